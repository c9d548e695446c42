import type { Arbitrary } from 'fast-check';
import type { Json, JsonObject } from '../../src/json/json.js';
import type { CallContext } from '../callers/caller.js';
import type { Place } from '../place.js';

/** What a request may be beyond what its schema says. */
export interface RequestLimits {
  /** The only members there may be. */
  readonly only?: ReadonlySet<string>;
  /** Values of some members. */
  readonly members?: Readonly<Record<string, Arbitrary<Json>>>;
}

/** One operation of a service's API: what is sent and what comes back. */
export interface Operation {
  readonly name: string;
  readonly readOnly: boolean;
  /** Request members that travel in the path, which CloudTrail shows percent-encoded. */
  readonly path: ReadonlySet<string>;
  /** Requests as the caller means them: ARNs are templates, nothing is encoded. `wanted` members are always there. */
  readonly requests: (wanted: ReadonlySet<string>, limits?: RequestLimits) => Arbitrary<JsonObject | null>;
  /** What a successful call answers; null where it answers nothing. */
  readonly respond: (request: JsonObject, context: CallContext) => JsonObject | null;
  /** The resource an AccessDenied text names. */
  readonly resource: (request: JsonObject, place: Place) => string;
}

/** A string member of a request; empty where there is none. */
export function text(request: JsonObject, name: string): string {
  const value = Object.hasOwn(request, name) ? request[name] : undefined;
  return typeof value === 'string' ? value : '';
}
