import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { evaluate, type PartialDocument } from '../../src/evaluate/evaluate.js';
import { explain, type Explanation } from '../../src/evaluate/explain.js';
import { isInNetwork } from '../../src/evaluate/address.js';
import { truthOf, type Truth } from '../../src/evaluate/truth.js';
import { eventOf } from '../../src/event/event.js';
import { all, any, clause, constant, not } from '../../src/predicate/build.js';
import type { Predicate } from '../../src/predicate/predicate.js';
import { clausesOf } from '../../src/predicate/walk.js';
import { cloudtrail } from '../../src/view/cloudtrail.js';

const test = suite('evaluating a predicate');

const T = constant(true);
const F = constant(false);
const U = clause('unknown', { kind: 'equals', value: 'x', letterCase: 'exact' });
const unknownIsUnknown = (): Truth => undefined;

// Kleene's strong three-valued logic.
for (const [name, predicate, expected] of [
  ['true and true', all([T, T]), true],
  ['true and unknown', all([T, U]), undefined],
  ['unknown and false', all([U, F]), false],
  ['false or true', any([F, T]), true],
  ['unknown or true', any([U, T]), true],
  ['unknown or false', any([U, F]), undefined],
  ['not unknown', not(U), undefined],
  ['not false', not(F), true],
  ['all of nothing', all([]), true],
  ['any of nothing', any([]), false],
] as const) {
  test(`${name} is ${expected}`, () => assert.is(truthOf(predicate, unknownIsUnknown), expected));
}

test('a test says what a missing field gives', () => {
  const document = cloudtrail.document(eventOf({}));
  const equals = { kind: 'equals', value: 'x', letterCase: 'exact' } as const;
  assert.is(evaluate(clause('a', equals), document), false);
  assert.is(evaluate(clause('a', equals, undefined, 'unknown'), document), undefined);
  assert.is(evaluate(not(clause('a', equals)), document), true);
  assert.is(evaluate(not(clause('a', equals, undefined, 'unknown')), document), undefined);
});

test('a field that is not known makes its test unknown, whatever the test', () => {
  const nothing: PartialDocument = { read: () => undefined, scalars: () => undefined };
  assert.is(evaluate(clause('a', { kind: 'exists' }), nothing), undefined);
  assert.is(
    evaluate(clause(undefined, { kind: 'equals', value: 'x', letterCase: 'fold' }), nothing),
    undefined,
  );
});

test('a comparison with a field that is not known is unknown', () => {
  const half: PartialDocument = {
    read: (field) => (field === 'a' ? { present: true, values: ['x'] } : undefined),
    scalars: () => [],
  };
  assert.is(
    evaluate(clause('a', { kind: 'field', field: 'b', relation: 'equals', letterCase: 'fold' }), half),
    undefined,
  );
});

const leaf = fc
  .constantFrom('a', 'b', 'c')
  .map((field) => clause(field, { kind: 'equals', value: 'x', letterCase: 'exact' }));
const { tree } = fc.letrec<{ tree: Predicate }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('tree'), { maxLength: 3 }).map((of) => all(of)),
    fc.array(tie('tree'), { maxLength: 3 }).map((of) => any(of)),
    tie('tree').map((of) => not(of)),
  ),
}));
const record = fc.record(
  { a: fc.constantFrom('x', 'y'), b: fc.constantFrom('x', 'y') },
  { requiredKeys: [] },
);

test('an explanation agrees with the verdict, node by node', () => {
  fc.assert(
    fc.property(tree, record, (predicate, fields) => {
      const document = cloudtrail.document(eventOf(fields as Record<string, string>));
      const agree = (explanation: Explanation): void => {
        assert.is(explanation.truth, evaluate(explanation.predicate, document));
        for (const child of explanation.children) agree(child);
      };
      agree(explain(predicate, document));
    }),
  );
});

test('the clauses that decided are enough: the others may take any value', () => {
  fc.assert(
    fc.property(tree, record, fc.boolean(), (predicate, fields, other) => {
      const document = cloudtrail.document(eventOf(fields as Record<string, string>));
      const decided = new Map<Predicate, boolean>();
      const collect = ({ predicate: node, decided: reason, children }: Explanation): void => {
        if (node.kind === 'clause') decided.set(node, (decided.get(node) ?? false) || reason);
        for (const child of children) collect(child);
      };
      const whole = explain(predicate, document);
      collect(whole);
      assert.is(decided.size, new Set(clausesOf(predicate)).size);
      assert.is(
        truthOf(predicate, (each) => (decided.get(each) ? evaluate(each, document) : other)),
        whole.truth,
      );
    }),
  );
});

test('a clause’s explanation has what its field held', () => {
  const explanation = explain(
    clause('a', { kind: 'equals', value: 'x', letterCase: 'exact' }),
    cloudtrail.document(eventOf({ a: ['y', 'x'] })),
  );
  assert.equal(explanation.saw, { present: true, values: ['y', 'x'] });
});

for (const [address, network, expected] of [
  ['192.0.2.1', '192.0.2.0/24', true],
  ['192.0.3.1', '192.0.2.0/24', false],
  ['192.0.2.1.example', '192.0.2.0/24', false],
  ['2001:db8::1', '2001:db8::/32', true],
  ['2001:db9::1', '2001:db8::/32', false],
  ['2001:db8::1', '192.0.2.0/24', false],
  ['fe80::1%eth0', 'fe80::/10', false],
  ['AWS Internal', '0.0.0.0/0', false],
] as const) {
  test(`${address} is ${expected ? '' : 'not '}in ${network}`, () =>
    assert.is(isInNetwork(address, network), expected));
}

test.run();
