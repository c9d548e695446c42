import type { Json } from '../json/json.js';
import { ExactNumber } from '../json/lossless.js';
import type { Value } from '../event/read-path.js';
import type { Relation, Test } from '../predicate/predicate.js';
import { regex } from '../predicate/regex.js';
import { isInNetwork } from './address.js';
import { fold } from '../predicate/fold.js';
import { matchesPattern } from '../predicate/match-pattern.js';

/** The form every JavaScript engine must read alike. */
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d)$/;

/** The tests that look at one value at a time; presence and comparison with a field are decided on the whole reading. */
export type ValueTest = Exclude<Test, { kind: 'exists' | 'null' | 'field' }>;

/** Whether one value satisfies a test. Objects and null satisfy none; numbers and booleans count as their JSON text. */
export function testValue(test: ValueTest, value: Value): boolean {
  const text = scalarText(value);
  if (text === undefined) return false;
  switch (test.kind) {
    case 'equals':
      return test.letterCase === 'fold' ? fold(text) === fold(test.value) : text === test.value;
    case 'like':
      return matchesPattern(test.pattern, text, test.letterCase === 'fold');
    case 'regex':
      return regex(test.source, test.flags).matcher(text).find();
    case 'number':
      return typeof value === 'string' ? text === test.value : sameNumber(text, test.value);
    case 'boolean':
      return typeof value === 'boolean' ? value === test.value : text === String(test.value);
    case 'order':
      return inOrder(
        test.relation,
        test.by === 'time' ? compareTimes(text, test.value) : compareBytes(text, test.value),
      );
    case 'instant':
      return compareTimes(text, test.value) === 0;
    case 'network':
      return isInNetwork(text, test.network);
  }
}

/** The text of a string, number or boolean; undefined for null and objects. */
export function scalarText(value: Value): string | undefined {
  if (value instanceof ExactNumber) return value.text;
  if (typeof value === 'string') return value;
  return isScalar(value) ? String(value) : undefined;
}

function isScalar(value: Json): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

/** Equality of two decimal texts by value; whole numbers of any size exactly. */
function sameNumber(a: string, b: string): boolean {
  const whole = /^-?\d+(?:\.0+)?$/;
  if (whole.test(a) && whole.test(b))
    return BigInt(a.replace(/\.0+$/, '')) === BigInt(b.replace(/\.0+$/, ''));
  return Number(a) === Number(b);
}

function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** NaN, which is in no order, when either is not a time. */
function compareTimes(a: string, b: string): number {
  return instant(a) - instant(b);
}

function instant(text: string): number {
  return ISO_TIME.test(text) ? Date.parse(text) : NaN;
}

function inOrder(relation: Relation, difference: number): boolean {
  switch (relation) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
}
