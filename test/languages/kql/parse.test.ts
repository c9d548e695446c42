import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { embedded } from '../../../src/diagnostic/embedded.js';
import { startOf } from '../../../src/diagnostic/diagnostic.js';
import { parseKql } from '../../../src/languages/kql/parse.js';
import type { Kql, Word } from '../../../src/languages/kql/syntax.js';
import { printPattern } from '../../../src/predicate/pattern.js';

const test = suite('parsing KQL');

function parsed(query: string): ReturnType<typeof parseKql> {
  return parseKql(embedded(query, { path: 'q', text: query }));
}

/** A query as nested lists, quoted words in quotes. */
function shape(query: Kql): unknown {
  const word = ({ pattern, quoted }: Word): string =>
    quoted ? `"${printPattern(pattern)}"` : printPattern(pattern);
  switch (query.kind) {
    case 'everything':
      return 'everything';
    case 'and':
    case 'or':
      return [query.kind, ...query.of.map(shape)];
    case 'not':
      return ['not', shape(query.of)];
    case 'nested':
      return ['nested', word(query.path), shape(query.of)];
    case 'is':
      return query.field === undefined ? word(query.value) : `${word(query.field)}=${word(query.value)}`;
    case 'range':
      return `${word(query.field)}${query.relation}${word(query.value)}`;
  }
}

// Source: Kibana's grammar.peggy.
const accepted: readonly (readonly [query: string, shape: unknown])[] = [
  ['', 'everything'],
  [' \u00a0\t\n', 'everything'],
  ['a:b', 'a=b'],
  [' a : b ', 'a=b'],
  ['a:"b c"', 'a="b c"'],
  ['"a b":c', '"a b"=c'],
  ['a:b c', 'a=b c'],
  ['a:b and c:d', ['and', 'a=b', 'c=d']],
  ['a:b AND c:d Or e:f', ['or', ['and', 'a=b', 'c=d'], 'e=f']],
  ['a:b or c:d and not e:f', ['or', 'a=b', ['and', 'c=d', ['not', 'e=f']]]],
  ['(a:b or c:d) and e:f', ['and', ['or', 'a=b', 'c=d'], 'e=f']],
  ['not (a:b or c:d)', ['not', ['or', 'a=b', 'c=d']]],
  ['a:(b or c)', ['or', 'a=b', 'a=c']],
  ['a:( b and not c )', ['and', 'a=b', ['not', 'a=c']]],
  ['a:((b or c) and d)', ['and', ['or', 'a=b', 'a=c'], 'a=d']],
  ['a:(not (b or c))', ['not', ['or', 'a=b', 'a=c']]],
  ['a:*', 'a=*'],
  ['a:b*c', 'a=b*c'],
  ['a:b\\*c', 'a=b\\*c'],
  ['a:"b*"', 'a="b\\*"'],
  ['a:b?', 'a=b\\?'],
  ['a:\\(x\\)', 'a=(x)'],
  ['a:\\"x', 'a="x'],
  ['a:b\\tc', 'a=b\tc'],
  ['a:\\u0041', 'a=A'],
  ['a:\\and', 'a=and'],
  ['a:x\\NOT y', 'a=xNOT y'],
  ['a:x \\or y', 'a=x or y'],
  ['a:"\\"\\\\"', 'a=""\\\\"'],
  ['a:"\\u0041\\n"', 'a="A\n"'],
  ['a:"x\\y"', 'a="x\\\\y"'],
  ['a:"two\nlines"', 'a="two\nlines"'],
  ['a < 5', 'a<5'],
  ['a>=5', 'a>=5'],
  ['a <= "x"', 'a<="x"'],
  ['a:{ b:c and d:e }', ['nested', 'a', ['and', 'b=c', 'd=e']]],
  ['free text', 'free text'],
  ['notable:x', 'notable=x'],
  ['not:x', 'not=x'],
  ['order:x', 'order=x'],
  ['a:android', 'a=android'],
  ['a:true', 'a=true'],
  ['a:b and', 'a=b and'],
  ['not a:b and c:d', ['and', ['not', 'a=b'], 'c=d']],
];

for (const [query, expected] of accepted) {
  test(`${JSON.stringify(query)}`, () => {
    const result = parsed(query);
    assert.equal(result.ok ? shape(result.value) : result.diagnostics[0]?.message, expected);
  });
}

const refused: readonly (readonly [query: string, code: string, message: string, column: number])[] = [
  ['a:', 'kql/unexpected-token', 'expected a value or `(`, found the end of the query', 3],
  ['a:not b', 'kql/unexpected-token', 'expected a value or `(`, found `n`', 3],
  ['a:foonot b', 'kql/unexpected-token', 'expected `and`, `or` or the end of the query, found `n`', 6],
  ['not not a:b', 'kql/unexpected-token', 'expected a field, a value, `(` or `not `, found `n`', 5],
  ['not(a:b)', 'kql/unexpected-token', 'expected `and`, `or` or the end of the query, found `(`', 4],
  ['(a:b', 'kql/unexpected-token', 'expected `and`, `or` or `)`, found the end of the query', 5],
  ['a:b)', 'kql/unexpected-token', 'expected `and`, `or` or the end of the query, found `)`', 4],
  ['a:(b', 'kql/unexpected-token', 'expected `and`, `or` or `)`, found the end of the query', 5],
  ['a:{b:c', 'kql/unexpected-token', 'expected `and`, `or` or `}`, found the end of the query', 7],
  [
    'a:b and ',
    'kql/unexpected-token',
    'expected a field, a value, `(` or `not `, found the end of the query',
    8,
  ],
  ['a:"b', 'kql/unclosed-string', 'this string is not closed', 3],
  ['a:b"c"', 'kql/unexpected-token', 'expected `and`, `or` or the end of the query, found `"`', 4],
  ['a:b:c', 'kql/unexpected-token', 'expected `and`, `or` or the end of the query, found `:`', 4],
  ['a:\\x', 'kql/unexpected-token', 'expected a value or `(`, found `\\`', 3],
  ['a <', 'kql/unexpected-token', 'expected a value, found the end of the query', 4],
  [`${'('.repeat(101)}a:b${')'.repeat(101)}`, 'kql/too-deep', 'the query nests deeper than 100 levels', 102],
];

test('a lower-case \\\\not is refused: it may be a keyword, or a line break and `ot`', () => {
  const result = parsed('a:x\\not y');
  assert.is(
    result.ok ? undefined : result.diagnostics[0]?.message,
    'expected `and`, `or` or the end of the query, found `\\`',
  );
});

for (const [query, code, message, column] of refused) {
  test(`${JSON.stringify(query.slice(0, 20))} is refused at column ${column}`, () => {
    const result = parsed(query);
    const [found] = result.ok ? [] : result.diagnostics;
    assert.is(found?.message, message);
    assert.is(found?.code, code);
    assert.equal(found && startOf(found), { line: 1, column });
  });
}

test.run();
