import fc, { type Arbitrary } from 'fast-check';
import { recordOf } from '../../generators/assemble.js';
import { callerNamed } from '../../generators/callers/callers.js';
import { drafts, impossibility, type Draft } from '../../generators/draft.js';
import { matching } from '../../generators/matching.js';
import { placed, type Timeline } from '../../generators/timeline.js';
import { Salt } from '../../generators/salt.js';
import { eventOf } from '../event/event.js';
import type { GeneratedEvent } from '../event/generated-event.js';
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
  readonly source?: string | undefined;
  readonly caller?: string | undefined;
  readonly outcome?: 'success' | 'failure' | undefined;
}

/** Events of an operation, whatever rules make of them. */
export function eventsOfOperation(
  eventName: string,
  { source, caller, outcome }: CallOptions,
): Wanted | Impossible {
  const options = {
    operations: namesOf(eventName),
    ...(source === undefined ? {} : { source }),
    ...(caller === undefined ? {} : { callers: [callerNamed(caller)] }),
    ...(outcome === undefined ? {} : { outcome }),
  };
  const reason = impossibility(options);
  if (reason !== undefined) return { impossible: reason };
  const name = [eventName, caller, outcome].join(' ');
  return { name, drafts: drafts(options), counts: () => true };
}

/** Events by what a rule does on them. */
export function eventsForRule(rule: Rule, kind: EventKind): Wanted | Impossible {
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
        drafts: matching({ operations: possible }, goal),
        counts: (record) => fires(rule, eventOf(record)),
      };
    }
    case 'negative':
      return {
        name,
        kind,
        drafts: drafts({ operations: [...possible, ...operations] }),
        counts: (record) => !fires(rule, eventOf(record)),
      };
    case 'near-miss':
      return {
        name,
        kind,
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
      if (each.length === 0) return { impossible: 'the rule has no exclusion that could silence an event' };
      const checks = exclusions.map((exclusion) => silencedBy(rule, [exclusion]));
      const isExcluded = (record: JsonObject): boolean =>
        checks.some((isSilenced) => isSilenced(eventOf(record)));
      return { name, kind, drafts: fc.oneof(...each), counts: isExcluded };
    }
  }
}

/** How many events, and where they lie in time. */
export interface Stream {
  readonly seed: number;
  /** Events of each thing that is wanted. */
  readonly count: number;
  /** Of the oldest event, in seconds since 1970. */
  readonly start: number;
  readonly perSecond: number;
  /** Whether times fall rather than rise. */
  readonly newestFirst?: boolean;
}

const BLOCK = 100;
/** Blocks without a single event that counts, before giving up. */
const EMPTY_BLOCKS = 30;

/**
 * What is wanted, one thing after the other, in blocks. Times rise, or fall, from event to event; ids of one stream
 * never meet. A thing ends before its count when nothing that counts turns up any more.
 */
export function* generateEvents(
  wanted: readonly Wanted[],
  stream: Stream,
): Generator<readonly GeneratedEvent[]> {
  for (const [index, each] of wanted.entries()) {
    const first = index * stream.count;
    yield* eventsOfOne(each, stream, timelineOf(stream, wanted, first));
  }
}

/** Where the events of one thing lie among all of the stream. */
function timelineOf(
  { seed, count, start, perSecond, newestFirst = false }: Stream,
  wanted: readonly Wanted[],
  first: number,
): Timeline {
  const last = wanted.length * count - 1;
  return {
    salt: seedFor(seed, ...wanted.map(({ name }) => name)),
    start,
    perSecond,
    indexOf: (made) => (newestFirst ? last - first - made : first + made),
  };
}

function* eventsOfOne(
  { name, kind, drafts: arbitrary, counts }: Wanted,
  { seed, count }: Stream,
  timeline: Timeline,
): Generator<readonly GeneratedEvent[]> {
  const draw = drawsOf(arbitrary, seedFor(seed, name));
  let empty = 0;
  let made = 0;
  while (made < count && empty < EMPTY_BLOCKS) {
    const events: GeneratedEvent[] = [];
    for (let run = 0; run < BLOCK && made + events.length < count; run += 1) {
      const draft = placed(draw(), timeline, made + events.length);
      const record = recordOf(draft);
      if (!counts(record)) continue;
      const envelopeId = (): string => new Salt(draft.salt).uuid('envelope');
      events.push(kind === undefined ? { record, envelopeId } : { record, envelopeId, kind });
    }
    empty = events.length === 0 ? empty + 1 : 0;
    made += events.length;
    yield events;
  }
}

/** Draws one after the other. One stream without end costs less than a sample for each block. */
function drawsOf(arbitrary: Arbitrary<Draft>, seed: number): () => Draft {
  const [drawn] = fc.sample(fc.infiniteStream(arbitrary, { noHistory: true }), { seed, numRuns: 1 });
  if (drawn === undefined) throw new Error('fast-check draws nothing');
  return () => drawn.next().value as Draft;
}
