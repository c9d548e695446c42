import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { EXIT, type ExitCode } from './exit-codes.js';

/** Ends a command that cannot do its work: with what to tell the user, never with a stack trace. */
export class Stop extends Error {
  readonly code: ExitCode;
  readonly help: string | undefined;
  readonly diagnostics: readonly Diagnostic[];

  constructor(
    code: ExitCode,
    message: string,
    { help, diagnostics = [] }: { help?: string | undefined; diagnostics?: readonly Diagnostic[] } = {},
  ) {
    super(message);
    this.code = code;
    this.help = help;
    this.diagnostics = diagnostics;
  }
}

export function wrongCall(message: string, help?: string): Stop {
  return new Stop(EXIT.wrongCall, message, { help });
}

export function brokenFile(message: string, diagnostics: readonly Diagnostic[]): Stop {
  return new Stop(EXIT.brokenFile, message, { diagnostics });
}
