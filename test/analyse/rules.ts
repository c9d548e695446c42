import { readFileSync } from 'node:fs';
import { elastic } from '../../src/pack/elastic.js';
import { loadPack } from '../../src/pack/load-pack.js';
import type { SpecifiedRule } from '../../src/pack/pack.js';
import { readSpec } from '../../src/pack/read-spec.js';
import type { Rule } from '../../src/pack/rule.js';
import { sigma } from '../../src/pack/sigma.js';

/** A shipped rule with its spec. */
export async function shipped(slug: string): Promise<SpecifiedRule> {
  const readings = await Promise.all(
    ['elastic', 'sigma', 'trailproof'].map((name) => loadPack({ folder: `rules/${name}` })),
  );
  const found = readings.flatMap(({ pack }) => pack?.rules ?? []).find(({ rule }) => rule.slug === slug);
  if (found === undefined) throw new Error(`no shipped rule ${slug}`);
  return found;
}

/** A shipped Elastic rule with its text changed, under its unchanged spec. */
export async function changed(slug: string, change: (text: string) => string): Promise<SpecifiedRule> {
  const text = change(readFileSync(`rules/elastic/${slug}.toml`, 'utf8'));
  const rule = elastic.read({ path: `${slug}.toml`, text }, slug);
  if (!rule.ok) throw new Error(rule.diagnostics[0]?.message);
  const file = `rules/elastic/${slug}.spec.yml`;
  const { scenarios } = await readSpec({ path: file, text: readFileSync(file, 'utf8') }, rule.value);
  return { pack: 'elastic', vendor: 'Elastic', rule: rule.value, hasSpec: true, scenarios };
}

/** A Sigma rule with a detection of one's choice, written in YAML. */
export function sigmaRule(detection: string): Rule {
  const text = `title: T\nid: t\nlogsource: { product: aws, service: cloudtrail }\ndetection:\n  ${detection.replaceAll('\n', '\n  ')}\n`;
  const rule = sigma.read({ path: 't.yml', text }, 't');
  if (!rule.ok) throw new Error(rule.diagnostics[0]?.message);
  return rule.value;
}
