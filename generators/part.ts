import fc, { type Arbitrary } from 'fast-check';

/** A text that a caller or an administrator chooses, from which fields of the record are composed. */
export interface Part {
  /** What AWS accepts; a chosen value outside it cannot occur. */
  readonly language: RegExp;
  /** Realistic values, the simplest first. */
  readonly values: Arbitrary<string>;
}

/** IAM's name characters. Source: the IAM and STS service models. */
const NAME = /^[\w+=,.@-]{1,64}$/;
const SESSION = /^[\w+=,.@-]{2,64}$/;
const ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}$|^[0-9a-f:]{2,39}$/i;
const AGENT = /^[\u0020-\u007e]{1,1024}$/;

export function part(language: RegExp, ...values: readonly string[]): Part {
  return { language, values: fc.constantFrom(...values) };
}

export function namePart(...values: readonly string[]): Part {
  return part(NAME, ...values);
}

export function sessionPart(...values: readonly string[]): Part {
  return part(SESSION, ...values);
}

export function agentPart(...values: readonly string[]): Part {
  return part(AGENT, ...values);
}

/** A client's address, from the ranges that documentation may use. */
export function addressPart(): Part {
  return part(ADDRESS, '198.51.100.23', '203.0.113.7', '192.0.2.44', '2001:db8::15');
}
