import { isObject, type JsonObject } from '../json/json.js';

/** A text in a record by its path; empty where there is none. */
export function recordText(record: JsonObject, ...path: readonly string[]): string {
  let value: unknown = record;
  for (const step of path) value = isObject(value as never) ? (value as JsonObject)[step] : undefined;
  return typeof value === 'string' ? value : '';
}
