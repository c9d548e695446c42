const HEX = '0123456789abcdef';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * Ids that look random and follow from one number: the same salt and label give the same id on every machine, so an
 * event's ids need no place in its draft and shrink with it.
 */
export class Salt {
  readonly #salt: number;

  constructor(salt: number) {
    this.#salt = salt;
  }

  hex(label: string, length: number): string {
    return this.#text(label, length, HEX);
  }

  /** An id as IAM makes them: a prefix such as AROA, then letters and digits of base 32. */
  uniqueId(prefix: string, length = 17): string {
    return prefix + this.#text(prefix, length, BASE32);
  }

  uuid(label: string, version: 3 | 4 = 4): string {
    const hex = this.hex(label, 31);
    const variant = HEX[8 + (Number.parseInt(hex.slice(30), 16) % 4)];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${version}${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
  }

  /** A number from 0 up to and without `limit`. */
  below(label: string, limit: number): number {
    return mixed(this.#start(label)) % limit;
  }

  #text(label: string, length: number, alphabet: string): string {
    let state = this.#start(label);
    let text = '';
    for (let at = 0; at < length; at += 1) {
      state = (state + STEP) | 0;
      text += alphabet[mixed(state) % alphabet.length];
    }
    return text;
  }

  /** FNV-1a over salt and label. */
  #start(label: string): number {
    let state = 0x811c9dc5 ^ this.#salt;
    for (let index = 0; index < label.length; index += 1)
      state = Math.imul(state ^ label.charCodeAt(index), 0x01000193);
    return state;
  }
}

const STEP = 0x6d2b79f5;

/** The output function of mulberry32: a well mixed 32-bit number for each state. */
function mixed(state: number): number {
  let value = Math.imul(state ^ (state >>> 15), 1 | state);
  value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
  return (value ^ (value >>> 14)) >>> 0;
}
