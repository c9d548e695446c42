import fc, { type Arbitrary } from 'fast-check';
import { recordOf } from '../../generators/assemble.js';
import type { Draft } from '../../generators/draft.js';
import { Salt } from '../../generators/salt.js';
import { placed, type Timeline } from '../../generators/timeline.js';
import type { GeneratedEvent } from '../event/generated-event.js';
import { seedFor } from './seed.js';
import type { Wanted } from './wanted-events.js';

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
