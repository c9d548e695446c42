import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { terminalText } from '../../src/diagnostic/terminal-text.js';

const test = suite('text for a terminal');

for (const [text, expected] of [
  ['plain', 'plain'],
  ['tab\tstays', 'tab\tstays'],
  ['a\nb', 'a\\x0ab'],
  ['\u001b[2J', '\\x1b[2J'],
  ['\u009b31m', '\\x9b31m'],
  ['abc\u202etxt.exe', 'abc\\u{202e}txt.exe'],
] as const) {
  test(`${JSON.stringify(text)} is shown as ${expected}`, () => assert.is(terminalText(text), expected));
}

test('no control character but the tab is left, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      // oxlint-disable-next-line no-control-regex -- what is looked for
      assert.not(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e]/.test(terminalText(text)));
    }),
  );
});

test.run();
