/**
 * Writes the TypeScript types of every JSON Schema to src/generated, or with --check says which are stale.
 * Run through `npm run types` and `npm run check`.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { compile, compileFromFile, type Options } from 'json-schema-to-typescript';
import { eksOperations } from '../src/generated/eks-operations.js';
import { loadSchema, type JsonSchema } from '../src/schema/load-schema.js';
import { writeOrCheck } from './write-or-check.js';

const SCHEMAS = 'schemas';
const TYPES = path.join('src', 'generated');
const OPTIONS: Partial<Options> = {
  bannerComment: '/* Made from the JSON Schemas by `npm run types`. Do not edit. */',
  unreachableDefinitions: true,
  unknownAny: true,
  format: true,
};

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(path.join(SCHEMAS, folder));
  return names.filter((name) => name.endsWith('.json')).sort();
}

async function typesOf(folder: string, name: string): Promise<string> {
  const cwd = path.join(SCHEMAS, folder);
  return compileFromFile(path.join(cwd, name), { ...OPTIONS, cwd, additionalProperties: true });
}

/**
 * What is sent and answered by every operation of EKS, in one file, since they share most shapes. Closed, unlike the
 * schemas, so that a generator that misspells a member does not compile.
 */
async function typesOfEks(): Promise<string> {
  const calls = Object.keys(eksOperations).flatMap((name) => {
    const { $defs } = loadSchema(`eks/${name}`);
    return [
      [`${name}Request`, named(`${name}Request`, $defs?.['Request'])],
      [`${name}Response`, named(`${name}Response`, $defs?.['Response'])],
    ] as const;
  });
  const schema = {
    title: 'EksCalls',
    description: 'Every request and response of the EKS API, by operation.',
    type: 'object',
    properties: Object.fromEntries(calls.map(([name]) => [name, { $ref: `#/$defs/${name}` }])),
    $defs: Object.fromEntries([...calls, ...Object.entries(loadSchema('eks/shapes').$defs ?? {})]),
  };
  const plain = JSON.parse(JSON.stringify(schema, withoutSiblings)) as typeof schema & { type: 'object' };
  return compile(plain, 'EksCalls', { ...OPTIONS, additionalProperties: false });
}

function named(title: string, schema: JsonSchema | undefined): JsonSchema {
  return { ...schema, title };
}

/**
 * A reference alone, within one document: what stands beside one would make a type of its own. Members that are
 * forbidden have no type.
 */
function withoutSiblings(_: string, value: unknown): unknown {
  if (isForbidden(value)) return undefined;
  const ref = typeof value === 'object' && value !== null && '$ref' in value ? value.$ref : undefined;
  return typeof ref === 'string' ? { $ref: ref.replace('shapes.json', '') } : value;
}

function isForbidden(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'not' in value;
}

const files: (readonly [file: string, text: string])[] = [];
for (const folder of ['cloudtrail', 'trailproof'])
  for (const name of await filesIn(folder))
    files.push([path.join(TYPES, `${path.basename(name, '.json')}.ts`), await typesOf(folder, name)]);
files.push([path.join(TYPES, 'eks-calls.ts'), await typesOfEks()]);

await writeOrCheck(files, { command: 'npm run types' });
