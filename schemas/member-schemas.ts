import type { JsonSchema } from '../src/schema/load-schema.js';
import { members, type MemberOverlay } from './overlay/members.js';
import { particularMembers } from './overlay/particular-members.js';
import type { ValueName } from './overlay/values.js';
import type { Member, Shape, Structure } from './sdk/model.js';

/** References go to `file`, or stay within it where it is empty. */
export function structureSchema(structure: Structure): JsonSchema {
  const required = structure.members.filter((member) => member.required).map(({ name }) => name);
  return {
    type: 'object',
    ...(required.length > 0 ? { required } : {}),
    properties: memberSchemas(structure, ''),
  };
}

export function memberSchemas(structure: Structure, file: string): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    structure.members.map((member) => [member.name, memberSchema(structure, member, file)]),
  );
}

/** A member with its description; limits of a list are those of its items, except how many there may be. */
export function memberSchema(structure: Structure, member: Member, file: string): JsonSchema {
  const overlay: MemberOverlay | undefined =
    particularMembers[`${structure.name}.${member.name}`] ?? members[member.name];
  if (overlay === undefined) throw new Error(`nobody describes ${structure.name}.${member.name}`);
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

export function shapeSchema(shape: Shape, file: string): JsonSchema {
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
