import type { JsonSchema } from '../src/schema/load-schema.js';
import { exclusiveMembers } from './overlay/exclusive.js';
import { operationDescriptions } from './overlay/operations.js';
import { values } from './overlay/values.js';
import { memberSchema, memberSchemas, shapeSchema, structureSchema } from './member-schemas.js';
import type { ApiOperation, Member, Structure } from './sdk/model.js';
import { answersOf, isReadOnly, structuresOf } from './sdk/structures.js';

/** The schemas of the EKS API by file name, from the SDK's model and an overlay without gaps. */
export function eksSchemas(operations: readonly ApiOperation[]): ReadonlyMap<string, JsonSchema> {
  const schemas = new Map(operations.map((operation) => [operation.name, operationSchema(operation)]));
  schemas.set('shapes', shapes(operations));
  schemas.set('_catch_all', catchAll(operations));
  return schemas;
}

/** What the program must know of every operation without reading its schema. */
export interface OperationFacts {
  readonly readOnly: boolean;
  /** Request members that travel in the path, as CloudTrail names them. */
  readonly path: readonly string[];
  /** Codes of the exceptions the operation answers. */
  readonly errors: readonly string[];
}

export function operationFacts(operation: ApiOperation): OperationFacts {
  const path = operation.input.members.filter(({ location }) => location === 'path').map(recordedName);
  return { readOnly: isReadOnly(operation), path, errors: operation.errors };
}

/** POST operations that only read are marked as reads in the authorization reference; no record of one is known. */
function isSurelyKnown({ name }: ApiOperation): boolean {
  return name !== 'DescribeIdentityProviderConfig' && name !== 'ListInsights';
}

/** CloudTrail calls the path member `clusterName` of the API `name`; no other name differs. */
function recordedName({ name, location }: Member): string {
  return isRenamed({ name, location }) ? 'name' : name;
}

function isRenamed({ name, location }: Pick<Member, 'name' | 'location'>): boolean {
  return location === 'path' && name === 'clusterName';
}

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
const HOME = 'https://trailproof.dev/schemas/eks';
const SHAPES = 'shapes.json';
/** No value fits: the member must not be there. */
const FORBIDDEN: JsonSchema = { not: {} };

