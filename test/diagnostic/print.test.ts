import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { diagnostic } from '../../src/diagnostic/diagnostic.js';
import { printDiagnostic } from '../../src/diagnostic/print.js';
import { positionAt } from '../../src/diagnostic/source.js';

const test = suite('printing a diagnostic');
const source = { path: 'rules/a.toml', text: 'first\nsecond line\n' };

test('names place, severity and code, frames the span with carets and ends with help', () => {
  const found = diagnostic('kql/x', 'expected `:`', source, {
    span: { start: 13, end: 17 },
    help: 'add one',
  });
  assert.is(
    printDiagnostic(found),
    [
      'rules/a.toml:2:8 error kql/x',
      '  expected `:`',
      '  2 | second line',
      '    |        ^^^^',
      '  help: add one',
    ].join('\n'),
  );
});

test('says only the file when it is about the whole of it', () => {
  assert.is(
    printDiagnostic(diagnostic('file/x', 'gone', source, { severity: 'warning' })),
    'rules/a.toml warning file/x\n  gone',
  );
});

test('shows control characters as escapes, so that a rule cannot drive the terminal', () => {
  const hostile = { path: 'a\u001b[2J', text: 'x\u0007y' };
  const printed = printDiagnostic(diagnostic('c', 'saw \u001b[31m', hostile, { span: { start: 2, end: 3 } }));
  assert.is(
    printed,
    ['a\\x1b[2J:1:3 error c', '  saw \\x1b[31m', '  1 | x\\x07y', '    |      ^'].join('\n'),
  );
});

test('cuts a window out of a very long line', () => {
  const long = { path: 'a', text: `${'a'.repeat(500)}X${'b'.repeat(500)}` };
  const [, , frame = '', carets = ''] = printDiagnostic(
    diagnostic('c', 'm', long, { span: { start: 500, end: 501 } }),
  ).split('\n');
  assert.is(frame.length, '  1 | '.length + 160);
  assert.is(frame[carets.indexOf('^')], 'X');
});

test('a file with Windows line ends shows no trace of them', () => {
  const printed = printDiagnostic(
    diagnostic('c', 'm', { path: 'a', text: 'ab\r\ncd\r\n' }, { span: { start: 4, end: 5 } }),
  );
  assert.is(printed, 'a:2:1 error c\n  m\n  2 | cd\n    | ^');
});

test('a span at the very end of the text still gets one caret', () => {
  const printed = printDiagnostic(
    diagnostic('c', 'm', { path: 'a', text: 'ab' }, { span: { start: 2, end: 2 } }),
  );
  assert.is(printed, 'a:1:3 error c\n  m\n  1 | ab\n    |   ^');
});

for (const [offset, line, column] of [
  [0, 1, 1],
  [5, 1, 6],
  [6, 2, 1],
  [13, 2, 8],
] as const) {
  test(`offset ${offset} is line ${line}, column ${column}`, () =>
    assert.equal(positionAt(source.text, offset), { line, column }));
}

test.run();
