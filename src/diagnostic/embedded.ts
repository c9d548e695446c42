import type { Source, Span } from './source.js';

/**
 * A text written inside a file of another format, such as a query in a TOML string. `offsets[i]` is where the text's
 * UTF-16 unit `i` stands in the file; one entry more marks the end. Spans of the text become spans of the file.
 */
export interface Embedded {
  readonly text: string;
  readonly source: Source;
  readonly offsets: readonly number[];
}

/** A text that is a file, or stands in it unchanged. */
export function embedded(text: string, source: Source, start = 0): Embedded {
  return { text, source, offsets: Array.from({ length: text.length + 1 }, (_, index) => start + index) };
}

export function spanInFile({ offsets }: Embedded, { start, end }: Span): Span {
  const last = offsets.at(-1) ?? 0;
  const from = offsets[start] ?? last;
  return { start: from, end: end > start ? (offsets[end - 1] ?? last) + 1 : from + 1 };
}
