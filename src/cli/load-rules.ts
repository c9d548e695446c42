import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { didYouMean } from '../diagnostic/nearest.js';
import { findPacks, type PackPlace } from '../pack/find-packs.js';
import { loadPack, slugOf } from '../pack/load-pack.js';
import type { Pack, SpecifiedRule } from '../pack/pack.js';
import { isNamed } from '../pack/rule.js';
import { brokenFile, wrongCall } from './stop.js';

export interface LoadedPacks {
  readonly packs: readonly Pack[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The packs that come with the program, as a path relative to where the user is. */
function shippedPacks(): string {
  const absolute = fileURLToPath(new URL('../../../rules', import.meta.url));
  return path.relative(process.cwd(), absolute) || '.';
}

/** Loads the packs at some paths, the shipped ones when there are none. */
export async function loadPacks(paths: readonly string[]): Promise<LoadedPacks> {
  const places: PackPlace[] = [];
  for (const at of paths.length === 0 ? [shippedPacks()] : paths) {
    const found = await findPacks(at);
    if (found === undefined)
      throw wrongCall(
        `there is nothing at \`${at}\``,
        'give a pack folder, a folder of packs or a rule file',
      );
    if (found.length === 0)
      throw wrongCall(
        `there is no pack at \`${at}\``,
        'a pack is a folder with a pack.yml; a rule file must be in one',
      );
    places.push(...found.filter((place) => !places.some((known) => isSamePlace(place, known))));
  }
  const whole = new Set(
    places.filter(({ file }) => file === undefined).map(({ folder }) => path.resolve(folder)),
  );
  const distinct = places.filter(
    ({ folder, file }) => file === undefined || !whole.has(path.resolve(folder)),
  );
  const readings = await Promise.all(distinct.map(loadPack));
  return {
    packs: readings.flatMap(({ pack }) => pack ?? []),
    diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
  };
}

function isSamePlace(a: PackPlace, b: PackPlace): boolean {
  return path.resolve(a.folder) === path.resolve(b.folder) && a.file === b.file;
}

/** Keeps the rules of a name, and what is wrong with them or their specs. A rule that could not be read is said to be broken, not unknown. */
export function onlyRule({ packs, diagnostics }: LoadedPacks, name: string): LoadedPacks {
  const kept = packs
    .map((pack) => ({ ...pack, rules: pack.rules.filter(({ rule }) => isNamed(rule, name)) }))
    .filter(({ rules }) => rules.length > 0);
  const slugs = new Set([name, ...kept.flatMap(({ rules }) => rules.map(({ rule }) => rule.slug))]);
  const about = diagnostics.filter(({ source }) => slugs.has(slugOf(path.basename(source.path))));
  if (kept.length > 0) return { packs: kept, diagnostics: about };
  if (about.length > 0) throw brokenFile(`the rule \`${name}\` cannot be read`, about);
  const names = packs.flatMap(({ rules }) => rules.flatMap(({ rule }) => [rule.slug, rule.name, rule.id]));
  throw wrongCall(
    `no rule is named \`${name}\``,
    didYouMean(name, names) ??
      `rules go by file name, title or id: ${packs.flatMap(({ rules }) => rules.map(({ rule }) => rule.slug)).join(', ')}`,
  );
}

/** The one rule of a name, or of a file. */
export async function loadRule(name: string, paths: readonly string[]): Promise<SpecifiedRule> {
  const isFile = /\.(?:toml|ya?ml)$/.test(name);
  const loaded = await loadPacks(isFile ? [name] : paths);
  const kept = isFile ? loaded : onlyRule(loaded, name);
  const [rule, ...others] = kept.packs.flatMap(({ rules }) => rules);
  if (rule !== undefined && others.length > 0) {
    const files = [rule, ...others].map((each) => each.rule.source.path);
    throw wrongCall(`several rules are named \`${name}\``, `give one by its path: ${files.join(', ')}`);
  }
  if (rule === undefined) throw brokenFile(`the rule \`${name}\` cannot be read`, kept.diagnostics);
  return rule;
}
