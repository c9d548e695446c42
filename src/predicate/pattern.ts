/** A wildcard pattern over a whole value: literal text, any run of characters (`*`), exactly one character (`?`). */
export type Pattern = readonly PatternPart[];
export type PatternPart = string | typeof ANY_RUN | typeof ANY_ONE;

export const ANY_RUN = Symbol('any run of characters');
export const ANY_ONE = Symbol('any one character');

/** Joins neighbouring literals and runs, so that equal patterns are built equally. */
export function pattern(parts: Iterable<PatternPart>): Pattern {
  const joined: PatternPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part === '' || (part === ANY_RUN && last === ANY_RUN)) continue;
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

/** A name in which `*` stands for any run of characters and nothing else is special. */
export function namePattern(text: string): Pattern {
  return pattern(text.split('*').flatMap((part, index) => (index === 0 ? [part] : [ANY_RUN, part])));
}

/** The pattern as one text with `\` before literal `*`, `?` and `\`. */
export function printPattern(parts: Pattern): string {
  return parts
    .map((part) => (typeof part === 'string' ? escapeLiteral(part) : part === ANY_RUN ? '*' : '?'))
    .join('');
}

function escapeLiteral(text: string): string {
  return text.replaceAll(/[\\*?]/g, (character) => `\\${character}`);
}

/** The pattern's only text when it has no wildcard. */
export function literalOf(parts: Pattern): string | undefined {
  if (parts.length === 0) return '';
  const [only] = parts;
  return parts.length === 1 && typeof only === 'string' ? only : undefined;
}
