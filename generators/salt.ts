const HEX = '0123456789abcdef';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BASE36 = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * Ids that look random and follow from a key: the number of an event, or the name of a thing that many events are
 * about, such as a role, whose ids are the same in all of them. The same key and label give the same id on every
 * machine, so ids need no place in a draft and shrink with it.
 */
export class Salt {
  readonly #key: State;

  constructor(key: number | string) {
    this.#key = hashed(START, `${key}|`);
  }

  hex(label: string, length: number): string {
    return this.#text(label, length, HEX);
  }

  /** An id as IAM makes them: a prefix such as AROA, then letters and digits of base 32. */
  uniqueId(prefix: string, length = 17): string {
    return prefix + this.#text(prefix, length, BASE32);
  }

  digits(label: string, length: number): string {
    return this.#text(label, length, HEX.slice(0, 10));
  }

  /** Lower-case letters and digits. */
  letters(label: string, length: number): string {
    return this.#text(label, length, BASE36);
  }

  uuid(label: string, version: 3 | 4 = 4): string {
    const next = words(hashed(this.#key, label));
    let at = 0;
    for (let word = 0; word < 4; word += 1) {
      let bits = next();
      for (let digit = 0; digit < 8; digit += 1) {
        if (UUID[at] === DASH) at += 1;
        UUID[at] = HEX.charCodeAt(bits >>> 28);
        bits <<= 4;
        at += 1;
      }
    }
    UUID[VERSION_AT] = HEX.charCodeAt(version);
    UUID[VARIANT_AT] = HEX.charCodeAt(8 + ((UUID[VARIANT_AT] ?? 0) & 3));
    return String.fromCharCode(...UUID);
  }

  /** A number from 0 up to and without `limit`. */
  below(label: string, limit: number): number {
    return words(hashed(this.#key, label))() % limit;
  }

  #text(label: string, length: number, alphabet: string): string {
    const next = words(hashed(this.#key, label));
    const codes: number[] = [];
    while (codes.length < length) codes.push(alphabet.charCodeAt(next() % alphabet.length));
    return String.fromCharCode(...codes);
  }
}

const DASH = 0x2d;
/** The characters of the UUID in the making, between dashes that stay; where its version and its variant are. */
const UUID = Array.from('00000000-0000-0000-0000-000000000000', (character) => character.charCodeAt(0));
const VERSION_AT = 14;
const VARIANT_AT = 19;

/** 128 bits, as four numbers of 32. */
type State = readonly [a: number, b: number, c: number, d: number];

const START: State = [1779033703, 3144134277, 1013904242, 2773480762];

/** cyrb128: a state that all characters of a text have stirred, starting from another. */
function hashed([a0, b0, c0, d0]: State, text: string): State {
  let [a, b, c, d] = [a0, b0, c0, d0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  return [a, b, c, d];
}

/** Rounds before the first number is used. */
const MIXING_ROUNDS = 8;

/**
 * Well mixed 32-bit numbers from a state: sfc32 (PractRand's small fast counter). With 128 bits of state the ids of a
 * million events do not meet.
 */
function words([a0, b0, c0, d0]: State): () => number {
  let [a, b, c, d] = [a0, b0, c0, d0];
  const next = (): number => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let round = 0; round < MIXING_ROUNDS; round += 1) next();
  return next;
}
