import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'smol-toml';
import { spanInFile } from '../../src/diagnostic/embedded.js';
import { embeddedString } from '../../src/formats/toml.js';

const test = suite('a string inside TOML');

// Every way TOML writes a string; `X` must be found where it stands in the file.
const files: readonly string[] = [
  'query = "a X b"\n',
  "query = 'a X b'\n",
  'query = """a X b"""\n',
  'query = """\na\n  X b\n"""\n',
  "query = '''\na\n  X b\n'''\n",
  "query = '''\r\na\r\n  X b\r\n'''\r\n",
  'query = "tab\\t quote\\" slash\\\\ unit\\u0041 X"\n',
  'query = "astral \\U0001F600 X"\n',
  'query = """folded \\\n     X"""\n',
  'query = """ends in quotes X"""""\n',
  'other_query = "no"\n[rule]\n  query   =   "X"\n',
];

for (const text of files) {
  test(JSON.stringify(text), () => {
    const table = parse(text) as { query?: string; rule?: { query: string } };
    const value = table.query ?? table.rule?.query ?? '';
    const found = embeddedString({ path: 'f', text }, 'query', value);
    const at = value.indexOf('X');
    const span = spanInFile(found, { start: at, end: at + 1 });
    assert.is(found.offsets.length, value.length + 1);
    assert.is(text.slice(span.start, span.end), 'X');
  });
}

test('a string that cannot be found again points at its key', () => {
  const found = embeddedString({ path: 'f', text: 'query = 5\n' }, 'query', 'elsewhere');
  assert.equal(spanInFile(found, { start: 3, end: 4 }), { start: 8, end: 9 });
});

test.run();
