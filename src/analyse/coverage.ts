import { EKS } from '../event/validate-event.js';
import type { SpecifiedRule } from '../pack/pack.js';
import { entryOf, eventNamesOf } from './scenarios.js';
import { reachOf, type Reach } from './reach.js';

/** Where a rule can fire, and where its spec says that it must. */
export interface RuleCoverage {
  readonly specified: SpecifiedRule;
  readonly reach: readonly Reach[];
  /** Entries of the event reference for which a scenario expects the rule to fire. */
  readonly intended: ReadonlySet<string>;
}

export function coverageOf(specified: SpecifiedRule, seed: number): RuleCoverage {
  return { specified, reach: reachOf(specified.rule, seed), intended: intendedEntries(specified) };
}

/** A known gap intends to fire as well: it says that the rule should. */
function intendedEntries({ rule, scenarios }: SpecifiedRule): ReadonlySet<string> {
  const entries = scenarios
    .filter(({ expect }) => expect.kind === 'fires')
    .flatMap(({ events }): unknown[] => {
      if (events.kind === 'recorded')
        return events.events
          .filter(({ record }) => record['eventSource'] === EKS)
          .map(({ record }) => record['eventName']);
      return events.eventSource === EKS ? eventNamesOf(rule, events) : [];
    });
  return new Set(entries.map(entryOf));
}

/** The entries on which a rule has been shown to fire. */
export function reachableEntries({ reach }: RuleCoverage): string[] {
  return reach.filter(({ reachable }) => reachable === 'yes').map(({ eventName }) => eventName);
}

/** The reachable entries that the spec covers. */
export function specifiedEntries(coverage: RuleCoverage): string[] {
  return reachableEntries(coverage).filter((entry) => coverage.intended.has(entry));
}
