/**
 * Writes the TypeScript types of every JSON Schema to src/generated, or with --check says which are stale.
 * Run through `npm run types` and `npm run check`.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compileFromFile } from 'json-schema-to-typescript';

const SCHEMAS = 'schemas';
const TYPES = path.join('src', 'generated');
const BANNER = '/* Made from the JSON Schemas by `npm run types`. Do not edit. */';

async function schemaFiles(): Promise<string[]> {
  const entries = await readdir(SCHEMAS, { recursive: true });
  return entries.filter((entry) => entry.endsWith('.json')).sort();
}

async function typesOf(file: string): Promise<string> {
  return compileFromFile(path.join(SCHEMAS, file), {
    bannerComment: BANNER,
    cwd: path.join(SCHEMAS, path.dirname(file)),
    additionalProperties: true,
    unreachableDefinitions: true,
    unknownAny: true,
    format: true,
  });
}

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const file of await schemaFiles()) {
  const target = path.join(
    TYPES,
    `${path.basename(file, '.json').replace(/^_/, '').replaceAll('_', '-')}.ts`,
  );
  const text = await typesOf(file);
  if (!check) await writeFile(target, text);
  else if ((await readFile(target, 'utf8').catch(() => '')) !== text) stale.push(target);
}
if (stale.length > 0) {
  process.stderr.write(`stale types, run \`npm run types\`:\n${stale.map((file) => `  ${file}\n`).join('')}`);
  process.exitCode = 1;
}
