import { Command } from '@oclif/core';
import { hasErrors, type Diagnostic } from '../diagnostic/diagnostic.js';
import { printDiagnostic } from '../diagnostic/print.js';
import { terminalText } from '../diagnostic/terminal-text.js';
import { coloured, plainText, type Paint } from '../report/style.js';
import { EXIT } from './exit-codes.js';
import { asStop, printStop } from './print-stop.js';

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
    printStop(asStop(error), this.jsonEnabled());
  }
}
