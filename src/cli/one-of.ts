import { didYouMean } from '../diagnostic/nearest.js';
import { wrongCall } from './stop.js';

/** A name that is one of those there are; any other is a slip, and the nearest is offered. */
export function oneOf(name: string, names: readonly string[], message: string): string {
  if (names.includes(name)) return name;
  throw wrongCall(message, didYouMean(name, names) ?? `there are ${names.join(', ')}`);
}
