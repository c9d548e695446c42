import type { ExportFormat } from './export-format.js';
import { recordText } from './record-text.js';

/** Source of the envelope: the EventBridge user guide. EventBridge leaves reads out unless a rule asks for them. */
export const eventbridge: ExportFormat = {
  name: 'eventbridge',
  description: 'an EventBridge event a line, the record in `detail`',
  extension: 'ndjson',
  start: '',
  between: '\n',
  end: '\n',
  item: ({ record, envelopeId }) =>
    JSON.stringify({
      version: '0',
      id: envelopeId(),
      'detail-type': 'AWS API Call via CloudTrail',
      source: `aws.${recordText(record, 'eventSource').split('.')[0] ?? ''}`,
      account: recordText(record, 'recipientAccountId'),
      time: recordText(record, 'eventTime'),
      region: recordText(record, 'awsRegion'),
      resources: [],
      detail: record,
    }),
};
