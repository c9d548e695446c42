import { eventOf } from '../event/event.js';
import { ecsSource } from '../view/ecs/source.js';
import type { ExportFormat } from './export-format.js';

export const ecs: ExportFormat = {
  name: 'ecs',
  description: 'the document that Elastic’s AWS integration makes of the record, one a line',
  extension: 'ndjson',
  start: '',
  between: '\n',
  end: '\n',
  item: ({ record }) => JSON.stringify(ecsSource(eventOf(record))),
};