function operationSchema(operation: ApiOperation): JsonSchema {
  const { name, input, output } = operation;
  const description = operationDescriptions[name];
  if (description === undefined) throw new Error(`nobody describes ${name}`);
  return {
    $schema: DRAFT,
    $id: `${HOME}/${name}.json`,
    title: name,
    description,
    'x-read-only': isReadOnly(operation),
    allOf: [{ $ref: '../cloudtrail/record.json' }],
    properties: {
      eventSource: { const: 'eks.amazonaws.com' },
      eventName: { const: name },
      requestParameters: { $ref: '#/$defs/Attempt' },
      ...(isSurelyKnown(operation) ? { readOnly: { enum: [isReadOnly(operation), null] } } : {}),
    },
    if: { required: ['errorCode'] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: { properties: { responseElements: failedResponse(operation) } },
    else: {
      properties: {
        requestParameters: { allOf: [{ $ref: '#/$defs/Request' }, { $ref: '#/$defs/CompleteRequest' }] },
        responseElements: { $ref: '#/$defs/Response' },
      },
    },
    $defs: {
      Attempt: attempt(input),
      Request: request(input),
      CompleteRequest: completeRequest(operation),
      Response: answersOf(operation) ? response(output) : { $ref: `${SHAPES}#/$defs/NoResponse` },
    },
  };
}

/**
 * What a call that fails may send: anything, in members of the right kind, since it may fail for what it sends.
 * CloudTrail has no member `clusterName` in the request of any operation.
 */
function attempt(input: Structure): JsonSchema {
  const kinds = input.members.map((member): readonly [string, JsonSchema] => {
    const { type } = inRequest(shapeSchema(member.shape, SHAPES), member);
    return [recordedName(member), { type: type ?? 'object' }];
  });
  return {
    description: 'What the caller sends, whether it succeeds or not.',
    type: ['object', 'null'],
    properties: { ...Object.fromEntries(kinds), clusterName: FORBIDDEN },
  };
}

function request(input: Structure): JsonSchema {
  return {
    description: 'What the caller sends, as a call that succeeds must have it.',
    type: ['object', 'null'],
    properties: Object.fromEntries(
      input.members.map((member) => [
        recordedName(member),
        { ...inRequest(memberSchema(input, member, SHAPES), member), 'x-location': member.location },
      ]),
    ),
    'x-controlled-by': 'caller',
  };
}

/** ARNs in the path may be percent-encoded; query members may be strings whatever the model says. */
function inRequest(schema: JsonSchema, { location }: Member): JsonSchema {
  if (location === 'path') return { ...schema, ...inPath(schema.$ref) };
  const { type } = schema;
  if (location === 'query' && typeof type === 'string' && type !== 'string')
    return { ...schema, type: ['string', type] };
  return schema;
}

/** The encoded form of an ARN: `PathPolicyArn` for `PolicyArn`. */
function inPath(ref: string | undefined): JsonSchema {
  return ref?.endsWith('Arn') ? { $ref: ref.replace('$defs/', '$defs/Path') } : {};
}

function completeRequest({ name, input }: ApiOperation): JsonSchema {
  const required = input.members.filter((member) => member.required).map(recordedName);
  const exclusive = exclusiveMembers[name] ?? [];
  return {
    description: 'The members without which a call cannot succeed, and those that cannot come together.',
    type: required.length > 0 ? 'object' : ['object', 'null'],
    // CloudTrail leaves out the content of a request that is too large.
    if: { type: 'object', not: { required: ['omitted'] } },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: {
      ...(required.length > 0 ? { required } : {}),
      ...(exclusive.length > 0
        ? {
            anyOf: exclusive.flat().map((name) => ({ required: [name] })),
            dependentSchemas: dependents(exclusive),
          }
        : {}),
    },
  };
}

/** Every member of a group forbids the members of all other groups. */
function dependents(groups: readonly (readonly string[])[]): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    groups.flatMap((group) => {
      const others = groups.filter((each) => each !== group).flat();
      const forbidden = { properties: Object.fromEntries(others.map((other) => [other, FORBIDDEN])) };
      return group.map((member) => [member, forbidden]);
    }),
  );
}

/** The answer to a failed call has no member of the answer to one that succeeds, but those that errors have too. */
function failedResponse({ output }: ApiOperation): JsonSchema {
  const answered = output.members
    .map(({ name }) => name)
    .filter((name) => !Object.hasOwn(ERROR_MEMBERS, name));
  return {
    $ref: `${SHAPES}#/$defs/ErrorBody`,
    ...(answered.length === 0
      ? {}
      : { properties: Object.fromEntries(answered.map((name) => [name, FORBIDDEN])) }),
  };
}

const ERROR_MEMBERS = values.ErrorBody.properties;

function response(output: Structure): JsonSchema {
  return {
    description: 'What the service answers.',
    type: ['object', 'null'],
    properties: {
      ...memberSchemas(output, SHAPES),
      ...(output.members.some(({ name }) => name === 'message') ? {} : { message: FORBIDDEN }),
    },
  };
}

/** Every structure that requests and the answers to writes hold, and every value with a name of its own. */
function shapes(operations: readonly ApiOperation[]): JsonSchema {
  return {
    $schema: DRAFT,
    $id: `${HOME}/${SHAPES}`,
    title: 'EksShapes',
    description: 'Shapes that the operations of the EKS API share.',
    $defs: {
      ...values,
      ...Object.fromEntries(
        structuresOf(operations).map((structure) => [structure.name, structureSchema(structure)]),
      ),
    },
  };
}

function catchAll(operations: readonly ApiOperation[]): JsonSchema {
  return {
    $schema: DRAFT,
    $id: `${HOME}/_catch_all.json`,
    title: 'CatchAll',
    description: 'Any call to EKS whose eventName has no schema of its own.',
    allOf: [{ $ref: '../cloudtrail/record.json' }],
    properties: {
      eventSource: { const: 'eks.amazonaws.com' },
      eventName: { not: { enum: operations.map(({ name }) => name) } },
    },
  };
}
