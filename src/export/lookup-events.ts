import type { JsonObject } from '../json/json.js';
import type { ExportFormat } from './export-format.js';
import { recordText } from './record-text.js';

/**
 * What `aws cloudtrail lookup-events` prints, the newest event first: the record is a string in it, and times have an
 * offset as version 2 of the command line writes them. Source: the service model of CloudTrail.
 */
export const lookupEvents: ExportFormat = {
  name: 'lookup-events',
  description: 'the output of `aws cloudtrail lookup-events`, newest first',
  extension: 'json',
  newestFirst: true,
  oneRegion: true,
  start: '{"Events":[\n',
  between: ',\n',
  end: '\n]}\n',
  item: ({ record }) => {
    const key = recordText(record, 'userIdentity', 'accessKeyId');
    const user = userName(record);
    return JSON.stringify({
      EventId: recordText(record, 'eventID'),
      EventName: recordText(record, 'eventName'),
      ReadOnly: String(record['readOnly']),
      ...(key === '' ? {} : { AccessKeyId: key }),
      EventTime: recordText(record, 'eventTime').replace('Z', '+00:00'),
      EventSource: recordText(record, 'eventSource'),
      ...(user === '' ? {} : { Username: user }),
      Resources: [],
      CloudTrailEvent: JSON.stringify(record),
    });
  },
};

/** The name of a user, the session name of a role. */
function userName(record: JsonObject): string {
  const type = recordText(record, 'userIdentity', 'type');
  if (type === 'Root') return 'root';
  return type === 'AssumedRole'
    ? (recordText(record, 'userIdentity', 'arn').split('/').at(-1) ?? '')
    : recordText(record, 'userIdentity', 'userName');
}
