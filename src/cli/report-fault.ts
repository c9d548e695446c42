import { asStop, errorReport } from './base-command.js';

/** What is left when no command took an error: an unknown command, a request for help, or a bug. */
export function reportFault(error: Error & { oclif?: { exit?: number } }): void {
  if (error.oclif?.exit === 0) return;
  const stop = asStop(error);
  process.stderr.write(`error: ${stop.message}\n${stop.help === undefined ? '' : `help: ${stop.help}\n`}`);
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(errorReport(stop), null, 2)}\n`);
  process.exitCode = stop.code;
}
