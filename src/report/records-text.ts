import type { JsonObject } from '../json/json.js';

/** How a stream of records is written: what comes first, between two records, and last. */
interface RecordsFormat {
  readonly start: string;
  readonly between: string;
  readonly end: string;
}

/** `ndjson`: one record a line. `records`: one delivery file as CloudTrail writes it. */
const FORMATS = {
  ndjson: { start: '', between: '\n', end: '\n' },
  records: { start: '{"Records":[\n', between: ',\n', end: '\n]}\n' },
} as const satisfies Readonly<Record<string, RecordsFormat>>;

export type RecordsFormatName = keyof typeof FORMATS;

export const RECORDS_FORMATS = Object.keys(FORMATS) as readonly RecordsFormatName[];

/** The text of a stream of records, piece by piece. No records: an empty text, or an empty delivery file. */
export function* recordsText(
  blocks: Iterable<readonly JsonObject[]>,
  format: RecordsFormatName,
): Generator<string> {
  const { start, between, end }: RecordsFormat = FORMATS[format];
  let before = start;
  for (const block of blocks) {
    if (block.length === 0) continue;
    yield before + block.map((record) => JSON.stringify(record)).join(between);
    before = between;
  }
  if (before === between) yield end;
  else if (start !== '') yield start + end;
}
