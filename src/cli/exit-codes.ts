/** What the program's exit code says. The same with and without --json. */
export const EXIT = {
  /** All is well. */
  ok: 0,
  /** The work was done and found something to act on. */
  findings: 1,
  /** A rule, spec, pack or event file is broken. */
  brokenFile: 2,
  /** The call or the configuration is wrong. */
  wrongCall: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
