import type { Place } from '../place.js';
import { memory } from '../remembered.js';
import { Salt } from '../salt.js';
import { epochTime } from '../time.js';

/** Things that exist already are younger than this, in seconds. */
const OLDEST = 300 * 86_400;

interface Birth {
  readonly offset: number;
  readonly milliseconds: number;
}

const births = memory<Birth>();

/** When a thing that exists at a time was created: the same in every event about it within most of a year. */
export function createdBefore(time: number, thing: string): number {
  const { offset, milliseconds } = births(thing, () => {
    const salt = new Salt(thing);
    return { offset: salt.below('birth', OLDEST), milliseconds: salt.below('fraction', 999) };
  });
  return epochTime(time - 1 - ((time + offset) % OLDEST), milliseconds);
}

/** Parts of a cluster are created in its first hours, in seconds. */
const FIRST_HOURS = 6 * 3600;

/** When a part of a cluster that exists at a time was created: soon after the cluster. */
export function partCreatedBefore(time: number, { region }: Place, cluster: string, part: string): number {
  const born = createdBefore(time, `${region} ${cluster}`);
  const { offset, milliseconds } = births(`${region} ${cluster} ${part}`, () => {
    const salt = new Salt(`${region} ${cluster} ${part}`);
    return { offset: salt.below('birth', FIRST_HOURS), milliseconds: salt.below('fraction', 999) };
  });
  const after = Math.floor(born) + 1 + offset;
  return after < time ? epochTime(after, milliseconds) : born;
}
