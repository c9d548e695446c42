import type { Draft } from './draft.js';

/** Where the events of a stream lie in time. */
export interface Timeline {
  /** What the stream's ids follow from: a whole number of 32 bits. */
  readonly salt: number;
  /** Of the oldest event, in seconds since 1970. */
  readonly start: number;
  readonly perSecond: number;
  /** The place in the order of time, from 0, of the event that is made after so many others. */
  readonly indexOf: (made: number) => number;
}

/** An event's share of the 53 bits of a salt; the stream has the rest. */
const EVENTS = 2 ** 32;
const STREAM_BITS = 21;
/** Into how many moments an event's share of the time is divided. */
const MOMENTS = 1000;

/**
 * A draft at its place in a stream. Times never fall from index to index: each lies somewhere in its own share of the
 * time. Ids differ, since they follow from the index.
 */
export function placed(
  draft: Draft,
  { salt: stream, start, perSecond, indexOf }: Timeline,
  made: number,
): Draft {
  const index = indexOf(made);
  const salt = (stream >>> (32 - STREAM_BITS)) * EVENTS + index;
  const within = (draft.salt % MOMENTS) / MOMENTS;
  return { ...draft, salt, time: start + Math.floor((index + within) / perSecond) };
}
