import type { JsonObject } from '../../src/json/json.js';
import type { Part } from '../part.js';
import type { Place } from '../place.js';
import type { Salt } from '../salt.js';

/** What was chosen for a caller, by the names of its parts. */
export type Parts = Readonly<Record<string, string>>;

/** Someone or something that calls EKS, named after what it is. */
export interface Caller {
  readonly name: string;
  readonly description: string;
  /** What is chosen freely for this caller; all else follows from it, the place and the salt. */
  readonly parts: Readonly<Record<string, Part>>;
  readonly identify: (parts: Parts, context: CallContext) => Identity;
  /** The request as this caller's tool sends it, where the tool has habits. */
  readonly sends?: (operation: string, request: JsonObject, parts: Parts) => JsonObject;
  /** The operations it calls, where they are few. Its credentials could call others, so this only guides. */
  readonly calls?: readonly string[];
  /** How its calls end, where they end in one way only. */
  readonly ends?: 'success' | 'failure';
}

export interface CallContext {
  readonly operation: string;
  readonly place: Place;
  readonly salt: Salt;
  /** When the call is made, in seconds since 1970. */
  readonly time: number;
}

/** The members of a record that say who called, in agreement with each other. */
export interface Identity {
  readonly userIdentity: JsonObject;
  readonly sourceIPAddress: string;
  readonly userAgent: string;
  readonly fromConsole?: boolean;
  /** The ARN that an AccessDenied text names, where `userIdentity` does not show it. */
  readonly arn?: string;
}

/** A part by its name. */
export function chosen(parts: Parts, name: string): string {
  return parts[name] ?? '';
}
