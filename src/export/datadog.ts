import type { JsonObject } from '../json/json.js';
import type { ExportFormat } from './export-format.js';
import { recordText } from './record-text.js';
import { mustFire } from './test-name.js';

/**
 * The body of a call that tests a Datadog rule. Source: the models of datadog-api-client 2.62. Beside the five texts of
 * the model the payload has the record's members as attributes, but for nulls, which the model does not know, and
 * `evt.name` as Datadog's CloudTrail pipeline sets it.
 */
export const datadog: ExportFormat = {
  name: 'datadog',
  description: 'the body of a rule test call to Datadog',
  extension: 'json',
  needsVerdict: true,
  start: '{"ruleQueryPayloads":[\n',
  between: ',\n',
  end: '\n]}\n',
  item: (event) =>
    JSON.stringify({
      expectedResult: mustFire(event),
      index: 0,
      payload: {
        ddsource: 'cloudtrail',
        ddtags: '',
        hostname: '',
        service: 'cloudtrail',
        message: JSON.stringify(event.record),
        evt: { name: recordText(event.record, 'eventName') },
        ...withoutNulls(event.record),
      },
    }),
};

function withoutNulls(record: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}
