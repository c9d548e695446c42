import { DEEPEST, JsonReader } from './json-reader.js';
import type { Json } from './json.js';
import { Lossless } from './lossless.js';

/**
 * May match more than the texts of which `JSON.parse` loses something, never less. Numbers: fifteen or more digits, a
 * fraction of zeros only, an exponent. Keys: digits only. No part repeats without a bound, whatever the text.
 */
const MAYBE_LOSSY =
  /[:[,]\s{0,64}-?(?:\d(?:\.?\d){14}|\d{1,14}\.0{1,14}(?!\d)|\d{1,14}(?:\.\d{1,14})?[eE])|[:[,]\s{65}|"(?:\d|\\u003\d){1,10}"\s{0,64}(?:\s|:)/;

export interface ParsedJson {
  readonly values: readonly { readonly value: Json; readonly offset: number }[];
  readonly lossless: Lossless;
}

/**
 * The JSON values of a text, exactly. `JSON.parse` does the work where it is exact; the slow reader does it where the
 * text holds several values or something that `JSON.parse` would lose.
 * @throws {JsonError} when the text is not JSON
 */
export function parseJson(text: string): ParsedJson {
  if (!MAYBE_LOSSY.test(text)) {
    const value = tryParse(text);
    if (value !== undefined && !nestsDeeper(value))
      return { values: [{ value, offset: 0 }], lossless: new Lossless() };
  }
  const reader = new JsonReader(text);
  return { values: [...reader.values()], lossless: reader.lossless };
}

function tryParse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined; // the reader finds out where and why
  }
}

function nestsDeeper(value: Json): boolean {
  let level: Json[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}
