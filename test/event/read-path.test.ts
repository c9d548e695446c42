import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { eventOf } from '../../src/event/event.js';
import type { JsonObject } from '../../src/json/json.js';
import { readPath, scalars } from '../../src/event/read-path.js';

const test = suite('reading a field path');

const cases: readonly (readonly [why: string, record: JsonObject, path: string, values: unknown])[] = [
  ['a nested member', { a: { b: 1 } }, 'a.b', [1]],
  ['an absent member', { a: {} }, 'a.b', undefined],
  ['a path through a scalar', { a: 'x' }, 'a.b', undefined],
  ['null is there', { a: null }, 'a', [null]],
  ['the empty string is there', { a: '' }, 'a', ['']],
  ['an object is a value', { a: { b: 1 } }, 'a', [{ b: 1 }]],
  ['a list gives its members', { a: ['x', 'y'] }, 'a', ['x', 'y']],
  ['an empty list is there without a value', { a: [] }, 'a', []],
  ['nested lists are flattened', { a: [['x'], [['y']]] }, 'a', ['x', 'y']],
  ['a path through a list means any member', { a: [{ b: 1 }, { c: 2 }, { b: 3 }] }, 'a.b', [1, 3]],
  ['a path through a list in which none has it', { a: [{ c: 2 }] }, 'a.b', undefined],
  ['a literal dotted key beats the nested path', { 'a.b': 1, a: { b: 2 } }, 'a.b', [1]],
  ['a dotted key inside a path', { a: { 'b.c': 1 } }, 'a.b.c', [1]],
  [
    'a dotted prefix that leads nowhere falls back to the nested path',
    { 'a.b': 'x', a: { b: { c: 1 } } },
    'a.b.c',
    [1],
  ],
  ['names are case-sensitive', { a: 1 }, 'A', undefined],
  ['inherited members do not count', {}, 'constructor', undefined],
  ['nor does the prototype', { a: {} }, 'a.__proto__', undefined],
];

for (const [why, record, path, values] of cases) {
  test(`${why}: ${path} of ${JSON.stringify(record)}`, () => {
    const { present, values: found } = readPath(eventOf(record), path);
    assert.is(present, values !== undefined);
    assert.equal(found, values ?? []);
  });
}

test('scalars are found wherever they stand, in document order', () => {
  const record = { a: 'x', b: { c: [1, { d: true }], e: null }, f: {} };
  assert.equal([...scalars(eventOf(record))], ['x', 1, true, null]);
});

test.run();
