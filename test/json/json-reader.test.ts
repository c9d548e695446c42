import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { JsonError, JsonReader } from '../../src/json/json-reader.js';
import { ExactNumber, isKept } from '../../src/json/lossless.js';
import { parseJson } from '../../src/json/parse-json.js';

const test = suite('reading JSON');

function only(text: string): unknown {
  return [...new JsonReader(text).values()].map(({ value }) => value)[0];
}

test('reads what JSON.parse reads, for any JSON', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (text, space) => {
      const pretty = JSON.stringify(JSON.parse(text), null, space);
      assert.equal(only(pretty), JSON.parse(pretty));
    }),
  );
});

test('refuses what JSON.parse refuses, for any text near JSON', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', '01', '\\', 'nul', '\u0001'),
      (text, at, put) => {
        const broken = text.slice(0, at % (text.length + 1)) + put + text.slice(at % (text.length + 1));
        let accepted = true;
        try {
          JSON.parse(broken);
        } catch {
          accepted = false;
        }
        if (accepted) assert.equal(only(broken), JSON.parse(broken));
        else assert.ok(isRefused(broken) || severalValues(broken));
      },
    ),
    { numRuns: 500 },
  );
});

function isRefused(text: string): boolean {
  try {
    return [...new JsonReader(text).values()].length === 0;
  } catch (error) {
    return error instanceof JsonError;
  }
}

/** The reader takes concatenated JSON, which JSON.parse does not. */
function severalValues(text: string): boolean {
  return [...new JsonReader(text).values()].length > 1;
}

for (const [text, message, offset] of [
  ['{"a":', 'expected a JSON value, found the end of the text', 5],
  ['{"a" 1}', 'expected `:` after the member name, found `1`', 5],
  ['{a:1}', 'expected a member name in double quotes, found `a`', 1],
  ['[1 2]', 'expected `,` or `]`, found `2`', 3],
  ['{"a":1 "b":2}', 'expected `,` or `}`, found `"`', 7],
  ['"abc', 'a string is not closed, or holds a bad escape or control character', 0],
  ['-', 'expected a number, found `-`', 0],
  ['['.repeat(101), 'a value nests deeper than 100 levels', 100],
] as const) {
  test(`${text.slice(0, 20)} fails at ${offset}: ${message}`, () => {
    assert.throws(
      () => [...new JsonReader(text).values()],
      (error: unknown) => error instanceof JsonError && error.message === message && error.offset === offset,
    );
  });
}

test('a key named __proto__ is a key like any other', () => {
  const value = only('{"__proto__":{"polluted":1},"a":2}') as object;
  assert.equal(Object.keys(value), ['__proto__', 'a']);
  assert.is(Object.getPrototypeOf(value), Object.prototype);
});

for (const [text, kept] of [
  ['1', true],
  ['1.5', true],
  ['1.50', true],
  ['1614040665.386', true],
  ['1.0', false],
  ['1e3', false],
  ['-0', true],
  ['-0.0', false],
  ['9007199254740993', false],
  ['1e400', false],
] as const) {
  test(`a JavaScript number ${kept ? 'keeps' : 'does not keep'} ${text}`, () =>
    assert.is(isKept(text), kept));
}

for (const text of [
  '9007199254740993',
  '1.0',
  '1e3',
  '1.00000000000000000001',
  '123456789012345678901234567890',
]) {
  test(`parsing keeps the text of ${text}, in an object and in a list`, () => {
    const { values, lossless } = parseJson(`{"a":${text},"b":[${text}],"c":1.5}`);
    const value = values[0]?.value as { a: number; b: number[]; c: number };
    assert.equal(lossless.exact(value, 'a', value.a), new ExactNumber(text));
    assert.equal(lossless.exact(value.b, '0', value.b[0] as number), new ExactNumber(text));
    assert.is(lossless.exact(value, 'c', value.c), 1.5);
  });
}

for (const text of ['{"b":1,"10":2,"9":3}', '{"b":1,"\\u0031":2,"0":3}']) {
  test(`parsing keeps the order of keys that look like integers: ${text}`, () => {
    const { values, lossless } = parseJson(text);
    assert.is(lossless.keys(values[0]?.value as object)[0], 'b');
  });
}

const digits = fc.stringMatching(/^(0|[1-9][0-9]{0,18})$/);
const fraction = fc.oneof(
  fc.constant(''),
  fc.stringMatching(/^\.[09]{1,20}$/),
  fc.stringMatching(/^\.[0-9]{1,5}$/),
);
const exponent = fc.oneof(
  { weight: 5, arbitrary: fc.constant('') },
  fc.stringMatching(/^[eE][+-]?[0-9]{1,2}$/),
);
const number = fc.tuple(fc.constantFrom('', '-'), digits, fraction, exponent).map((parts) => parts.join(''));

test('the fast path loses nothing that the slow one keeps, for any spelling of a number', () => {
  fc.assert(
    fc.property(number, fc.constantFrom('', ' ', ' '.repeat(70)), (text, space) => {
      const { values, lossless } = parseJson(`{"a":${space}${text}}`);
      const value = values[0]?.value as { a: number };
      const kept = lossless.exact(value, 'a', value.a);
      assert.equal(kept, isKept(text) ? Number(text) : new ExactNumber(text));
    }),
    { numRuns: 3000 },
  );
});

test('of a repeated key the last value counts, its text as well', () => {
  const { values, lossless } = parseJson('{"a":1.0,"a":2}');
  const value = values[0]?.value as { a: number };
  assert.is(lossless.exact(value, 'a', value.a), 2);
});

test('a string of many megabytes is read on the slow path too', () => {
  const long = 'x\\"'.repeat(4_000_000);
  assert.equal(only(`{"a":1.0,"b":"${long}"}`), JSON.parse(`{"a":1,"b":"${long}"}`));
});

test('a value that nests too deep is refused on the fast path as well', () => {
  assert.throws(
    () => parseJson('['.repeat(200) + ']'.repeat(200)),
    (error: unknown) => error instanceof JsonError,
  );
});

test.run();
