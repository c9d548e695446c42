import type { JsonObject } from '../json/json.js';

/** A record that was made, with what those who hand it on need to know. */
export interface GeneratedEvent {
  readonly record: JsonObject;
  /** For the envelope around the record; as unlike others as the record's own ids. */
  readonly envelopeId: () => string;
  /** What the rule it was made for does on it: `positive`, or one of the ways not to fire. */
  readonly kind?: string;
}
