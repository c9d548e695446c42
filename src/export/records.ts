import type { ExportFormat } from './export-format.js';

/** The file a trail delivers. */
export const records: ExportFormat = {
  name: 'records',
  description: 'a CloudTrail delivery file',
  extension: 'json',
  start: '{"Records":[\n',
  between: ',\n',
  end: '\n]}\n',
  item: ({ record }) => JSON.stringify(record),
};
