import type { CloudTrailEvent } from '../../event/event.js';
import { member } from '../../json/json.js';
import { isEmpty } from './is-empty.js';
import { text } from './record-values.js';

/**
 * `event.outcome`: failure when an error code or message is left after the drop step, else success; what the response
 * says for a console sign-in.
 */
export function outcome(event: CloudTrailEvent): string {
  const signIn = text(event, 'responseElements.ConsoleLogin');
  if (text(event, 'eventName') === 'ConsoleLogin' && signIn !== undefined) return signIn.toLowerCase();
  const failed = ['errorCode', 'errorMessage'].some((name) => !isEmpty(member(event.record, name) ?? null));
  return failed ? 'failure' : 'success';
}
