import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.js';
import { textEntry } from '../formats/yaml.js';
import { parseCheckedYaml } from './checked-yaml.js';
import { readRuleFile } from './files.js';
import type { PackPlace } from './find-packs.js';
import type { Pack, SpecifiedRule } from './pack.js';
import { readSpec } from './read-spec.js';
import type { Rule } from './rule.js';
import type { RuleFormat } from './rule-format.js';
import { ruleFormats } from './rule-formats.js';

/** A pack as far as it can be read, and what is wrong with the rest. A broken rule does not keep the others out. */
export interface PackReading {
  readonly pack?: Pack;
  readonly diagnostics: readonly Diagnostic[];
}

const SPEC = /\.spec\.ya?ml$/;

export async function loadPack({ folder, file }: PackPlace): Promise<PackReading> {
  const text = await readRuleFile(path.join(folder, 'pack.yml'));
  if (!text.ok) return { diagnostics: text.diagnostics };
  const manifest = parseCheckedYaml(text.value, 'trailproof/pack');
  if (!manifest.ok) return { diagnostics: manifest.diagnostics };
  const about = (key: string): string => textEntry(manifest.value, key) ?? '';
  const format = ruleFormats[about('format') as keyof typeof ruleFormats];
  const names = (await readdir(folder)).sort();
  const wanted = names.filter((name) => format.isRuleFile(name) && (file === undefined || name === file));
  const readings = await Promise.all(wanted.map((name) => readRule(folder, name, names, format)));
  const diagnostics = [
    ...readings.flatMap((reading) => reading.diagnostics),
    ...strays(folder, file, names, format),
  ];
  const rules = readings.flatMap(({ rule, hasSpec, scenarios }): SpecifiedRule[] =>
    rule === undefined ? [] : [{ pack: about('name'), vendor: about('vendor'), rule, hasSpec, scenarios }],
  );
  return {
    pack: { name: about('name'), vendor: about('vendor'), version: about('version'), folder, rules },
    diagnostics,
  };
}

interface RuleReading {
  readonly rule?: Rule;
  readonly hasSpec: boolean;
  readonly scenarios: SpecifiedRule['scenarios'];
  readonly diagnostics: readonly Diagnostic[];
}

async function readRule(
  folder: string,
  name: string,
  names: readonly string[],
  format: RuleFormat,
): Promise<RuleReading> {
  const slug = slugOf(name);
  const text = await readRuleFile(path.join(folder, name));
  const rule = text.ok ? format.read(text.value, slug) : text;
  if (!rule.ok) return { hasSpec: false, scenarios: [], diagnostics: rule.diagnostics };
  const specName = names.find((each) => SPEC.test(each) && slugOf(each) === slug);
  if (specName === undefined) return { rule: rule.value, hasSpec: false, scenarios: [], diagnostics: [] };
  const spec = await readRuleFile(path.join(folder, specName));
  if (!spec.ok) return { rule: rule.value, hasSpec: true, scenarios: [], diagnostics: spec.diagnostics };
  return { rule: rule.value, hasSpec: true, ...(await readSpec(spec.value, rule.value)) };
}

/** The name of a rule or spec file without its ending. */
export function slugOf(name: string): string {
  return SPEC.test(name) ? name.replace(SPEC, '') : name.slice(0, name.lastIndexOf('.'));
}

/** A named file that is no rule of the pack, specs without a rule, and a pack without any rule. */
function strays(
  folder: string,
  file: string | undefined,
  names: readonly string[],
  format: RuleFormat,
): Diagnostic[] {
  const source = (name: string): { path: string; text: string } => ({
    path: path.join(folder, name),
    text: '',
  });
  if (file !== undefined)
    return format.isRuleFile(file)
      ? []
      : [
          diagnostic(
            'pack/not-a-rule',
            `this is not a rule of a pack in the ${format.name} format`,
            source(file),
          ),
        ];
  if (!names.some(format.isRuleFile))
    return [
      diagnostic(
        'pack/empty',
        `no file of this folder is a rule in the ${format.name} format`,
        source('pack.yml'),
        {
          help: 'rules stand beside pack.yml, not in folders below it',
        },
      ),
    ];
  const slugs = new Set(names.filter(format.isRuleFile).map(slugOf));
  const lonely = names.filter((name) => SPEC.test(name) && !slugs.has(slugOf(name)));
  return lonely.map((name) =>
    diagnostic('spec/no-rule', 'there is no rule beside this spec', source(name), {
      help: 'name the spec after its rule: <rule>.spec.yml',
    }),
  );
}
