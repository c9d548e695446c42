import fc, { type Arbitrary } from 'fast-check';
import { callerNamed } from '../../generators/callers/callers.js';
import { drafts, impossibility, type Draft } from '../../generators/draft.js';
import { matching } from '../../generators/matching.js';
import { eventOf } from '../event/event.js';
import type { JsonObject } from '../json/json.js';
import { namesOf } from '../event/event-names.js';
import { COMMERCIAL_REGIONS } from '../event/regions.js';
import { operations } from '../event/operations.js';
import type { Rule } from '../pack/rule.js';
import { exclusionsOf } from '../predicate/exclusions.js';
import { views } from '../view/views.js';
import { silencedAlone } from './exclusions.js';
import { nearMissClause } from './near-miss.js';
import { possibleEventNames } from './reach.js';
import { fires, silencedBy } from './verdict.js';

export type EventKind = 'positive' | 'negative' | 'near-miss' | 'excluded';

/** What to generate: drafts, and which of their records count. */
export interface Wanted {
  readonly name: string;
  /** What the rule does on the events, where they are made for one. */
  readonly kind?: EventKind;
  readonly drafts: Arbitrary<Draft>;
  readonly counts: (record: JsonObject) => boolean;
}

/** Why there can be no such events. */
export interface Impossible {
  readonly impossible: string;
}

interface CallOptions {
  /** Where the calls are made; in the commercial Regions where absent. */
  readonly region?: string | undefined;
  readonly source?: string | undefined;
  readonly caller?: string | undefined;
  readonly outcome?: 'success' | 'failure' | undefined;
}

/** Events of an operation, whatever rules make of them. */
export function eventsOfOperation(
  eventName: string,
  { source, caller, outcome, region }: CallOptions,
): Wanted | Impossible {
  const options = {
    operations: namesOf(eventName),
    evenly: true,
    regions: region === undefined ? COMMERCIAL_REGIONS : [region],
    ...(source === undefined ? {} : { source }),
    ...(caller === undefined ? {} : { callers: [callerNamed(caller)] }),
    ...(outcome === undefined ? {} : { outcome }),
  };
  const reason = impossibility(options);
  if (reason !== undefined) return { impossible: reason };
  const name = [eventName, caller, outcome].join(' ');
  return { name, drafts: drafts(options), counts: () => true };
}

/** Events by what a rule does on them; in a Region, or in any that the rule may ask for. */
export function eventsForRule(rule: Rule, kind: EventKind, region?: string): Wanted | Impossible {
  const place = region === undefined ? {} : { regions: [region] };
  const view = views[rule.view];
  const possible = possibleEventNames(rule);
  const name = `${rule.id} ${kind}`;
  switch (kind) {
    case 'positive': {
      if (possible.length === 0) return { impossible: 'the rule can fire on no eventName of EKS' };
      const goal = { predicate: rule.predicate, view };
      return {
        name,
        kind,
        drafts: matching({ ...place, operations: possible }, goal),
        counts: (record) => fires(rule, eventOf(record)),
      };
    }
    case 'negative':
      return {
        name,
        kind,
        drafts: drafts({ ...place, operations: [...possible, ...operations] }),
        counts: (record) => !fires(rule, eventOf(record)),
      };
    case 'near-miss':
      return {
        name,
        kind,
        drafts: drafts({ ...place, operations: [...possible, ...operations] }),
        counts: (record) => nearMissClause(rule, eventOf(record)) !== undefined,
      };
    case 'excluded': {
      const exclusions = exclusionsOf(rule.predicate);
      const each = exclusions.flatMap((exclusion) => {
        const predicate = silencedAlone(rule, exclusion);
        const names = possibleEventNames(rule, predicate);
        return names.length === 0 ? [] : [matching({ ...place, operations: names }, { predicate, view })];
      });
      if (each.length === 0) return { impossible: 'the rule has no exclusion that could silence an event' };
      const checks = exclusions.map((exclusion) => silencedBy(rule, [exclusion]));
      const isExcluded = (record: JsonObject): boolean =>
        checks.some((isSilenced) => isSilenced(eventOf(record)));
      return { name, kind, drafts: fc.oneof(...each), counts: isExcluded };
    }
  }
}
