import { didYouMean } from '../diagnostic/nearest.js';
import { KNOWN_NAMES } from '../event/event-names.js';
import { wrongCall } from './stop.js';

/** An eventName that EKS has, or the catch-all; any other is a slip. */
export function checkedEventName(name: string): string {
  if (KNOWN_NAMES.includes(name)) return name;
  throw wrongCall(
    `EKS has no operation \`${name}\``,
    didYouMean(name, KNOWN_NAMES) ?? `operations are ${KNOWN_NAMES.join(', ')}`,
  );
}
