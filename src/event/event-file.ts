import { diagnostic } from '../diagnostic/diagnostic.js';
import { failed, ok, type Result } from '../diagnostic/result.js';
import type { Source } from '../diagnostic/source.js';
import type { CloudTrailEvent } from './event.js';
import { JsonError } from '../json/json-reader.js';
import { isObject, member, type Json } from '../json/json.js';
import type { Lossless } from '../json/lossless.js';
import { parseJson, type ParsedJson } from '../json/parse-json.js';

const HELP =
  'give CloudTrail records as a delivery file (`Records`), a list, NDJSON, one object, EventBridge events or LookupEvents output';

/**
 * The records of a file, in order, whatever wraps them: `Records` of a delivery file, a list, NDJSON or concatenated
 * JSON, single objects, EventBridge envelopes (`detail`), LookupEvents output (`CloudTrailEvent`, JSON in a string).
 */
export function eventsOf(source: Source): Result<readonly CloudTrailEvent[]> {
  try {
    const { values, lossless } = parseJson(source.text);
    const events: CloudTrailEvent[] = [];
    for (const { value, offset } of values) {
      const bad = unwrap(value, lossless, events);
      if (bad !== undefined) return notRecords(source, bad, offset);
    }
    return events.length === 0 ? notRecords(source, 'there is no record in this file', 0) : ok(events);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const span = { start: error.offset, end: error.offset + 1 };
    return failed(diagnostic('event/not-json', error.message, source, { span, help: HELP }));
  }
}

function notRecords(source: Source, message: string, start: number): Result<never> {
  return failed(
    diagnostic('event/not-a-record', message, source, { span: { start, end: start + 1 }, help: HELP }),
  );
}

/** Adds the records inside a value to `events`; says what is wrong where there are none. */
function unwrap(value: Json, lossless: Lossless, events: CloudTrailEvent[]): string | undefined {
  if (Array.isArray(value)) return unwrapAll(value as readonly Json[], lossless, events);
  if (!isObject(value)) return 'a record must be an object';
  const list = member(value, 'Records') ?? member(value, 'Events');
  if (Array.isArray(list)) return unwrapAll(list as readonly Json[], lossless, events);
  const inString = member(value, 'CloudTrailEvent');
  if (typeof inString === 'string') return unwrapText(inString, events);
  const detail = member(value, 'detail');
  if (isObject(detail) && Object.hasOwn(value, 'detail-type')) return unwrap(detail, lossless, events);
  if (!Object.hasOwn(value, 'eventName') && !Object.hasOwn(value, 'eventSource'))
    return 'this object has neither `eventName` nor `eventSource`, so it is not a CloudTrail record';
  events.push({ record: value, lossless });
  return undefined;
}

function unwrapAll(list: readonly Json[], lossless: Lossless, events: CloudTrailEvent[]): string | undefined {
  for (const each of list) {
    const bad = unwrap(each, lossless, events);
    if (bad !== undefined) return bad;
  }
  return undefined;
}

function unwrapText(text: string, events: CloudTrailEvent[]): string | undefined {
  let inner: ParsedJson;
  try {
    inner = parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return `\`CloudTrailEvent\` does not hold JSON: ${error.message}`;
  }
  for (const { value } of inner.values) {
    const bad = unwrap(value, inner.lossless, events);
    if (bad !== undefined) return bad;
  }
  return undefined;
}
