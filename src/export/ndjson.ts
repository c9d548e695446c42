import type { ExportFormat } from './export-format.js';

export const ndjson: ExportFormat = {
  name: 'ndjson',
  description: 'a record a line',
  extension: 'ndjson',
  start: '',
  between: '\n',
  end: '\n',
  item: ({ record }) => JSON.stringify(record),
};
