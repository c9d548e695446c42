import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { entry, parseYaml, spanAt, textEntry, toJson } from '../../src/formats/yaml.js';

const test = suite('YAML with positions');

function parsed(text: string): ReturnType<typeof parseYaml> {
  return parseYaml({ path: 'f', text });
}

for (const [text, value] of [
  ['a: [1, true, null, x]', { a: [1, true, null, 'x'] }],
  ['a:\n  b: yes', { a: { b: 'yes' } }],
  ['a:', { a: null }],
  ['1: x\ntrue: y', { 1: 'x', true: 'y' }],
  ['', null],
  ['plain', 'plain'],
] as const) {
  test(`${JSON.stringify(text)} has its plain value`, () => {
    const file = parsed(text);
    assert.equal(file.ok && toJson(file.value), value);
  });
}

test('a path leads to the value, a missing step to what is there', () => {
  const text = 'a:\n  - b: one\n  - c: { d: two }\n';
  const file = parsed(text);
  assert.ok(file.ok);
  if (!file.ok) return;
  const at = (...path: readonly string[]): string => {
    const { start, end } = spanAt(file.value, path);
    return text.slice(start, end);
  };
  assert.is(at('a', '0', 'b'), 'one');
  assert.is(at('a', '1', 'c'), 'c');
  assert.is(at('a', '1', 'c', 'd'), 'two');
  assert.is(at('a', '1', 'c', 'nothing'), '{ d: two }');
  assert.is(at('a', '7'), '- b: one\n  - c: { d: two }\n');
  assert.is(entry(file.value, 'nothing'), undefined);
  assert.is(textEntry(file.value, 'a'), undefined);
});

for (const [why, text, code] of [
  ['a list as a key', '? [a]\n: b', 'yaml/key'],
  ['nesting without end', `${'['.repeat(60)}${']'.repeat(60)}`, 'yaml/too-deep'],
  ['nesting far beyond any stack', '['.repeat(200_000), 'yaml/'],
  ['an alias', 'a: &x 1\nb: *x', 'yaml/alias'],
] as const) {
  test(`${why} is refused`, () => {
    const file = parsed(text);
    assert.ok(
      !file.ok && file.diagnostics[0]?.code.startsWith(code),
      file.ok ? 'accepted' : file.diagnostics[0]?.code,
    );
  });
}

test.run();
