import fc, { type Arbitrary } from 'fast-check';
import { eksOperations } from '../../src/generated/eks-operations.js';
import type { EksCalls } from '../../src/generated/eks-calls.js';
import type { Json, JsonObject } from '../../src/json/json.js';
import { requiredMembers } from '../../src/schema/required-members.js';
import type { CallContext } from '../callers/caller.js';
import { jsonSchema } from '../json-schema.js';
import type { Place } from '../place.js';
import { memberValues } from './member-values.js';
import type { Operation } from './operation.js';
import { clusterArn } from './resource-arns.js';

type Calls = Required<EksCalls>;
type OperationName = keyof Calls extends infer Name
  ? Name extends `${infer Op}Request`
    ? Op
    : never
  : never;

/** The request of an operation by the types of its schema. */
export type RequestOf<Name extends OperationName> = NonNullable<Calls[`${Name}Request`]>;
export type ResponseOf<Name extends OperationName> = NonNullable<
  `${Name}Response` extends keyof Calls ? Calls[`${Name}Response`] : never
>;

interface Behaviour<Name extends OperationName> {
  /** What a successful call answers; null for reads and where it is left out. */
  readonly respond?: (request: RequestOf<Name>, context: CallContext) => ResponseOf<Name>;
  /** The resource an AccessDenied text names; the cluster where it is left out. */
  readonly resource?: (request: JsonObject, place: Place) => string;
  /** Values of members, where those that go by name alone do not do. */
  readonly members?: Readonly<Record<string, Arbitrary<Json>>>;
  /** Brings the members of a request into agreement. */
  readonly agree?: (request: RequestOf<Name>, wanted: ReadonlySet<string>) => RequestOf<Name>;
}

/** SDKs and the command line fill it in wherever an operation has it. */
const ALWAYS_SENT = ['clientRequestToken'];
/** How many reads give nothing but what they must, for each that also filters or turns a page. */
const PLAIN_READS = 4;

/** An operation whose request comes from its schema, with realistic members. */
export function schemaOperation<Name extends OperationName>(
  name: Name,
  { respond, resource = clusterArn, members, agree }: Behaviour<Name> = {},
): Operation {
  const { readOnly, path } = eksOperations[name] ?? { readOnly: false, path: [] };
  return {
    name,
    readOnly,
    path: new Set(path),
    resource,
    requests: (wanted, { only, members: special } = {}) => {
      const needed = new Set([...requiredMembers(name), ...ALWAYS_SENT, ...wanted]);
      const withMembers = (some: ReadonlySet<string> | undefined): Arbitrary<JsonObject> =>
        jsonSchema(`eks/${name}`, '/$defs/Request', {
          members: { ...memberValues, ...members, ...special },
          wanted: needed,
          ...(some === undefined ? {} : { only: some }),
        }) as Arbitrary<JsonObject>;
      const requests = readOnly
        ? fc.oneof({ weight: PLAIN_READS, arbitrary: withMembers(needed) }, withMembers(only))
        : withMembers(only);
      return requests.map((request) => {
        const agreeing = agree === undefined ? request : agree(request as RequestOf<Name>, wanted);
        return Object.keys(agreeing).length === 0 ? null : (agreeing as JsonObject);
      });
    },
    respond: (request, context) =>
      (respond?.(request as RequestOf<Name>, context) ?? null) as JsonObject | null,
  };
}
