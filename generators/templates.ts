import type { Json, JsonObject } from '../src/json/json.js';
import type { CallContext } from './callers/caller.js';
import { inPlace } from './place.js';
import { memory } from './remembered.js';
import type { Salt } from './salt.js';
import { isoTime } from './time.js';

/** The request with its templates filled in; what holds none is kept as it is. */
export function completed<Value extends Json>(value: Value, context: CallContext): Value;
export function completed(value: Json, context: CallContext): Json {
  if (typeof value === 'string') return filled(value, context);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => completed(item, context));
  const made: Record<string, Json> = {};
  const object = value as JsonObject;
  for (const name of Object.keys(object)) made[name] = completed(object[name] ?? null, context);
  return made;
}

/** A text of the request with its templates filled in: a token as SDKs or Terraform make it, or the place. */
function filled(text: string, { place, salt, time }: CallContext): string {
  if (!text.includes('{')) return text;
  if (text === '{token}') return salt.uuid('token');
  if (text === '{terraform-token}') return terraformToken(salt, time);
  return filledTexts(`${place.region} ${text}`, () => inPlace(text, place));
}

const filledTexts = memory<string>();

/** The time to the second, four digits of a fraction and a counter: Terraform's unique ids. */
function terraformToken(salt: Salt, time: number): string {
  const digits = isoTime(time).replaceAll(/\D/g, '');
  const fraction = String(salt.below('fraction', 10_000)).padStart(4, '0');
  return `terraform-${digits}${fraction}${(salt.below('counter', 64) + 1).toString(16).padStart(8, '0')}`;
}
