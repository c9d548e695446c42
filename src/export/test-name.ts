import type { GeneratedEvent } from '../event/generated-event.js';
import { recordText } from './record-text.js';

/** A name for a test case, which no other of the same output has: `positive 3: CreateAccessEntry`. */
export function testName({ kind = 'event', record }: GeneratedEvent, position: number): string {
  return `${kind} ${position}: ${recordText(record, 'eventName')}`;
}

/** Whether the rule must fire. */
export function mustFire({ kind }: GeneratedEvent): boolean {
  return kind === 'positive';
}
