import type { Arbitrary } from 'fast-check';
import type { JsonObject } from '../../src/json/json.js';
import type { Place } from '../place.js';
import type { CallContext } from '../callers/caller.js';

/** One operation of the EKS API: what is sent and what comes back. */
export interface Operation {
  readonly name: string;
  readonly readOnly: boolean;
  /** Request members that travel in the path, which CloudTrail shows percent-encoded. */
  readonly path: ReadonlySet<string>;
  /**
   * Requests as the caller means them: ARNs are templates, nothing is encoded. `wanted` members are always there,
   * and where `only` is given no others come.
   */
  readonly requests: (
    wanted: ReadonlySet<string>,
    only?: ReadonlySet<string>,
  ) => Arbitrary<JsonObject | null>;
  /** What a successful call answers; null where it answers nothing. */
  readonly respond: (request: JsonObject, context: CallContext) => JsonObject | null;
  /** The resource an AccessDenied text names. */
  readonly resource: (request: JsonObject, place: Place) => string;
}

/** The ARN of a cluster, which most operations are authorised on. */
export function clusterArn(request: JsonObject, { partition, region, account }: Place): string {
  return `arn:${partition}:eks:${region}:${account}:cluster/${text(request, 'name') || '*'}`;
}

/** A string member of a request; empty where there is none. */
export function text(request: JsonObject, name: string): string {
  const value = Object.hasOwn(request, name) ? request[name] : undefined;
  return typeof value === 'string' ? value : '';
}
