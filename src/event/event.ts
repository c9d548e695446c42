import type { JsonObject } from '../json/json.js';
import { Lossless } from '../json/lossless.js';

/** One CloudTrail record, with what its JavaScript value does not keep of its JSON. */
export interface CloudTrailEvent {
  readonly record: JsonObject;
  readonly lossless: Lossless;
}

const NONE = new Lossless();

/** An event made by the program itself, of which a JavaScript value keeps everything. */
export function eventOf(record: JsonObject): CloudTrailEvent {
  return { record, lossless: NONE };
}
