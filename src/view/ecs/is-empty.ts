import { isObject, type Json } from '../../json/json.js';

/**
 * Whether the pipeline's drop step removes a value: null, `""`, `"-"`, `"none"`, and maps and lists in which nothing
 * is left. It runs over the whole record before anything else, children first; false and 0 stay.
 * Source: AWS integration 2025 and newer (older versions keep `-` and `none`).
 */
export function isEmpty(value: Json): boolean {
  if (value === null || value === '' || value === '-' || value === 'none') return true;
  if (Array.isArray(value)) return (value as readonly Json[]).every(isEmpty);
  return isObject(value) && Object.values(value).every(isEmpty);
}
