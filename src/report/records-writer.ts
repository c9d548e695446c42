/** How a stream of records is written: what comes first, between two records, and last. */
export interface RecordsFormat {
  readonly start: string;
  readonly between: string;
  readonly end: string;
}

/** `ndjson`: one record a line. `records`: one delivery file as CloudTrail writes it. */
export const recordsFormats: Readonly<Record<'ndjson' | 'records', RecordsFormat>> = {
  ndjson: { start: '', between: '\n', end: '\n' },
  records: { start: '{"Records":[\n', between: ',\n', end: '\n]}\n' },
};
