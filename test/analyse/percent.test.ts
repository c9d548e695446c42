import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { percent, reaches } from '../../src/analyse/percent.js';

const test = suite('percentages');

for (const [part, whole, expected] of [
  [0, 3, '0.00'],
  [1, 3, '33.33'],
  [2, 3, '66.66'],
  [99_999, 100_000, '99.99'],
  [3, 3, '100.00'],
  [0, 0, '0.00'],
] as const) {
  test(`${part} of ${whole} is ${expected} %, cut and not rounded`, () =>
    assert.is(percent(part, whole), expected));
}

test('100.00 means all', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (a, b) =>
      assert.is(percent(Math.min(a, b), Math.max(a, b)) === '100.00', a === b && a > 0),
    ),
  );
});

for (const [part, whole, threshold, expected] of [
  [2, 3, '66.66', true],
  [2, 3, '66.67', false],
  [999_999, 1_000_000, '100', false],
  [1, 1, '100', true],
  [0, 0, '100', false],
  [0, 0, '0', true],
  [4, 5, '80', true],
  [4, 5, '80.000001', false],
] as const) {
  test(`${part} of ${whole} ${expected ? 'reaches' : 'does not reach'} ${threshold} %`, () =>
    assert.is(reaches(part, whole, threshold), expected));
}

test.run();
