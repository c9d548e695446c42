import type { Json } from './json.js';

/**
 * What a JavaScript value does not keep of the JSON it was read from, keyed by the object or list that holds it:
 * the text of integers past 2^53 and of `1.0` or `1e3` (which Java reads as floating point and prints so), and the
 * order of an object's keys where some look like integers (which JavaScript would move to the front).
 */
export class Lossless {
  readonly #numbers = new WeakMap<object, Map<string, string>>();
  readonly #keys = new WeakMap<object, readonly string[]>();

  /** Notes the text of a number at a key, or with `undefined` that there is none to note (any more). */
  setNumber(holder: object, key: string, text: string | undefined): void {
    const texts = this.#numbers.get(holder) ?? new Map<string, string>();
    if (text === undefined) texts.delete(key);
    else this.#numbers.set(holder, texts.set(key, text));
  }

  setKeys(object: object, keys: readonly string[]): void {
    this.#keys.set(object, keys);
  }

  /** What stands at a key: the value itself, or its exact text when it is a number that JavaScript does not keep. */
  exact(holder: object, key: string, value: Json): Json | ExactNumber {
    if (typeof value !== 'number') return value;
    const text = this.#numbers.get(holder)?.get(key);
    return text === undefined ? value : new ExactNumber(text);
  }

  /** The keys of an object in the order of the JSON text. */
  keys(object: object): readonly string[] {
    return this.#keys.get(object) ?? Object.keys(object);
  }
}

/** A number that only its text gives exactly. */
export class ExactNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Whether a number written like this comes back from a JavaScript number as the same kind of number. */
export function isKept(text: string): boolean {
  return (
    text === '-0' ||
    String(Number(text)) === text ||
    (!Number.isInteger(Number(text)) && Number.isFinite(Number(text)))
  );
}
