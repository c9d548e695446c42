/**
 * Writes the schemas of the EKS API and the table of its operations, or with --check says which are stale. Run through
 * `npm run schemas` and `npm run check`, after a new version of the SDK was installed too.
 */
import { format, resolveConfig } from 'prettier';
import { eksSchemas, operationFacts } from './eks-schemas.js';
import { overlayGaps } from './overlay-gaps.js';
import { writeOrCheck } from './write-or-check.js';
import { apiOperations } from './sdk/model.js';

const operations = apiOperations();
const gaps = overlayGaps(operations);
if (gaps.length > 0) {
  process.stderr.write(`${gaps.join('\n')}\n`);
  process.exit(1);
}

const files: (readonly [file: string, text: string])[] = [];

for (const [name, schema] of eksSchemas(operations))
  files.push([
    `schemas/eks/${name}.json`,
    await formatted(`schemas/eks/${name}.json`, JSON.stringify(schema)),
  ]);

const facts = Object.fromEntries(operations.map((operation) => [operation.name, operationFacts(operation)]));
const TABLE = 'src/generated/eks-operations.ts';
files.push([
  TABLE,
  await formatted(
    TABLE,
    `/* Made from the EKS model by \`npm run schemas\`. Do not edit. */
/** An operation of the EKS API. */
export interface EksOperation {
  readonly readOnly: boolean;
  /** Request members that travel in the path, as CloudTrail names them. */
  readonly path: readonly string[];
  /** Codes of the exceptions it answers. */
  readonly errors: readonly string[];
}
/** The operations of the EKS API, sorted by name. */
export const eksOperations: Readonly<Record<string, EksOperation>> = ${JSON.stringify(facts)};`,
  ),
]);

async function formatted(file: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

await writeOrCheck(files, { command: 'npm run schemas', folder: 'schemas/eks' });
