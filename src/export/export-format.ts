import type { GeneratedEvent } from '../event/generated-event.js';

/** One way to write events down. */
export interface ExportFormat {
  readonly name: string;
  readonly description: string;
  /** Of files in this format, without the dot. */
  readonly extension: string;
  /** Whether it says what a rule does on each event, and so needs events that were made for a rule. */
  readonly needsVerdict?: true;
  /** Whether the newest event comes first. */
  readonly newestFirst?: true;
  /** Whether it only ever holds events of one Region. */
  readonly oneRegion?: true;
  /** What comes before the first event, between two, and after the last. */
  readonly start: string;
  readonly between: string;
  readonly end: string;
  /** `position` counts from 1. */
  readonly item: (event: GeneratedEvent, position: number) => string;
}
