import fc, { type Arbitrary } from 'fast-check';
import type { JsonObject } from '../src/json/json.js';
import { entryOf } from '../src/event/event-names.js';
import { EKS } from '../src/event/validate-event.js';
import type { Caller } from './callers/caller.js';
import { callers as allCallers } from './callers/callers.js';
import { failureCodes } from './failures.js';
import { operationNamed } from './operations/operations.js';
import { regions } from './place.js';

/** Everything that is chosen about an event. All else in the record follows from it; see assemble.ts. */
export interface Draft {
  readonly source: string;
  readonly operation: string;
  /** The request as the caller means it: ARNs are templates, nothing is encoded. */
  readonly request: JsonObject | null;
  /** The error code of a failed call. */
  readonly failure: string | undefined;
  readonly caller: { readonly name: string; readonly parts: Readonly<Record<string, string>> };
  readonly region: string;
  readonly version: string;
  /** Seconds after the first moment of generated events. */
  readonly seconds: number;
  readonly salt: number;
}

export interface DraftOptions {
  readonly source?: string;
  readonly operations: readonly string[];
  readonly callers?: readonly Caller[];
  readonly outcome?: 'success' | 'failure';
  /** Request members that must be there. */
  readonly wanted?: ReadonlySet<string>;
}

/** Lets a counterexample shrink from any alternative to the first. */
const CROSS = { withCrossShrink: true };
const YEAR = 365 * 24 * 3600;

/** Drafts of events; shrink to the first operation, the first caller, a success and the smallest request. */
export function drafts({
  source = EKS,
  operations,
  callers = allCallers,
  outcome,
  wanted = new Set(),
}: DraftOptions): Arbitrary<Draft> {
  return fc
    .record({
      call: anyCall(operations, outcome, wanted),
      caller: fc.oneof(CROSS, ...callers.map(callerDrafts)),
      region: regions(),
      version: fc.oneof(
        CROSS,
        { weight: 6, arbitrary: fc.constant('1.09') },
        fc.constantFrom('1.08', '1.10', '1.11'),
      ),
      seconds: fc.noBias(fc.nat({ max: YEAR })),
      // Without bias towards small numbers, since ids follow from it and must differ.
      salt: fc.noBias(fc.nat({ max: 0x7fffffff })),
    })
    .map(({ call, ...rest }) => ({ source, ...call, ...rest }));
}

type Call = Pick<Draft, 'operation' | 'request' | 'failure'>;

/** Operations with a schema get a turn each; all others together get one. */
function anyCall(
  names: readonly string[],
  outcome: DraftOptions['outcome'],
  wanted: ReadonlySet<string>,
): Arbitrary<Call> {
  const each = (some: readonly string[]): Arbitrary<Call>[] =>
    some.map((name) => calls(name, outcome, wanted));
  const known = each(names.filter((name) => entryOf(name) === name));
  const others = each(names.filter((name) => entryOf(name) !== name));
  return fc.oneof(CROSS, ...known, ...(others.length === 0 ? [] : [fc.oneof(CROSS, ...others)]));
}

/** Calls of an operation. Another service's call of the same name is given the same shape, which tells rules apart best. */
function calls(
  operation: string,
  outcome: DraftOptions['outcome'],
  wanted: ReadonlySet<string>,
): Arbitrary<Call> {
  return fc.record({
    operation: fc.constant(operation),
    request: operationNamed(operation).requests(wanted),
    failure: outcomes(outcome, failureCodes(operation)),
  });
}

function callerDrafts({ name, parts }: Caller): Arbitrary<Draft['caller']> {
  const values = Object.fromEntries(Object.entries(parts).map(([part, { values }]) => [part, values]));
  return fc
    .record<Record<string, string>>(values, { noNullPrototype: true })
    .map((chosen) => ({ name, parts: chosen }));
}

/** Half of the failures are denials, which is what EKS records show most. */
function outcomes(outcome: DraftOptions['outcome'], codes: readonly string[]): Arbitrary<string | undefined> {
  const success = fc.constant(undefined);
  const failure = fc.oneof(CROSS, fc.constant('AccessDenied'), fc.constantFrom(...codes));
  if (outcome === 'success') return success;
  return outcome === 'failure'
    ? failure
    : fc.oneof(CROSS, { weight: 2, arbitrary: success }, { weight: 1, arbitrary: failure });
}
