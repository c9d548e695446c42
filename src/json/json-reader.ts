import type { Json } from './json.js';
import { isKept, Lossless } from './lossless.js';

/** Where and why a text is not JSON. `offset` is in UTF-16 units from the start of the text. */
export class JsonError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Deeper values are refused. A CloudTrail record nests about ten levels. */
export const DEEPEST = 100;

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Keys that JavaScript takes for list positions. */
const INTEGER_LIKE = /^\d{1,10}$/;
const WORDS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Reads JSON (RFC 8259) slowly and exactly: it notes what JavaScript values lose (see Lossless), and says where a text is
 * broken in the same words on every version of Node. Of a repeated key the last value counts.
 */
export class JsonReader {
  readonly #text: string;
  readonly lossless: Lossless;
  #at = 0;
  #depth = 0;

  constructor(text: string, lossless = new Lossless()) {
    this.#text = text;
    this.lossless = lossless;
  }

  /** The values of a text one after another, with or without white space between them; each with its offset. */
  *values(): Generator<{ value: Json; offset: number }> {
    this.#skip();
    while (this.#at < this.#text.length) {
      const offset = this.#at;
      yield { value: this.#value(), offset };
      this.#skip();
    }
  }

  #value(): Json {
    const character = this.#text[this.#at];
    if (character === '{') return this.#nested(() => this.#object());
    if (character === '[') return this.#nested(() => this.#list());
    if (character === '"') return this.#string();
    if (character === '-' || (character !== undefined && character >= '0' && character <= '9'))
      return Number(this.#number());
    for (const [word, value] of WORDS) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    return this.#fail('a JSON value');
  }

  #nested(read: () => Json): Json {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new JsonError(`a value nests deeper than ${DEEPEST} levels`, this.#at);
    this.#at += 1;
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #object(): Json {
    const object: Record<string, Json> = {};
    const keys = new Set<string>();
    this.#skip();
    if (this.#take('}')) return object;
    do {
      this.#skip();
      if (this.#text[this.#at] !== '"') this.#fail('a member name in double quotes');
      const name = this.#string();
      this.#skip();
      if (!this.#take(':')) this.#fail('`:` after the member name');
      this.#member(object, name);
      keys.add(name);
    } while (this.#take(','));
    if (!this.#take('}')) this.#fail('`,` or `}`');
    if ([...keys].some((key) => INTEGER_LIKE.test(key))) this.lossless.setKeys(object, [...keys]);
    return object;
  }

  #list(): Json {
    const list: Json[] = [];
    this.#skip();
    if (this.#take(']')) return list;
    do {
      this.#member(list, String(list.length));
    } while (this.#take(','));
    if (!this.#take(']')) this.#fail('`,` or `]`');
    return list;
  }

  #member(holder: Record<string, Json> | Json[], key: string): void {
    this.#skip();
    const start = this.#at;
    const value = this.#value();
    // `__proto__` must become a key like any other, which plain assignment would not do.
    Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
    const text = this.#text.slice(start, this.#at);
    this.lossless.setNumber(holder, key, typeof value === 'number' && !isKept(text) ? text : undefined);
    this.#skip();
  }

  /** Finds the closing quote by hand, since a regular expression would overflow on a long string; JSON.parse decodes. */
  #string(): string {
    let end = this.#at + 1;
    while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === '\\' ? 2 : 1;
    try {
      const value = JSON.parse(this.#text.slice(this.#at, end + 1)) as string;
      this.#at = end + 1;
      return value;
    } catch {
      throw new JsonError('a string is not closed, or holds a bad escape or control character', this.#at);
    }
  }

  #number(): string {
    NUMBER.lastIndex = this.#at;
    const found = NUMBER.exec(this.#text);
    if (found === null) return this.#fail('a number');
    this.#at = NUMBER.lastIndex;
    return found[0];
  }

  #skip(): void {
    SPACE.lastIndex = this.#at;
    SPACE.exec(this.#text);
    this.#at = SPACE.lastIndex;
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #fail(expected: string): never {
    const rest = this.#text[this.#at];
    const found = rest === undefined ? 'the end of the text' : `\`${rest}\``;
    throw new JsonError(`expected ${expected}, found ${found}`, this.#at);
  }
}
