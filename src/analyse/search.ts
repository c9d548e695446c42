import fc, { type Arbitrary } from 'fast-check';

export interface Search<T> {
  readonly seed: number;
  readonly runs: number;
  /** Values that do not count are drawn again, up to twenty for each run. */
  readonly counts?: (value: T) => boolean;
  /** What is looked for. */
  readonly isFound: (value: T) => boolean;
}

export interface Found<T> {
  readonly runs: number;
  /** The smallest value that is what was looked for. */
  readonly value?: T;
  /** Whether drawing gave up before all runs were done. */
  readonly gaveUp: boolean;
}

/** Draws given up for each run. */
const MOST_SKIPS = 20;

/** Looks for a value and shrinks it. A fault of our own code is thrown on, never taken for a find. */
export function search<T>(
  arbitrary: Arbitrary<T>,
  { seed, runs, counts = () => true, isFound }: Search<T>,
): Found<T> {
  let bug: unknown;
  const property = fc.property(arbitrary, (value) => {
    let isCounted = true;
    try {
      isCounted = counts(value);
      if (isCounted) return !isFound(value);
    } catch (error) {
      bug ??= error;
      return false;
    }
    fc.pre(false);
    return true;
  });
  const details = fc.check(property, { seed, numRuns: runs, maxSkipsPerRun: MOST_SKIPS });
  if (bug !== undefined) throw bug;
  const [value] = details.counterexample ?? [];
  if (value !== undefined) return { runs: details.numRuns, value, gaveUp: false };
  return { runs: details.numRuns, gaveUp: details.failed };
}
