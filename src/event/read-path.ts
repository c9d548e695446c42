import type { CloudTrailEvent } from './event.js';
import { isObject, type Json, type JsonObject } from './json.js';
import type { ExactNumber } from './lossless.js';

export type Value = Json | ExactNumber;

/**
 * What a field holds: whether it is there at all, and its values, several when the path goes through a list.
 * A member that is null is there; an empty list is there and has no value.
 */
export interface Reading {
  readonly present: boolean;
  readonly values: readonly Value[];
}

export const ABSENT: Reading = { present: false, values: [] };

/**
 * Reads a dotted path from a record. Names are case-sensitive, a literal dotted key beats a nested path, and a path
 * through a list means any of its members. (The Sigma specification is silent here; this is our choice.)
 */
export function readPath(event: CloudTrailEvent, path: string): Reading {
  const found: Value[] = [];
  const present = collect(event, event.record, path.split('.'), 0, found);
  return present ? { present, values: found } : ABSENT;
}

function collect(
  event: CloudTrailEvent,
  holder: JsonObject,
  names: readonly string[],
  from: number,
  found: Value[],
): boolean {
  for (let to = names.length; to > from; to -= 1) {
    const key = to === from + 1 ? (names[from] ?? '') : names.slice(from, to).join('.');
    if (!Object.hasOwn(holder, key)) continue;
    const value = holder[key] as Json;
    if (to === names.length) {
      addValues(event, holder, key, value, found);
      return true;
    }
    if (descend(event, value, names, to, found)) return true;
  }
  return false;
}

function descend(
  event: CloudTrailEvent,
  value: Json,
  names: readonly string[],
  from: number,
  found: Value[],
): boolean {
  if (isObject(value)) return collect(event, value, names, from, found);
  if (!Array.isArray(value)) return false;
  let present = false;
  for (const item of value as readonly Json[]) present = descend(event, item, names, from, found) || present;
  return present;
}

function addValues(event: CloudTrailEvent, holder: object, key: string, value: Json, found: Value[]): void {
  if (!Array.isArray(value)) {
    found.push(event.lossless.exact(holder, key, value));
    return;
  }
  for (const [index, item] of (value as readonly Json[]).entries())
    addValues(event, value, String(index), item, found);
}

/** Every scalar of a record, wherever it stands, in document order. */
export function* scalars(
  event: CloudTrailEvent,
  holder: JsonObject | readonly Json[] = event.record,
): Generator<Value> {
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value === 'object' && value !== null)
      yield* scalars(event, value as JsonObject | readonly Json[]);
    else yield event.lossless.exact(holder, key, value);
  }
}
