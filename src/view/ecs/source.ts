import type { CloudTrailEvent } from '../../event/event.js';
import type { Value } from '../../event/read-path.js';
import type { JsonObject } from '../../json/json.js';
import type { EcsField } from './field.js';
import { fields } from './fields.js';
import { flattenedMaps } from './flattened.js';

/** An object in the making. */
interface Branch {
  [name: string]: Value | readonly Value[] | Branch | JsonObject;
}

/**
 * The `_source` of the document that Elastic's AWS integration makes of a record: every field the view has a value for,
 * over-long ones too, since it is the index that leaves those out. Geo and AS fields, the parts of the user agent and
 * ingest times are not there; other data decides them.
 */
export function ecsSource(event: CloudTrailEvent): JsonObject {
  const document: Branch = {};
  for (const [name, field] of fields) {
    const values = (field.values(event) ?? []).map((value) => sourceValue(name, field, value));
    const [first, ...rest] = values;
    if (first !== undefined) put(document, name.split('.'), rest.length === 0 ? first : values);
  }
  for (const [name, map] of flattenedMaps(event)) put(document, name.split('.'), map);
  return document as JsonObject;
}

/** As the pipeline's processors write it: switches as such, the time of the event with milliseconds. */
function sourceValue(name: string, { type }: EcsField, value: Value): Value {
  if (type === 'boolean') return value === 'true';
  return name === '@timestamp' && typeof value === 'string' ? value.replace(/(?<=:\d\d)Z$/, '.000Z') : value;
}

/** Names are those of the view's own fields, so none meets a member that every object has. */
function put(branch: Branch, [step = '', ...rest]: readonly string[], value: Branch[string]): void {
  if (rest.length === 0) {
    branch[step] = value;
    return;
  }
  branch[step] ??= {};
  put(branch[step] as Branch, rest, value);
}
