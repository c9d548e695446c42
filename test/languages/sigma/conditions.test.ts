import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startOf } from '../../../src/diagnostic/diagnostic.js';
import { exclusionsOf } from '../../../src/predicate/exclusions.js';
import { compile, matches } from './sigma.js';

const test = suite('Sigma conditions');

const SELECTIONS = 'sel_a: { a: x }\nsel_b: { b: x }\n_hidden: { c: x }\nfilter: { d: x }\n';

/** Whether a condition holds on a record in which the fields named are `x`. */
function holds(condition: string, fields: string): boolean {
  const record = JSON.stringify(Object.fromEntries([...fields].map((name) => [name, 'x'])));
  return matches(`${SELECTIONS}condition: ${condition}\n`, record);
}

const cases: readonly (readonly [why: string, condition: string, fields: string, expected: boolean])[] = [
  ['a name', 'sel_a', 'a', true],
  ['and', 'sel_a and sel_b', 'a', false],
  ['or', 'sel_a or sel_b', 'b', true],
  ['and binds tighter than or', 'sel_a or sel_b and filter', 'a', true],
  ['and binds tighter than or', 'sel_a and filter or sel_b', 'b', true],
  ['not binds tighter than and', 'not sel_a and sel_b', 'b', true],
  ['parentheses', '(sel_a or sel_b) and filter', 'a', false],
  ['not over an absent field is true', 'sel_a and not filter', 'a', true],
  ['not not', 'not not sel_a', 'a', true],
  ['not over a group', 'not (sel_a or sel_b)', '', true],
  ['1 of a pattern', '1 of sel_*', 'b', true],
  ['all of a pattern', 'all of sel_*', 'b', false],
  ['all of a pattern', 'all of sel_*', 'ab', true],
  ['a star in the middle', '1 of s*_b', 'b', true],
  ['any of is 1 of', 'any of sel_*', 'a', true],
  ['them leaves out names with an underscore', '1 of them', 'c', false],
  ['all of them leaves them out as well', 'all of them', 'abd', true],
  ['a pattern can name them', '1 of _*', 'c', true],
  ['not 1 of', 'sel_a and not 1 of filter*', 'ad', false],
  ['a list of conditions is any of them', '[sel_a, sel_b]', 'b', true],
];

for (const [why, condition, fields, expected] of cases) {
  test(`${why}: ${condition} with ${fields || 'nothing'} is ${expected}`, () =>
    assert.is(holds(condition, fields), expected));
}

test('a list of maps is any of them', () => {
  assert.is(matches('sel:\n  - a: x\n  - b: x\n    c: x\ncondition: sel\n', '{"b":"x"}'), false);
  assert.is(matches('sel:\n  - a: x\n  - b: x\n    c: x\ncondition: sel\n', '{"b":"x","c":"x"}'), true);
});

test('a list of values is keywords, any of them, inside any value and in any case', () => {
  assert.is(matches('keywords: [nothing, FOO]\ncondition: keywords\n', '{"a":[{"b":"a foo b"}]}'), true);
  assert.is(matches('keywords: [nothing]\ncondition: keywords\n', '{"nothing":"x"}'), false);
  assert.is(matches('keywords: foo\ncondition: keywords\n', '{"a":"foo"}'), true);
});

test('exclusions are told apart and carry the name of their selection', () => {
  const predicate = compile(
    'sel: { a: x }\nfilter_b: { b: [y, z] }\nfilter_c: { c: x, d: x }\ncondition: sel and not 1 of filter_*\n',
  );
  assert.equal('kind' in predicate && exclusionsOf(predicate).map(({ text, label }) => [label, text]), [
    ['filter_b', 'b: y'],
    ['filter_b', 'b: z'],
    ['filter_c', 'c: x and d: x'],
  ]);
});

