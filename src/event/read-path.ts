import type { CloudTrailEvent } from './event.js';
import { isObject, type Json, type JsonObject } from '../json/json.js';
import type { ExactNumber } from '../json/lossless.js';

export type Value = Json | ExactNumber;

/**
 * What a field holds: whether it is there at all, and its values, several when the path goes through a list.
 * A member that is null is there; an empty list is there and has no value.
 */
export interface Reading {
  readonly present: boolean;
  readonly values: readonly Value[];
  /** Whether some member of a list on the path does not have the field, while another has. */
  readonly partlyMissing?: boolean;
}

export const ABSENT: Reading = { present: false, values: [] };

/**
 * Reads a dotted path from a record. Names are case-sensitive, a literal dotted key beats a nested path, and a path
 * through a list means any of its members. (The Sigma specification is silent here; this is our choice.)
 */
export function readPath(event: CloudTrailEvent, path: string): Reading {
  const walk: Walk = { event, names: path.split('.'), found: [], partlyMissing: false };
  if (!collect(walk, event.record, 0)) return ABSENT;
  return { present: true, values: walk.found, ...(walk.partlyMissing ? { partlyMissing: true } : {}) };
}

interface Walk {
  readonly event: CloudTrailEvent;
  readonly names: readonly string[];
  readonly found: Value[];
  partlyMissing: boolean;
}

function collect(walk: Walk, holder: JsonObject, from: number): boolean {
  const { event, names, found } = walk;
  for (let to = names.length; to > from; to -= 1) {
    const key = to === from + 1 ? (names[from] ?? '') : names.slice(from, to).join('.');
    if (!Object.hasOwn(holder, key)) continue;
    const value = holder[key] as Json;
    if (to === names.length) {
      addValues(event, holder, key, value, found);
      return true;
    }
    if (descend(walk, value, to)) return true;
  }
  return false;
}

function descend(walk: Walk, value: Json, from: number): boolean {
  if (isObject(value)) return collect(walk, value, from);
  if (!Array.isArray(value)) return false;
  const present = (value as readonly Json[]).map((item) => descend(walk, item, from));
  if (present.includes(true) && present.includes(false)) walk.partlyMissing = true;
  return present.includes(true);
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
