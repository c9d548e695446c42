import { CATCH_ALL, operations } from './operations.js';
import { eksOperations } from '../generated/eks-operations.js';

/** The entries of the event reference: the operations of its own, then the catch-all for every other eventName. */
export const ENTRIES: readonly string[] = [...operations, CATCH_ALL];

const otherOperations: readonly string[] = Object.keys(eksOperations).filter(
  (name) => !operations.includes(name),
);

/** Stands for every eventName in a spec. */
export const EVERY_EVENT = '*';

/** Every name by which events can be asked for. */
export const KNOWN_NAMES: readonly string[] = [...operations, ...otherOperations, CATCH_ALL];

/** The eventNames that a name stands for: itself, or those of the catch-all, or all. */
export function namesOf(name: string): readonly string[] {
  if (name === EVERY_EVENT) return [...operations, ...otherOperations];
  return name === CATCH_ALL ? [...otherOperations] : [name];
}

/** The entry of the event reference that an eventName belongs to. */
export function entryOf(eventName: unknown): string {
  return typeof eventName === 'string' && operations.includes(eventName) ? eventName : CATCH_ALL;
}

/** Whether an eventName is the one that was asked for, or belongs to that entry. */
export function isWanted(eventName: unknown, only: string | undefined): boolean {
  return only === undefined || eventName === only || entryOf(eventName) === only;
}
