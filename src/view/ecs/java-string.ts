import type { CloudTrailEvent } from '../../event/event.js';
import { isObject, type Json, type JsonObject } from '../../json/json.js';
import { ExactNumber } from '../../json/lossless.js';
import { hashMapOrder } from './java-hash-map.js';
import { isEmpty } from './is-empty.js';
import { javaNumber } from './java-number.js';

/**
 * A map as the pipeline's `toString()` prints it: `{k=v, k2=[a, b]}`, nothing quoted or escaped, keys in hash order,
 * dropped members left out. The size of the hash table counts the members before the drop step.
 * Source: AWS integration, CloudTrail ingest pipeline; `java.util.AbstractMap.toString`.
 */
export function javaString(event: CloudTrailEvent, map: JsonObject): string {
  const members = hashMapOrder(event.lossless.keys(map))
    .map((key) => [key, map[key] as Json] as const)
    .filter(([, value]) => !isEmpty(value))
    .map(([key, value]) => `${key}=${valueString(event, map, key, value)}`);
  return `{${members.join(', ')}}`;
}

/** Any value as Java prints it inside a map; `holder` and `key` say where it stands. */
export function valueString(event: CloudTrailEvent, holder: object, key: string, value: Json): string {
  if (isObject(value)) return javaString(event, value);
  if (Array.isArray(value)) {
    const items = [...(value as readonly Json[]).entries()].filter(([, item]) => !isEmpty(item));
    return `[${items.map(([index, item]) => valueString(event, value, String(index), item)).join(', ')}]`;
  }
  return javaScalar(event.lossless.exact(holder, key, value));
}

/** A string, number or boolean as Java prints it. */
export function javaScalar(value: Json | ExactNumber): string {
  return typeof value === 'number' || value instanceof ExactNumber ? javaNumber(value) : String(value);
}
