import { diagnosticJson, type Diagnostic } from '../diagnostic/diagnostic.js';
import type { CoverageReport } from '../generated/coverage-report.js';
import type { Pack } from '../pack/pack.js';
import { coverageOf, reachableEntries, specifiedEntries } from './coverage.js';
import { percent } from './percent.js';
import { ENTRIES } from './reach.js';
import { ruleHead } from './rule-head.js';

/** Which eventNames each rule can fire on, and which of them its spec says it must. */
export function coverPacks(
  packs: readonly Pack[],
  diagnostics: readonly Diagnostic[],
  seed: number,
): CoverageReport {
  const rules = packs
    .flatMap((pack) => pack.rules)
    .map((specified) => {
      const coverage = coverageOf(specified, seed);
      const reachable = reachableEntries(coverage);
      const covered = specifiedEntries(coverage);
      return {
        ...ruleHead(specified),
        reachable,
        specified: covered,
        unknown: coverage.reach
          .filter((reach) => reach.reachable === 'unknown')
          .map(({ eventName }) => eventName),
        percent: percent(covered.length, reachable.length),
      };
    });
  const sum = (of: 'reachable' | 'specified'): number =>
    rules.reduce((total, rule) => total + rule[of].length, 0);
  const [reachable, specified] = [sum('reachable'), sum('specified')];
  return {
    schemaVersion: 1,
    seed,
    summary: { reachable, specified, percent: percent(specified, reachable) },
    rules,
    events: ENTRIES.map((eventName) => ({
      eventName,
      rules: rules.filter((rule) => rule.reachable.includes(eventName)).map(({ name }) => name),
    })),
    diagnostics: diagnostics.map(diagnosticJson),
  };
}
