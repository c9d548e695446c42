import { EVERY_EVENT, KNOWN_NAMES } from '../event/event-names.js';
import { NEIGHBOURS } from '../event/neighbours.js';
import { wrongCall } from './stop.js';
import { oneOf } from './one-of.js';

/** An eventName that EKS has, or the catch-all; any other is a slip. */
export function checkedEventName(name: string): string {
  return oneOf(name, KNOWN_NAMES, `EKS has no operation \`${name}\``);
}

/** An eventName that events can be generated of: one of EKS, all of EKS, or one of a neighbour. */
export function checkedGeneratedName(name: string, source: string | undefined): string {
  const names = source === undefined ? undefined : NEIGHBOURS[source];
  const elsewhere = Object.keys(NEIGHBOURS).filter((each) => NEIGHBOURS[each]?.includes(name));
  if (source === undefined && !KNOWN_NAMES.includes(name) && elsewhere.length > 0)
    throw wrongCall(`EKS has no operation \`${name}\``, `give --source ${elsewhere.join(' or ')} for it`);
  return names === undefined
    ? oneOf(name, [...KNOWN_NAMES, EVERY_EVENT], `EKS has no operation \`${name}\``)
    : oneOf(name, names, `no events of \`${name}\` of ${source} can be generated`);
}
