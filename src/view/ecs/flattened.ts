import type { CloudTrailEvent } from '../../event/event.js';
import { isObject, member, type Json, type JsonObject } from '../../json/json.js';
import type { EcsField } from './field.js';
import { renderedMember } from './field-kinds.js';
import { isEmpty } from './is-empty.js';
import { javaScalar } from './java-string.js';

const PREFIX = 'aws.cloudtrail.flattened.';
/** The pipeline keeps the map itself only while its string form is shorter than a Lucene term may be. */
const LONGEST_RENDERED = 32766;

const MEMBERS: ReadonlyMap<string, string> = new Map([
  ['request_parameters', 'requestParameters'],
  ['response_elements', 'responseElements'],
  ['additional_eventdata', 'additionalEventData'],
  ['service_event_details', 'serviceEventDetails'],
]);

/**
 * A `flattened` field: every leaf of the map is a keyword under its dotted path; the field itself holds them all.
 * Lists are seen through; dropped values are gone.
 */
export function flattenedField(name: string): EcsField | undefined {
  if (!name.startsWith(PREFIX)) return undefined;
  const [root = '', ...path] = name.slice(PREFIX.length).split('.');
  const source = MEMBERS.get(root);
  if (source === undefined) return undefined;
  const wanted = path.length === 0 ? undefined : path.join('.');
  return {
    type: 'flattened',
    from: [source],
    values: (event) => {
      const map = keptMap(event, source);
      if (map === undefined) return [];
      return [...leaves(event, map, '')]
        .filter(([leaf]) => wanted === undefined || leaf === wanted)
        .map(([, value]) => value);
    },
  };
}

/** The map of a record's member, where the pipeline keeps it. */
function keptMap(event: CloudTrailEvent, source: string): JsonObject | undefined {
  const map = member(event.record, source);
  const whole = renderedMember(event, source);
  return isObject(map) && whole !== undefined && whole.length < LONGEST_RENDERED ? map : undefined;
}

/** The flattened fields of a document with their maps as the drop step leaves them. */
export function* flattenedMaps(event: CloudTrailEvent): Generator<[name: string, map: JsonObject]> {
  for (const [name, source] of MEMBERS) {
    const map = keptMap(event, source);
    if (map !== undefined) yield [`${PREFIX}${name}`, withoutEmpty(map) as JsonObject];
  }
}

function withoutEmpty(value: Json): Json {
  if (Array.isArray(value))
    return (value as readonly Json[]).filter((item) => !isEmpty(item)).map(withoutEmpty);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([, member]) => !isEmpty(member));
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutEmpty(member)]));
}

function* leaves(
  event: CloudTrailEvent,
  holder: JsonObject | readonly Json[],
  path: string,
): Generator<[string, string]> {
  const isList = Array.isArray(holder);
  for (const [key, value] of Object.entries(holder)) {
    if (isEmpty(value)) continue;
    const at = isList ? path : path === '' ? key : `${path}.${key}`;
    if (typeof value === 'object' && value !== null)
      yield* leaves(event, value as JsonObject | readonly Json[], at);
    else yield [at, javaScalar(event.lossless.exact(holder, key, value))];
  }
}
