import { Command } from '@oclif/core';
import { diagnosticJson, hasErrors, type Diagnostic } from '../diagnostic/diagnostic.js';
import { printDiagnostic } from '../diagnostic/print.js';
import { terminalText } from '../diagnostic/terminal-text.js';
import type { ErrorReport } from '../generated/error-report.js';
import { coloured, plainText, type Paint } from '../report/style.js';
import { EXIT } from './exit-codes.js';
import { Stop, wrongCall } from './stop.js';

/** What every command shares: where text goes, what errors look like, which exit code they have. */
export abstract class BaseCommand extends Command {
  static override enableJsonFlag = true;

  /** How to mark text on standard output: with colour on a terminal that wants it. */
  protected paint(): Paint {
    return process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'
      ? coloured
      : plainText;
  }

  /** Prints diagnostics to standard error and gives the exit code that findings and broken files ask for. */
  protected conclude(diagnostics: readonly Diagnostic[], findings: boolean): void {
    for (const found of diagnostics) process.stderr.write(`${printDiagnostic(found)}\n`);
    process.exitCode = hasErrors(diagnostics) ? EXIT.brokenFile : findings ? EXIT.findings : EXIT.ok;
  }

  /** One line that is written over; on a terminal only. */
  protected progress(text: string): void {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${terminalText(text)}`);
  }

  protected override async catch(error: Error): Promise<void> {
    const stop = asStop(error);
    for (const found of stop.diagnostics) process.stderr.write(`${printDiagnostic(found)}\n`);
    process.stderr.write(`error: ${terminalText(stop.message)}\n`);
    if (stop.help !== undefined) process.stderr.write(`help: ${terminalText(stop.help)}\n`);
    if (this.jsonEnabled()) this.logJson(errorReport(stop));
    process.exitCode = stop.code;
  }
}

/** Faults of the call that oclif found become ours; anything else is a bug of the program and keeps its stack. */
export function asStop(error: Error & { oclif?: { exit?: number } }): Stop {
  if (error instanceof Stop) return error;
  if (error.oclif?.exit === 0) throw error;
  if (error.oclif === undefined) throw error;
  const [first = '', ...rest] = error.message
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(?:See more help|Note:)/.test(line));
  return wrongCall(
    [first, ...rest.map((line) => line.trim())].join(' '),
    'add --help to see how the command is called',
  );
}

export function errorReport({ code, message, diagnostics }: Stop): ErrorReport {
  return {
    schemaVersion: 1,
    error: { exitCode: code as 1 | 2 | 3, message, diagnostics: diagnostics.map(diagnosticJson) },
  };
}
