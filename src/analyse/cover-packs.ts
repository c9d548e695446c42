import { diagnosticJson, type Diagnostic } from '../diagnostic/diagnostic.js';
import type { CoverageReport } from '../generated/coverage-report.js';
import type { Pack } from '../pack/pack.js';
import { coverageOf, reachableEntries, specifiedEntries, unknownEntries } from './coverage.js';
import { percent } from './percent.js';
import { ENTRIES } from '../event/event-names.js';
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
      const unknown = unknownEntries(coverage);
      return {
        ...ruleHead(specified),
        reachable,
        specified: covered,
        unknown,
        percent: percent(covered.length, reachable.length + unknown.length),
      };
    });
  const sum = (of: 'reachable' | 'specified' | 'unknown'): number =>
    rules.reduce((total, rule) => total + rule[of].length, 0);
  const [reachable, specified, unknown] = [sum('reachable'), sum('specified'), sum('unknown')];
  return {
    schemaVersion: 1,
    seed,
    summary: { reachable, specified, unknown, percent: percent(specified, reachable + unknown) },
    rules,
    events: ENTRIES.map((eventName) => ({
      eventName,
      rules: rules.filter((rule) => rule.reachable.includes(eventName)).map(({ name }) => name),
    })),
    diagnostics: diagnostics.map(diagnosticJson),
  };
}
