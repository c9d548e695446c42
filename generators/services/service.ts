import type { JsonObject } from '../../src/json/json.js';
import type { Operation } from '../operations/operation.js';
import type { Place } from '../place.js';
import type { FailedCall } from '../failure-texts.js';

/** One AWS service as CloudTrail shows its calls. */
export interface Service {
  readonly source: string;
  /** As IAM, SDKs and the command line name it. */
  readonly action: string;
  /** The operations that events are generated of. */
  readonly names: readonly string[];
  /** Those who usually call it, where they are few. */
  readonly callers?: readonly string[];
  readonly operation: (name: string) => Operation;
  /** The error codes of an operation, that of a denial first. */
  readonly failureCodes: (operation: string) => readonly string[];
  /** The members that tell of a failure, beside `errorCode`. */
  readonly failed: (
    code: string,
    call: FailedCall,
  ) => { readonly errorMessage?: string; readonly responseElements: JsonObject | null };
  /** Members beyond those of every record. `direct` where a client called, not a service for it. */
  readonly extras: (call: { readonly place: Place; readonly direct: boolean }) => JsonObject;
}