const refused: readonly (readonly [
  why: string,
  yaml: string,
  code: string,
  message: string,
  line: number,
  column: number,
])[] = [
  [
    'an unknown name',
    'sel: { a: x }\ncondition: sel and sell\n',
    'sigma/unknown-selection',
    'there is no selection `sell`',
    2,
    20,
  ],
  [
    'an upper-case operator',
    'sel: { a: x }\ncondition: sel AND sel\n',
    'sigma/unexpected-token',
    'expected `and`, `or` or the end of the condition, found `AND`',
    2,
    16,
  ],
  [
    'an upper-case NOT',
    'sel: { a: x }\ncondition: NOT sel\n',
    'sigma/unexpected-token',
    'expected `and`, `or` or the end of the condition, found `sel`',
    2,
    16,
  ],
  [
    'a selector that matches nothing',
    'sel: { a: x }\ncondition: all of none*\n',
    'sigma/no-selection',
    'this matches no selection',
    2,
    12,
  ],
  [
    'an aggregation',
    'sel: { a: x }\ncondition: sel | count() > 5\n',
    'sigma/aggregation',
    'aggregations after `|` are deprecated and not supported',
    2,
    16,
  ],
  ['N of', 'sel: { a: x }\ncondition: 2 of sel*\n', 'sigma/quantity', '`2 of` is not supported', 2, 12],
  [
    'of without a target',
    'sel: { a: x }\ncondition: 1 of\n',
    'sigma/unexpected-token',
    'expected `them` or a pattern of names, found the end of the condition',
    2,
    16,
  ],
  [
    'an open parenthesis',
    'sel: { a: x }\ncondition: (sel\n',
    'sigma/unexpected-token',
    'expected `)`, found the end of the condition',
    2,
    16,
  ],
  [
    'nothing after and',
    "sel: { a: x }\ncondition: 'sel and'\n",
    'sigma/unexpected-token',
    'expected the name of a selection, found the end of the condition',
    2,
    20,
  ],
  [
    'too many parentheses',
    `sel: { a: x }\ncondition: ${'('.repeat(60)}sel${')'.repeat(60)}\n`,
    'sigma/too-deep',
    'the condition nests deeper than 50 levels',
    2,
    62,
  ],
  ['no condition', 'sel: { a: x }\n', 'sigma/condition', 'a detection needs a `condition`', 1, 1],
  [
    'a condition that is a map',
    'sel: { a: x }\ncondition: { a: b }\n',
    'sigma/condition',
    'a condition must be text',
    2,
    12,
  ],
  [
    'a timeframe',
    'sel: { a: x }\ntimeframe: 5m\ncondition: sel\n',
    'sigma/timeframe',
    '`timeframe` belongs to aggregations, which are not supported',
    2,
    1,
  ],
  [
    'an unknown modifier',
    'sel:\n  a|base64: x\ncondition: sel\n',
    'sigma/modifier',
    'the modifier `base64` is not supported here',
    2,
    3,
  ],
  [
    'a modifier without a name',
    "sel:\n  'a|': x\ncondition: sel\n",
    'sigma/modifier',
    'a modifier name is missing after `|`',
    2,
    3,
  ],
  [
    'modifiers that do not go together',
    'sel:\n  a|contains|re: x\ncondition: sel\n',
    'sigma/modifier',
    '`contains` does not go with `re`',
    2,
    3,
  ],
  [
    'two places',
    'sel:\n  a|contains|endswith: x\ncondition: sel\n',
    'sigma/modifier',
    'the modifier `endswith` is not supported here',
    2,
    3,
  ],
  [
    'all on one value',
    'sel:\n  a|contains|all: x\ncondition: sel\n',
    'sigma/all',
    '`all` needs a list of values',
    2,
    3,
  ],
  [
    'null in a list',
    'sel:\n  a: [x, null]\ncondition: sel\n',
    'sigma/null-in-list',
    'null is not allowed inside a list',
    2,
    10,
  ],
  [
    'contains null',
    'sel:\n  a|contains: null\ncondition: sel\n',
    'sigma/value',
    '`contains` needs text, not null',
    2,
    15,
  ],
  [
    'exists with text',
    'sel:\n  a|exists: maybe\ncondition: sel\n',
    'sigma/value',
    '`exists` takes true or false',
    2,
    13,
  ],
  [
    'a map as a value',
    'sel:\n  a: { b: c }\ncondition: sel\n',
    'sigma/value',
    'a value must be text, a number, true, false, null or a list of these',
    2,
    6,
  ],
  [
    'an empty list of values',
    'sel:\n  a: []\ncondition: sel\n',
    'sigma/value',
    'this list of values is empty',
    2,
    6,
  ],
  [
    'a list in a list of values',
    'sel:\n  a: [[x]]\ncondition: sel\n',
    'sigma/value',
    'a list of values holds no lists or maps',
    2,
    7,
  ],
  ['an empty selection', 'sel: {}\ncondition: sel\n', 'sigma/selection', 'this selection is empty', 1, 6],
  ['an empty list of maps', 'sel: []\ncondition: sel\n', 'sigma/selection', 'this selection is empty', 1, 6],
  ['a null selection', 'sel: null\ncondition: sel\n', 'sigma/selection', 'this selection is empty', 1, 6],
  [
    'maps and keywords mixed',
    'sel: [a, { b: c }]\ncondition: sel\n',
    'sigma/selection',
    'a list holds either maps or keywords, not both',
    1,
    6,
  ],
  [
    'a keyword item with a modifier',
    "sel:\n  '|contains': [a]\ncondition: sel\n",
    'sigma/modifier',
    'an item without a field takes no modifier but `all`',
    2,
    3,
  ],
];

for (const [why, yaml, code, message, line, column] of refused) {
  test(`${why} is refused at ${line}:${column}`, () => {
    const found = compile(yaml);
    assert.ok(!('kind' in found), 'it was accepted');
    if ('kind' in found) return;
    assert.is(found[0]?.message, message);
    assert.is(found[0]?.code, code);
    assert.equal(found[0] && startOf(found[0]), { line, column });
  });
}

test('conditions that multiply selections beyond measure are refused before they are lowered', () => {
  const selections = Array.from({ length: 2000 }, (_, index) => `s${index}: { a: x }\n`).join('');
  const found = compile(
    `${selections}condition: ${Array.from({ length: 2000 }, () => '1 of them').join(' or ')}\n`,
  );
  assert.is('kind' in found ? undefined : found[0]?.code, 'sigma/too-large');
});

test('a regular expression that needs backtracking is refused, with the reason', () => {
  const found = compile("sel:\n  a|re: '(?=x)y'\ncondition: sel\n");
  assert.is('kind' in found ? undefined : found[0]?.code, 'sigma/regex');
});

test.run();
