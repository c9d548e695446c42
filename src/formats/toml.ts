import { parse, TomlError, type TomlTable } from 'smol-toml';
import { diagnostic } from '../diagnostic/diagnostic.js';
import type { Embedded } from '../diagnostic/embedded.js';
import { failed, ok, type Result } from '../diagnostic/result.js';
import type { Source } from '../diagnostic/source.js';

/** Parses a TOML file. */
export function parseToml(source: Source): Result<TomlTable> {
  try {
    return ok(parse(source.text, { maxDepth: 50 }));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const start = offsetOf(source.text, error.line, error.column);
    const message = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
    return failed(diagnostic('toml/syntax', message, source, { span: { start, end: start + 1 } }));
  }
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

/**
 * A string of a TOML file with the place of each of its characters, so that a fault in a query is shown where it was
 * written. Found again in the text by its key and checked against the parsed value.
 */
export function embeddedString(source: Source, key: string, value: string): Embedded {
  const starts = [...source.text.matchAll(new RegExp(`^[ \\t]*["']?${key}["']?[ \\t]*=[ \\t]*`, 'gm'))].map(
    (found) => found.index + found[0].length,
  );
  for (const start of starts) {
    const found = stringAt(source.text, start);
    if (found.text === value) return { ...found, source };
  }
  const start = starts[0] ?? 0;
  return { text: value, source, offsets: Array.from({ length: value.length + 1 }, () => start) };
}

const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\u001b',
  '"': '"',
  '\\': '\\',
};
const UNICODE = /^(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/;

/** Reads the string that starts at an offset: basic or literal, on one line or several (TOML 1.0 and 1.1). */
function stringAt(text: string, start: number): { text: string; offsets: number[] } {
  const quote = ['"""', "'''", '"', "'"].find((each) => text.startsWith(each, start)) ?? '"';
  const offsets: number[] = [];
  let value = '';
  let at = start + quote.length;
  if (quote.length === 3 && text[at] === '\r') at += 1;
  if (quote.length === 3 && text[at] === '\n') at += 1;
  while (at < text.length && !closes(text, at, quote)) {
    const [plain, length] =
      quote.startsWith('"') && text[at] === '\\' ? escapeAt(text, at) : [text[at] as string, 1];
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(at);
    value += plain;
    at += length;
  }
  return { text: value, offsets: [...offsets, at] };
}

/** A multi-line string may end in one or two quotes of its own. */
function closes(text: string, at: number, quote: string): boolean {
  return text.startsWith(quote, at) && !(quote.length === 3 && text[at + 3] === quote[0]);
}

function escapeAt(text: string, at: number): [plain: string, length: number] {
  const rest = text.slice(at + 1, at + 10);
  const simple = ESCAPES[rest[0] ?? ''];
  if (simple !== undefined) return [simple, 2];
  const unicode = UNICODE.exec(rest)?.[0];
  if (unicode !== undefined)
    return [
      String.fromCodePoint(Math.min(Number.parseInt(unicode.slice(1), 16), 0x10ffff)),
      1 + unicode.length,
    ];
  const folded = /^\\[ \t]*\r?\n\s*/.exec(text.slice(at))?.[0];
  return ['', folded?.length ?? 1];
}
