import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadPack, type PackReading } from '../../src/pack/load-pack.js';

/** A folder with some files that is gone when the work is done. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Buffer>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'trailproof-test-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const SIGMA_PACK = 'name: mine\nvendor: Us\nformat: sigma\nversion: 1.0.0\n';
export const ELASTIC_PACK = 'name: mine\nvendor: Us\nformat: elastic\nversion: 1.0.0\n';

export const SIGMA_RULE = `title: Root
id: rule-1
level: high
logsource: { product: aws, service: cloudtrail }
detection:
  sel: { eventSource: eks.amazonaws.com, userIdentity.type: Root }
  filter: { userIdentity.invokedBy: x.amazonaws.com }
  condition: sel and not filter
`;

/** An Elastic rule with a query of one's choice. */
export function elasticRule(query: string, more = 'type = "query"\nlanguage = "kuery"'): string {
  return `[rule]\nrule_id = "e-1"\nname = "E"\nseverity = "low"\n${more}\nquery = '''\n${query}\n'''\n`;
}

/** A spec of rule-1 with one scenario. */
export function spec(scenario: string, rule = 'rule-1'): string {
  return `rule: ${rule}\nscenarios:\n  - ${scenario.replaceAll('\n', '\n    ')}\n`;
}

/** Loads a pack of some files, or one file of it. */
export function load(files: Readonly<Record<string, string>>, file?: string): Promise<PackReading> {
  return withFiles(files, (folder) => loadPack({ folder, ...(file === undefined ? {} : { file }) }));
}

export const FINE = { 'pack.yml': SIGMA_PACK, 'r.yml': SIGMA_RULE };
