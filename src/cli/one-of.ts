import { didYouMean } from '../diagnostic/nearest.js';
import { wrongCall, type Stop } from './stop.js';

/** A name that is one of those there are; any other is a slip. */
export function oneOf(name: string, names: readonly string[], message: string): string {
  if (names.includes(name)) return name;
  throw notOneOf(name, names, message);
}

/** What to say of a name that is none of those there are: the nearest, or all of them. */
export function notOneOf(name: string, names: readonly string[], message: string): Stop {
  return wrongCall(message, didYouMean(name, names) ?? `there are ${names.join(', ')}`);
}
