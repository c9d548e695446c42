import type { SpecifiedRule } from '../pack/pack.js';

interface Called {
  readonly seed: number;
  readonly runs: number;
  readonly event?: string | undefined;
}

/** The command line that runs one scenario again on the same events. */
export function replayCommand(
  bin: string,
  paths: readonly string[],
  { seed, runs, event }: Called,
): (rule: SpecifiedRule, scenario: string) => string {
  return ({ rule }, scenario) =>
    [
      bin,
      'test',
      ...paths,
      '--rule',
      rule.slug,
      '--scenario',
      scenario,
      ...(event === undefined ? [] : ['--event', event]),
      '--runs',
      String(runs),
      '--seed',
      String(seed),
    ]
      .map(quoted)
      .join(' ');
}

/** A word as a POSIX shell needs it. */
function quoted(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
