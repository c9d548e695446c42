/**
 * Writes the tables of docs/events.md that follow from the code, or with --check says that they are stale. Run through
 * `npm run docs` and `npm run check`.
 */
import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { callers } from '../generators/callers/callers.js';
import { imitatedCallers } from '../generators/callers/imitations.js';
import { services } from '../generators/services/services.js';
import { writeOrCheck } from '../schemas/write-or-check.js';
import { eksOperations } from '../src/generated/eks-operations.js';
import { EKS } from '../src/event/validate-event.js';
import { exportFormats } from '../src/export/export-formats.js';
import { requiredMembers } from '../src/schema/required-members.js';
import { loadSchema, type JsonSchema } from '../src/schema/load-schema.js';

const PAGE = 'docs/events.md';

type Rows = readonly (readonly string[])[];

/** Required members first; those of the path and of queries are marked, since they look different in a record. */
function requestOf(operation: string, { $defs }: JsonSchema): string {
  const required = new Set(requiredMembers(operation));
  const members = Object.entries($defs?.['Request']?.properties ?? {});
  const shown = members.map(([name, { 'x-location': location }]) => {
    const mark = location === 'path' ? ' ↗' : location === 'query' ? ' ?' : '';
    return required.has(name) ? `**\`${name}\`**${mark}` : `\`${name}\`${mark}`;
  });
  return shown.length === 0 ? 'null' : shown.join(', ');
}

function answerOf({ $defs }: JsonSchema): string {
  const members = Object.entries($defs?.['Response']?.properties ?? {})
    .filter(([, { not }]) => not === undefined)
    .map(([name]) => name);
  return members.length === 0 ? 'null' : members.map((name) => `\`${name}\``).join(', ');
}

const tables: Readonly<Record<string, Rows>> = {
  operations: [
    ['operation', 'what it does', 'access', '`requestParameters`', '`responseElements`'],
    ...Object.entries(eksOperations).map(([name, { readOnly }]) => {
      const schema = loadSchema(`eks/${name}`);
      const access = readOnly ? 'read' : 'write';
      return [`\`${name}\``, schema.description ?? '', access, requestOf(name, schema), answerOf(schema)];
    }),
  ],
  callers: [
    ['name', 'who', 'only'],
    ...callers.map(({ name, description, calls, ends }) => [
      `\`${name}\``,
      description,
      ends ?? calls?.map((call) => `\`${call}\``).join(', ') ?? '',
    ]),
  ],
  imitations: [
    ['genuine', 'what rules know it by', 'imitations'],
    ...imitatedCallers.map(({ genuine, word, imitations }) => [
      `\`${genuine}\``,
      `\`${word}\``,
      imitations.map((name) => `\`${name}\``).join(', '),
    ]),
  ],
  services: [
    ['`--source`', 'operations'],
    ...services
      .filter(({ source }) => source !== EKS)
      .map(({ source, names }) => [`\`${source}\``, names.map((name) => `\`${name}\``).join(', ')]),
  ],
  formats: [
    ['`--format`', 'what it is', 'needs a rule'],
    ...exportFormats.map(({ name, description, needsVerdict }) => [
      `\`${name}\``,
      description,
      needsVerdict ? 'yes' : '',
    ]),
  ],
};

function tableText([head = [], ...rows]: Rows): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const page = await readFile(PAGE, 'utf8');
const written = page.replaceAll(
  /(<!-- table: (\w+)[^>]*-->\n).*?(\n<!-- end -->)/gs,
  (_, start: string, name: string, end: string) => `${start}\n${tableText(tables[name] ?? [])}\n${end}`,
);
const text = await format(written, { ...(await resolveConfig(PAGE)), filepath: PAGE });
await writeOrCheck([[PAGE, text]], { command: 'npm run docs' });
