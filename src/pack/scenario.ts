import type { CloudTrailEvent } from '../event/event.js';
import type { Exclusion } from '../predicate/exclusions.js';
import type { Predicate } from '../predicate/predicate.js';

/** What a rule must do on a set of events. */
export type Expectation =
  | { readonly kind: 'fires' }
  | { readonly kind: 'quiet' }
  | { readonly kind: 'excluded'; readonly by: readonly Exclusion[]; readonly name: string };

/** The events of a scenario: all that meet some conditions, or those of a file. */
export type ScenarioEvents =
  | {
      readonly kind: 'generated';
      readonly eventSource: string;
      /** Undefined: every eventName the rule can fire on. */
      readonly eventNames: readonly string[] | undefined;
      readonly outcome: 'success' | 'failure' | undefined;
      readonly callers: readonly string[] | undefined;
      /** Further conditions, over the raw record. */
      readonly where: Predicate;
    }
  | { readonly kind: 'recorded'; readonly file: string; readonly events: readonly CloudTrailEvent[] };

/** One entry of a spec. */
export interface Scenario {
  readonly name: string;
  readonly expect: Expectation;
  readonly events: ScenarioEvents;
  /** Why the scenario fails today. */
  readonly knownGap: string | undefined;
}
