import { didYouMean } from '../diagnostic/nearest.js';
import { asStop, printStop } from './print-stop.js';
import { wrongCall } from './stop.js';

/** A fault that is our own, not the user's. Outside the documented codes, so that no gate takes it for a finding. */
const BUG = 70;

/** What is left when no command took an error: a request for help, an unknown command, or a bug. */
export function reportFault(error: Error & { oclif?: { exit?: number } }, commands: readonly string[]): void {
  if (error.oclif?.exit === 0) return;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === 'write') {
    process.stderr.write(`error: the output cannot be written (${code})\n`);
    process.exitCode = BUG;
    return;
  }
  if (error.oclif === undefined) {
    process.stderr.write(`this is a bug in trailproof, please report it:\n${error.stack ?? String(error)}\n`);
    process.exitCode = BUG;
    return;
  }
  const unknown = /^command (.+) not found$/.exec(error.message)?.[1];
  const stop =
    unknown === undefined
      ? asStop(error)
      : wrongCall(
          `there is no command \`${unknown}\``,
          didYouMean(unknown, commands) ?? `commands are ${commands.join(', ')}`,
        );
  printStop(stop, process.argv.includes('--json'));
}
