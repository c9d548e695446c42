import fc, { type Arbitrary } from 'fast-check';
import type { JsonObject } from '../src/json/json.js';
import { entryOf } from '../src/event/event-names.js';
import { REGIONS } from '../src/event/regions.js';
import { EKS } from '../src/event/validate-event.js';
import type { Caller } from './callers/caller.js';
import { callerNamed, callers as allCallers } from './callers/callers.js';
import { serviceOf } from './services/services.js';

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
  /** Seconds since 1970. */
  readonly time: number;
  /** What the ids of the event follow from, and what else no test is likely to read; a whole number up to 2^53. */
  readonly salt: number;
}

export interface DraftOptions {
  readonly source?: string;
  readonly operations: readonly string[];
  /** Those who call; where absent everybody who usually makes such calls. */
  readonly callers?: readonly Caller[];
  readonly outcome?: Outcome;
  /** Where the calls are made; anywhere where absent. */
  readonly regions?: readonly string[];
  /** Whether every operation comes as often; else those of the event reference come more often than all others. */
  readonly evenly?: boolean;
  /** Request members that must be there. */
  readonly wanted?: ReadonlySet<string>;
}

type Outcome = 'success' | 'failure';

/** Lets a counterexample shrink from any alternative to the first. */
const CROSS = { withCrossShrink: true };
/** The first moment of generated events, in seconds since 1970: 2026-01-01T00:00:00Z. */
const FIRST_SECOND = Date.UTC(2026, 0, 1) / 1000;
/** Versions of EKS records, by how often they come. */
const VERSIONS = ['1.09', '1.09', '1.09', '1.09', '1.08', '1.10', '1.11'];
const YEAR = 365 * 24 * 3600;

/** Why there can be no such events; undefined where there are. */
export function impossibility({ callers, outcome }: DraftOptions): string | undefined {
  if (outcome === undefined || callers === undefined || callers.some((caller) => canEnd(caller, outcome)))
    return undefined;
  const names = callers.map(({ name }) => name).join(', ');
  return outcome === 'success' ? `calls by ${names} never succeed` : `calls by ${names} never fail`;
}

/**
 * Drafts of events; shrink to the first operation, the first caller, a success and the smallest request. There must be
 * such events; see `impossibility`.
 */
export function drafts(options: DraftOptions): Arbitrary<Draft> {
  const { source = EKS, operations, callers, outcome, regions = REGIONS } = options;
  const usual = serviceOf(source, operations[0] ?? '').callers?.map(callerNamed) ?? allCallers;
  const able = (callers ?? usual).filter((caller) => canEnd(caller, outcome));
  const general = callers === undefined ? able.filter(({ calls }) => calls === undefined) : able;
  const special = able.flatMap((caller) => {
    const names = operations.filter((name) => caller.calls?.includes(name));
    return general.includes(caller) || names.length === 0 ? [] : [{ callers: [caller], names }];
  });
  const groups = [{ callers: general, names: operations }, ...special].map((group) => ({
    weight: group.callers.length,
    arbitrary: fc.tuple(anyCall(options, group.names), anyOf(group.callers.map(callerDrafts))),
  }));
  const [first] = groups;
  const made = groups.length === 1 && first !== undefined ? first.arbitrary : fc.oneof(CROSS, ...groups);
  // Without bias towards small numbers, since ids follow from it and must differ.
  const salts = fc.noBias(fc.nat({ max: 0x7fffffff }));
  return fc.tuple(made, fc.constantFrom(...regions), salts).map(([[call, caller], region, salt]) => {
    const { operation, request, failure } = fitted(call, caller);
    const version = VERSIONS[salt % VERSIONS.length] ?? '1.09';
    const time = FIRST_SECOND + (salt % YEAR);
    return { source, operation, request, failure, caller, region, version, time, salt };
  });
}

function canEnd({ ends }: Caller, outcome: Outcome | undefined): boolean {
  return outcome === undefined || ends === undefined || ends === outcome;
}

type Call = Pick<Draft, 'operation' | 'request' | 'failure'>;

/** A call before it is known who makes it, and how the service denies it. */
interface DrawnCall extends Call {
  readonly denial: string;
}

/** A call as its caller makes it: sent as its tool sends it, and ending as its calls end. */
function fitted(call: DrawnCall, { name, parts }: Draft['caller']): Call {
  const { operation, request } = call;
  const caller = callerNamed(name);
  const sent = request === null ? null : (caller.sends?.(operation, request, parts) ?? request);
  return { operation, request: sent, failure: endsAs(caller, call) };
}

function endsAs(caller: Caller, { failure, denial }: DrawnCall): string | undefined {
  if (caller.ends === 'success') return undefined;
  return caller.ends === 'failure' ? denial : failure;
}

/** Any of some alternatives; a single one without the cost of a choice. */
function anyOf<Value>(alternatives: readonly Arbitrary<Value>[]): Arbitrary<Value> {
  const [first, ...rest] = alternatives;
  return first !== undefined && rest.length === 0 ? first : fc.oneof(CROSS, ...alternatives);
}

/** Operations of the event reference get a turn each and all others together get one, unless all come evenly. */
function anyCall(options: DraftOptions, names: readonly string[]): Arbitrary<DrawnCall> {
  const each = (some: readonly string[]): Arbitrary<DrawnCall>[] => some.map((name) => calls(options, name));
  if (options.evenly) return anyOf(each(names));
  const known = each(names.filter((name) => entryOf(name) === name));
  const others = each(names.filter((name) => entryOf(name) !== name));
  return anyOf([...known, ...(others.length === 0 ? [] : [anyOf(others)])]);
}

function calls(
  { source = EKS, outcome, wanted = new Set() }: DraftOptions,
  operation: string,
): Arbitrary<DrawnCall> {
  const service = serviceOf(source, operation);
  const codes = service.failureCodes(operation);
  const [denial = 'AccessDenied'] = codes;
  return fc
    .tuple(service.operation(operation).requests(wanted), outcomes(outcome, codes))
    .map(([request, failure]) => ({ operation, request, failure, denial }));
}

function callerDrafts({ name, parts }: Caller): Arbitrary<Draft['caller']> {
  const values = Object.fromEntries(Object.entries(parts).map(([part, { values }]) => [part, values]));
  return fc
    .record<Record<string, string>>(values, { noNullPrototype: true })
    .map((chosen) => ({ name, parts: chosen }));
}

/** Half of the failures are denials, which is what EKS records show most. */
function outcomes(outcome: Outcome | undefined, codes: readonly string[]): Arbitrary<string | undefined> {
  const success = fc.constant(undefined);
  const [denial = 'AccessDenied'] = codes;
  const failure = fc.oneof(CROSS, fc.constant(denial), fc.constantFrom(...codes));
  if (outcome === 'success') return success;
  return outcome === 'failure'
    ? failure
    : fc.oneof(CROSS, { weight: 2, arbitrary: success }, { weight: 1, arbitrary: failure });
}
