import fc, { type Arbitrary } from 'fast-check';
import { assemble } from '../../generators/assemble.js';
import { callerNamed } from '../../generators/callers/callers.js';
import { drafts, type Draft } from '../../generators/draft.js';
import { matching } from '../../generators/matching.js';
import { eventOf } from '../event/event.js';
import type { JsonObject } from '../json/json.js';
import { namesOf } from '../event/event-names.js';
import { operations } from '../event/operations.js';
import type { Rule } from '../pack/rule.js';
import { exclusionsOf } from '../predicate/exclusions.js';
import { views } from '../view/views.js';
import { silencedAlone } from './exclusions.js';
import { nearMissClause } from './near-miss.js';
import { possibleEventNames } from './reach.js';
import { seedFor } from './seed.js';
import { fires, silencedBy } from './verdict.js';

export type EventKind = 'positive' | 'negative' | 'near-miss' | 'excluded';

/** What to generate: drafts, and which of their records count. */
export interface Wanted {
  readonly name: string;
  readonly drafts: Arbitrary<Draft>;
  readonly counts: (record: JsonObject) => boolean;
}

/** Events of an operation, whatever rules make of them. */
export function eventsOfOperation(
  eventName: string,
  { caller, outcome }: { caller?: string | undefined; outcome?: 'success' | 'failure' | undefined },
): Wanted {
  const options = {
    operations: namesOf(eventName),
    ...(caller === undefined ? {} : { callers: [callerNamed(caller)] }),
    ...(outcome === undefined ? {} : { outcome }),
  };
  return { name: [eventName, caller, outcome].join(' '), drafts: drafts(options), counts: () => true };
}

/** Events by what a rule does on them. Undefined when there can be none: the rule has no exclusion, or fires nowhere. */
export function eventsForRule(rule: Rule, kind: EventKind): Wanted | undefined {
  const view = views[rule.view];
  const possible = possibleEventNames(rule);
  const name = `${rule.id} ${kind}`;
  switch (kind) {
    case 'positive': {
      if (possible.length === 0) return undefined;
      const goal = { predicate: rule.predicate, view };
      return {
        name,
        drafts: matching({ operations: possible }, goal),
        counts: (record) => fires(rule, eventOf(record)),
      };
    }
    case 'negative':
      return {
        name,
        drafts: drafts({ operations: [...possible, ...operations] }),
        counts: (record) => !fires(rule, eventOf(record)),
      };
    case 'near-miss':
      return {
        name,
        drafts: drafts({ operations: [...possible, ...operations] }),
        counts: (record) => nearMissClause(rule, eventOf(record)) !== undefined,
      };
    case 'excluded': {
      const exclusions = exclusionsOf(rule.predicate);
      const each = exclusions.flatMap((exclusion) => {
        const predicate = silencedAlone(rule, exclusion);
        const names = possibleEventNames(rule, predicate);
        return names.length === 0 ? [] : [matching({ operations: names }, { predicate, view })];
      });
      if (each.length === 0) return undefined;
      const checks = exclusions.map((exclusion) => silencedBy(rule, [exclusion]));
      const isExcluded = (record: JsonObject): boolean =>
        checks.some((isSilenced) => isSilenced(eventOf(record)));
      return { name, drafts: fc.oneof(...each), counts: isExcluded };
    }
  }
}

const BLOCK = 100;
/** Blocks without a single event that counts, before giving up. */
const EMPTY_BLOCKS = 30;

/** What is wanted, in blocks, up to a count. Ends before the count when nothing that counts turns up any more. */
export function* generateEvents(
  { name, drafts: arbitrary, counts }: Wanted,
  seed: number,
  count: number,
): Generator<readonly JsonObject[]> {
  let empty = 0;
  let made = 0;
  for (let block = 0; made < count && empty < EMPTY_BLOCKS; block += 1) {
    const records = fc
      .sample(arbitrary, { seed: seedFor(seed, name, String(block)), numRuns: BLOCK })
      .map(assemble)
      .filter(counts);
    empty = records.length === 0 ? empty + 1 : 0;
    made += records.length;
    yield made > count ? records.slice(0, count - made) : records;
  }
}
