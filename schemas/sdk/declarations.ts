import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What only the SDK's type declarations say: which members are enums, and which exceptions an operation throws. */
const FOLDER = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@aws-sdk/client-eks/package.json')),
  'dist-types',
);

const models = readFileSync(path.join(FOLDER, 'models', 'models_0.d.ts'), 'utf8');
const enumNames = new Set(
  [
    ...readFileSync(path.join(FOLDER, 'models', 'enums.d.ts'), 'utf8').matchAll(
      /export declare const (\w+)/g,
    ),
  ].map(([, name]) => name),
);

/** The members of a structure whose values are an enum, or a list of it: member name to enum name. */
export function enumsOf(structure: string): ReadonlyMap<string, string> {
  const [, body = ''] = new RegExp(`export interface ${structure} \\{(.*?)\\n\\}`, 's').exec(models) ?? [];
  const members = [...body.matchAll(/^ {4}(\w+)\??: (\w+)(?:\[\])? \| undefined;$/gm)];
  return new Map(
    members.flatMap(([, member = '', type = '']) => (enumNames.has(type) ? [[member, type] as const] : [])),
  );
}

/** The exceptions of an operation by its `@throws`, without the base class of all. */
export function errorsOf(operation: string): string[] {
  const text = readFileSync(path.join(FOLDER, 'commands', `${operation}Command.d.ts`), 'utf8');
  return [...text.matchAll(/@throws \{@link (\w+)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'EKSServiceException')
    .sort();
}
