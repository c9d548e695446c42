import type { CloudTrailEvent } from '../../event/event.js';
import { isObject, type Json } from '../../event/json.js';
import { ExactNumber } from '../../event/lossless.js';
import { readPath, type Value } from '../../event/read-path.js';
import { isEmpty } from './is-empty.js';
import { javaScalar } from './java-string.js';

/** The values at a path that survive the drop step, as the strings a keyword field indexes. */
export function texts(event: CloudTrailEvent, path: string): string[] {
  return readPath(event, path).values.filter(isScalar).map(javaScalar);
}

/** The first surviving value at a path, or undefined. */
export function text(event: CloudTrailEvent, path: string): string | undefined {
  return texts(event, path)[0];
}

function isScalar(value: Value): boolean {
  if (value instanceof ExactNumber) return true;
  return !isObject(value as Json) && !isEmpty(value as Json);
}
