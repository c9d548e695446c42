import { terminalText } from '../diagnostic/terminal-text.js';

/** One record in a line: what was called, by whom, and how it ended. */
export function describeEvent(record: Readonly<Record<string, unknown>>): string {
  const identity = asObject(record['userIdentity']);
  const caller =
    text(identity['arn']) ?? text(identity['invokedBy']) ?? text(identity['type']) ?? 'an unknown caller';
  const error = text(record['errorCode']);
  return terminalText(
    `${text(record['eventName']) ?? 'an event'} by ${caller}${error === undefined ? '' : ` (${error})`}`,
  );
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
