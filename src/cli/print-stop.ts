import { diagnosticJson } from '../diagnostic/diagnostic.js';
import { printDiagnostic } from '../diagnostic/print.js';
import { terminalText } from '../diagnostic/terminal-text.js';
import type { ErrorReport } from '../generated/error-report.js';
import { Stop, wrongCall } from './stop.js';

/** Faults of the call that oclif found become ours; anything else is a bug of the program and is thrown on. */
export function asStop(error: Error & { oclif?: { exit?: number } }): Stop {
  if (error instanceof Stop) return error;
  if (error.oclif === undefined || error.oclif.exit === 0) throw error;
  const [first = '', ...rest] = error.message
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(?:See more help|Note:|Alternatively,)/.test(line));
  return wrongCall(
    [first, ...rest.map((line) => line.trim())].join(' ').replaceAll(/ {2,}/g, ' '),
    'add --help to see how the command is called',
  );
}

/** Says why a command could not do its work, and sets the exit code. */
export function printStop(stop: Stop, json: boolean): void {
  const { code, message, help, diagnostics } = stop;
  for (const found of diagnostics) process.stderr.write(`${printDiagnostic(found)}\n`);
  process.stderr.write(`error: ${terminalText(message)}\n`);
  if (help !== undefined) process.stderr.write(`help: ${terminalText(help)}\n`);
  if (json) process.stdout.write(`${JSON.stringify(errorReport(stop), null, 2)}\n`);
  process.exitCode = code;
}

function errorReport({ code, message, diagnostics }: Stop): ErrorReport {
  return {
    schemaVersion: 1,
    error: { exitCode: code as 1 | 2 | 3, message, diagnostics: diagnostics.map(diagnosticJson) },
  };
}
