import type { JsonSchema } from '../src/schema/load-schema.js';
import { exclusiveMembers } from './overlay/exclusive.js';
import { members, type MemberOverlay } from './overlay/members.js';
import { operationDescriptions } from './overlay/operations.js';
import { values, type ValueName } from './overlay/values.js';
import type { ApiOperation, Member, Shape, Structure } from './sdk/model.js';

/** The schemas of the EKS API by file name, from the SDK's model and our overlay. Fails where the overlay lacks a word. */
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

/** By the IAM access level, which follows from the verb. Source: the service authorization reference. */
function isReadOnly({ name }: ApiOperation): boolean {
  return /^(?:Describe|List)/.test(name);
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
  if (description === undefined) throw new Error(`overlay/operations.ts does not describe ${name}`);
  const answers = !isReadOnly(operation) && output.members.length > 0;
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
      requestParameters: {
        $ref: '#/$defs/Request',
        ...(input.members.some(isRenamed) ? { properties: { clusterName: FORBIDDEN } } : {}),
      },
    },
    if: { required: ['errorCode'] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: { properties: { responseElements: { $ref: `${SHAPES}#/$defs/ErrorBody` } } },
    else: {
      properties: {
        requestParameters: { $ref: '#/$defs/CompleteRequest' },
        responseElements: { $ref: '#/$defs/Response' },
      },
    },
    $defs: {
      Request: request(input),
      CompleteRequest: completeRequest(operation),
      Response: answers ? response(output) : { $ref: `${SHAPES}#/$defs/NoResponse` },
    },
  };
}

function request(input: Structure): JsonSchema {
  return {
    description: 'What the caller sends. A failed call may lack members.',
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
  if (location === 'path')
    return schema.$ref === `${SHAPES}#/$defs/Arn` ? { ...schema, $ref: `${SHAPES}#/$defs/PathArn` } : schema;
  const { type } = schema;
  if (location === 'query' && typeof type === 'string' && type !== 'string')
    return { ...schema, type: ['string', type] };
  return schema;
}

function completeRequest({ name, input }: ApiOperation): JsonSchema {
  const required = input.members.filter((member) => member.required).map(recordedName);
  const exclusive = exclusiveMembers[name] ?? [];
  return {
    description: 'The members without which a call cannot succeed, and those that cannot come together.',
    type: ['object', 'null'],
    ...(required.length > 0 ? { required } : {}),
    ...(exclusive.length > 0 ? { dependentSchemas: dependents(exclusive) } : {}),
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

function response(output: Structure): JsonSchema {
  return {
    description: 'What the service answers.',
    type: ['object', 'null'],
    properties: memberSchemas(output, SHAPES),
  };
}

/** Every structure that requests and the answers to writes hold, and every value with a name of its own. */
function shapes(operations: readonly ApiOperation[]): JsonSchema {
  const structures = new Map<string, Structure>();
  const visit = (shape: Shape): void => {
    if (shape.kind === 'list' || shape.kind === 'map') visit(shape.of);
    if (shape.kind !== 'structure' || structures.has(shape.structure.name)) return;
    structures.set(shape.structure.name, shape.structure);
    for (const member of shape.structure.members) visit(member.shape);
  };
  for (const operation of operations) {
    for (const { shape } of operation.input.members) visit(shape);
    if (!isReadOnly(operation)) for (const { shape } of operation.output.members) visit(shape);
  }
  const sorted = [...structures.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    $schema: DRAFT,
    $id: `${HOME}/${SHAPES}`,
    title: 'EksShapes',
    description: 'Shapes that the operations of the EKS API share.',
    $defs: {
      ...values,
      ...Object.fromEntries(sorted.map((structure) => [structure.name, structureSchema(structure)])),
    },
  };
}

function structureSchema(structure: Structure): JsonSchema {
  const required = structure.members.filter((member) => member.required).map(({ name }) => name);
  return {
    type: 'object',
    ...(required.length > 0 ? { required } : {}),
    properties: memberSchemas(structure, ''),
  };
}

function memberSchemas(structure: Structure, file: string): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    structure.members.map((member) => [member.name, memberSchema(structure, member, file)]),
  );
}

/** A member with its description; limits of a list are those of its items, except how many there may be. */
function memberSchema(structure: Structure, member: Member, file: string): JsonSchema {
  const overlay: MemberOverlay | undefined =
    members[`${structure.name}.${member.name}`] ?? members[member.name];
  if (overlay === undefined)
    throw new Error(`overlay/members.ts does not describe ${structure.name}.${member.name}`);
  const [description, limits] = typeof overlay === 'string' ? [overlay, undefined] : overlay;
  return { description, ...withLimits(shapeSchema(member.shape, file), limits, file) };
}

function withLimits(
  schema: JsonSchema,
  limits: ValueName | JsonSchema | undefined,
  file: string,
): JsonSchema {
  if (limits === undefined) return schema;
  if (schema.type === 'array' && (typeof limits === 'string' || limits.maxItems === undefined))
    return { ...schema, items: withLimits(schema.items ?? {}, limits, file) };
  return typeof limits === 'string' ? { $ref: `${file}#/$defs/${limits}` } : { ...schema, ...limits };
}

function shapeSchema(shape: Shape, file: string): JsonSchema {
  switch (shape.kind) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type: shape.kind };
    case 'time':
      return { $ref: `${file}#/$defs/EpochSeconds` };
    case 'enum':
      return { type: 'string', enum: shape.values };
    case 'list':
      return { type: 'array', items: shapeSchema(shape.of, file) };
    case 'map':
      return { type: 'object', additionalProperties: shapeSchema(shape.of, file) };
    case 'structure':
      return { $ref: `${file}#/$defs/${shape.structure.name}` };
  }
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
