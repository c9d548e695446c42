import { entryOf, namesOf } from '../event/event-names.js';
import { EKS } from '../event/validate-event.js';
import type { SpecifiedRule } from '../pack/pack.js';
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

/**
 * The entries a spec names itself: a scenario that leaves the eventName to the rule says nothing of its own about it.
 * A known gap intends to fire as well: it says that the rule should.
 */
function intendedEntries({ scenarios }: SpecifiedRule): ReadonlySet<string> {
  const names = scenarios
    .filter(({ expect }) => expect.kind === 'fires')
    .flatMap(({ events }): unknown[] => {
      if (events.kind === 'recorded')
        return events.events
          .filter(({ record }) => record['eventSource'] === EKS)
          .map(({ record }) => record['eventName']);
      return events.eventSource === EKS ? (events.eventNames ?? []).flatMap(namesOf) : [];
    });
  return new Set(names.map(entryOf));
}

/** The entries on which a rule has been shown to fire. */
export function reachableEntries({ reach }: RuleCoverage): string[] {
  return reach.filter(({ reachable }) => reachable === 'yes').map(({ eventName }) => eventName);
}

/** The reachable entries that the spec covers. */
export function specifiedEntries(coverage: RuleCoverage): string[] {
  return reachableEntries(coverage).filter((entry) => coverage.intended.has(entry));
}

/** The entries on which a rule has neither been shown to fire nor been ruled out. They count as not covered. */
export function unknownEntries({ reach }: RuleCoverage): string[] {
  return reach.filter(({ reachable }) => reachable === 'unknown').map(({ eventName }) => eventName);
}
