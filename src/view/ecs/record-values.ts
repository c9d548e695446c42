import type { CloudTrailEvent } from '../../event/event.js';
import { isObject, member, type Json, type JsonObject } from '../../json/json.js';
import { ExactNumber } from '../../json/lossless.js';
import type { Value } from '../../event/read-path.js';
import { isEmpty } from './is-empty.js';
import { javaScalar } from './java-string.js';

/** The values at a path that survive the drop step, as the strings a keyword field indexes. */
export function texts(event: CloudTrailEvent, path: string): string[] {
  return nested(event, event.record, path.split('.')).filter(isScalar).map(javaScalar);
}

/** As the pipeline's processors read: one member a step, never a key with a dot in it. Only `resources` is a list of objects. */
function nested(
  event: CloudTrailEvent,
  holder: JsonObject,
  [name = '', ...rest]: readonly string[],
): Value[] {
  const value = member(holder, name);
  if (value === undefined) return [];
  const items: readonly Json[] | undefined = Array.isArray(value) ? value : undefined;
  if (rest.length === 0)
    return items === undefined
      ? [event.lossless.exact(holder, name, value)]
      : items.map((item, index) => event.lossless.exact(items, String(index), item));
  const objects = name === 'resources' ? (items ?? []) : [value];
  return objects.filter(isObject).flatMap((object) => nested(event, object, rest));
}

/** The first surviving value at a path, or undefined. */
export function text(event: CloudTrailEvent, path: string): string | undefined {
  return texts(event, path)[0];
}

function isScalar(value: Value): boolean {
  if (value instanceof ExactNumber) return true;
  return !isObject(value as Json) && !isEmpty(value as Json);
}
