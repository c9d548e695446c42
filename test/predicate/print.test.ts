import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { all, any, clause, constant, not } from '../../src/predicate/build.js';
import { exclusionsNamed, exclusionsOf, withoutExclusions } from '../../src/predicate/exclusions.js';
import { ANY_RUN } from '../../src/predicate/pattern.js';
import type { Test } from '../../src/predicate/predicate.js';
import { printPredicate } from '../../src/predicate/print.js';

const test = suite('predicates in words');

const tests: readonly (readonly [test: Test, text: string])[] = [
  [{ kind: 'equals', value: 'x', letterCase: 'fold' }, 'f: x'],
  [{ kind: 'like', pattern: ['a', ANY_RUN], letterCase: 'exact' }, 'f: a*'],
  [{ kind: 'regex', source: 'a+', flags: 'i' }, 'f: /a+/i'],
  [{ kind: 'number', value: '10' }, 'f: 10'],
  [{ kind: 'boolean', value: false }, 'f: false'],
  [{ kind: 'exists' }, 'f: present'],
  [{ kind: 'null' }, 'f: null or absent'],
  [{ kind: 'order', relation: '<=', value: 'm', by: 'text' }, 'f <= m'],
  [{ kind: 'instant', value: '2026-01-01T00:00:00Z' }, 'f: 2026-01-01T00:00:00Z'],
  [{ kind: 'network', network: '192.0.2.0/24' }, 'f: 192.0.2.0/24'],
  [{ kind: 'field', field: 'g', relation: 'contains', letterCase: 'fold' }, 'f: contains field g'],
];
for (const [each, text] of tests)
  test(`a test of kind ${each.kind} is ${text}`, () => assert.is(printPredicate(clause('f', each)), text));

const x = clause('a', { kind: 'exists' });
const y = clause('b', { kind: 'exists' });
const z = clause(undefined, { kind: 'equals', value: 'k', letterCase: 'fold' });

test('and, or and not are told apart by parentheses', () => {
  assert.is(
    printPredicate(all([x, any([y, not(all([x, z]))])])),
    'a: present and (b: present or not (a: present and any value: k))',
  );
  assert.is(printPredicate(any([constant(true), constant(false)])), 'anything or nothing');
});

test('exclusions are the alternatives under the outermost negation only', () => {
  const rule = all([x, not(any([y, all([z, not(x)])]))]);
  assert.equal(
    exclusionsOf(rule).map(({ text }) => text),
    ['b: present', 'any value: k and not a: present'],
  );
  assert.equal(
    exclusionsOf(any([x, not(y)])).map(({ text }) => text),
    ['b: present'],
  );
  assert.equal(exclusionsOf(constant(true)), []);
});

test('an exclusion goes by its text, its value or its selection', () => {
  const named = {
    ...y,
    origin: { source: { path: 'p', text: '' }, span: { start: 0, end: 0 }, label: 'filter' },
  };
  const rule = all([x, not(named)]);
  for (const name of ['b: present', 'present', 'filter'])
    assert.is(exclusionsNamed(rule, name).length, 1, name);
  assert.is(exclusionsNamed(rule, 'b').length, 0);
});

test('without an exclusion, nothing is silenced by it', () => {
  const rule = all([x, not(any([y, z]))]);
  const [first] = exclusionsOf(rule);
  assert.is(
    printPredicate(withoutExclusions(rule, first === undefined ? [] : [first])),
    'a: present and not (nothing or any value: k)',
  );
});

test.run();
