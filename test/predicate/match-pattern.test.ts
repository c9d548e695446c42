import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fold } from '../../src/predicate/fold.js';
import { matchesPattern } from '../../src/predicate/match-pattern.js';
import {
  ANY_ONE,
  ANY_RUN,
  literalOf,
  pattern,
  printPattern,
  type PatternPart,
} from '../../src/predicate/pattern.js';

const test = suite('matching a pattern');

const part: fc.Arbitrary<PatternPart> = fc.oneof(
  fc.constantFrom<PatternPart>(ANY_RUN, ANY_ONE),
  fc.stringMatching(/^[abß.\n]{0,2}$/),
);
const text = fc.stringMatching(/^[abABß.\n]{0,8}$/);

/** The same pattern as a regular expression: slow on hostile input, obviously right. */
function slow(parts: readonly PatternPart[], given: string, flags: string): boolean {
  const source = parts.map((each) =>
    each === ANY_RUN
      ? '[^]*'
      : each === ANY_ONE
        ? '[^]'
        : String(each).replaceAll(/[.^$*+?()[\]{}|\\]/g, '\\$&'),
  );
  return new RegExp(`^${source.join('')}$`, `u${flags}`).test(given);
}

test('agrees with a regular expression, letter case counting', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), text, (parts, given) =>
      assert.is(matchesPattern(pattern(parts), given, false), slow(parts, given, '')),
    ),
    { numRuns: 2000 },
  );
});

test('agrees with a regular expression, letter case folded', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), text, (parts, given) =>
      assert.is(matchesPattern(pattern(parts), given, true), slow(parts, given, 'i')),
    ),
    { numRuns: 2000 },
  );
});

test('takes linear memory and polynomial time on a hostile pattern', () => {
  const hostile = pattern(
    Array.from({ length: 60 }, (_, index): PatternPart => (index % 2 === 0 ? ANY_RUN : 'a')),
  );
  assert.is(matchesPattern(hostile, 'a'.repeat(20_000), false), true);
  assert.is(matchesPattern(hostile, `${'a'.repeat(20_000)}b`, false), false);
});

for (const [parts, given, foldCase, expected] of [
  [['a', ANY_RUN], 'a', false, true],
  [['a', ANY_ONE], 'a', false, false],
  [['a', ANY_ONE], 'a\n', false, true],
  [[ANY_ONE], '😀', false, true],
  [[ANY_RUN], '', false, true],
  [[], '', false, true],
  [[], 'a', false, false],
  [['STRASSE'], 'strasse', true, true],
  [['ΣΑΣ'], 'σας', true, true],
  [['K'], '\u212a', true, true],
  [['I'], 'ı', true, false],
] as const) {
  test(`${printPattern(pattern(parts))} ${expected ? 'matches' : 'does not match'} ${JSON.stringify(given)}${foldCase ? ' in any case' : ''}`, () =>
    assert.is(matchesPattern(pattern(parts), given, foldCase), expected));
}

test('folding is what the i flag does, on every letter of the first planes that has a case', () => {
  for (let code = 0; code < 0x1f000; code += 1) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const character = String.fromCodePoint(code);
    for (const other of [character.toLowerCase(), character.toUpperCase()]) {
      if (other === character || [...other].length !== 1) continue;
      const equal = new RegExp(`^\\u{${code.toString(16)}}$`, 'iu').test(other);
      assert.is(fold(other) === fold(character), equal, `U+${code.toString(16)}`);
    }
  }
});

test('equal patterns are built equally', () => {
  assert.equal(pattern(['a', '', 'b', ANY_RUN, ANY_RUN, 'c']), ['ab', ANY_RUN, 'c']);
  assert.is(literalOf(pattern(['a', 'b'])), 'ab');
  assert.is(literalOf(pattern([])), '');
  assert.is(literalOf(pattern([ANY_RUN])), undefined);
});

test('a printed pattern escapes what is literal', () => {
  assert.is(printPattern(pattern(['a*b?\\', ANY_RUN, ANY_ONE])), 'a\\*b\\?\\\\*?');
});

test.run();
