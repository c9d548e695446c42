import { startOf, type Diagnostic } from './diagnostic.js';
import { positionAt } from './source.js';
import { terminalText } from './terminal-text.js';

const LONGEST_LINE = 160;

/** A diagnostic as a person reads it: place, severity, message, code frame, help. */
export function printDiagnostic(found: Diagnostic): string {
  const { line, column } = startOf(found);
  const place = found.span === undefined ? found.source.path : `${found.source.path}:${line}:${column}`;
  const lines = [`${terminalText(place)} ${found.severity} ${found.code}`, `  ${oneLine(found.message)}`];
  lines.push(...codeFrame(found));
  if (found.help !== undefined) lines.push(`  help: ${oneLine(found.help)}`);
  return lines.join('\n');
}

function oneLine(text: string): string {
  return terminalText(text.replaceAll(/\s*\n\s*/g, ' '));
}

/** The line a diagnostic points at, with carets under the span; windowed when the line is very long. */
function codeFrame({ source, span }: Diagnostic): string[] {
  if (span === undefined) return [];
  const { line, column } = positionAt(source.text, span.start);
  const whole = (source.text.split('\n')[line - 1] ?? '').replace(/\r$/, '');
  const from = whole.length > LONGEST_LINE ? Math.max(0, column - 1 - LONGEST_LINE / 2) : 0;
  const shown = whole.slice(from, from + LONGEST_LINE).replaceAll('\t', ' ');
  const width = Math.max(
    1,
    Math.min(span.end - span.start, whole.length - column + 1, from + LONGEST_LINE - column + 1),
  );
  const before = terminalText(shown.slice(0, column - 1 - from));
  const gutter = String(line);
  return [
    `  ${gutter} | ${terminalText(shown)}`,
    `  ${' '.repeat(gutter.length)} | ${' '.repeat(before.length)}${'^'.repeat(width)}`,
  ];
}
