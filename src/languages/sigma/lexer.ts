import type { Span } from '../../diagnostic/source.js';

/** A token of a condition: a parenthesis, a pipe, or a word (a name, a keyword, a pattern of names). */
export interface Token {
  readonly text: string;
  readonly span: Span;
}

/** Splits a condition into tokens; `undefined` text never occurs, so the parser judges every character. */
export function tokens(condition: string): Token[] {
  return [...condition.matchAll(/[()|]|[^\s()|]+/g)].map((found) => ({
    text: found[0],
    span: { start: found.index, end: found.index + found[0].length },
  }));
}
