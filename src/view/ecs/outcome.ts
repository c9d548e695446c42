import type { CloudTrailEvent } from '../../event/event.js';
import { text } from './record-values.js';

/**
 * `event.outcome`: failure when an error code or message is left after the drop step, else success; what the response
 * says for a console sign-in.
 */
export function outcome(event: CloudTrailEvent): string {
  const signIn = text(event, 'responseElements.ConsoleLogin');
  if (text(event, 'eventName') === 'ConsoleLogin' && signIn !== undefined) return signIn.toLowerCase();
  const failed = text(event, 'errorCode') !== undefined || text(event, 'errorMessage') !== undefined;
  return failed ? 'failure' : 'success';
}
