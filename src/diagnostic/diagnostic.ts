import { positionAt, type Position, type Source, type Span } from './source.js';

export type Severity = 'error' | 'warning';

/**
 * One thing that is wrong with a user's file. The only way any part of the engine says so.
 * Prose: lower case, no full stop, user text in backticks; `help` says what to do.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly source: Source;
  readonly span?: Span;
}

interface Options {
  readonly help?: string | undefined;
  readonly span?: Span | undefined;
  readonly severity?: Severity;
}

export function diagnostic(
  code: string,
  message: string,
  source: Source,
  { help, span, severity = 'error' }: Options = {},
): Diagnostic {
  return {
    code,
    severity,
    message,
    source,
    ...(help === undefined ? {} : { help }),
    ...(span === undefined ? {} : { span: inText(span, source) }),
  };
}

/** A fault at the end of a file is shown after its last character, not on an empty line below. */
function inText({ start, end }: Span, { text }: Source): Span {
  const last = Math.min(start, text.trimEnd().length);
  return { start: last, end: Math.max(last, end) };
}

/** Where a diagnostic points; the top of the file when it is about the file as a whole. */
export function startOf(found: Diagnostic): Position {
  return found.span === undefined ? { line: 1, column: 1 } : positionAt(found.source.text, found.span.start);
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((found) => found.severity === 'error');
}

/** What JSON reports carry of a diagnostic. */
export interface DiagnosticJson {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export function diagnosticJson(found: Diagnostic): DiagnosticJson {
  const { code, severity, message, help, source } = found;
  return {
    code,
    severity,
    message,
    ...(help === undefined ? {} : { help }),
    file: source.path,
    ...startOf(found),
  };
}
