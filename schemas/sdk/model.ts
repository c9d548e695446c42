import * as sdk from '@aws-sdk/client-eks';
import { enumsOf, errorsOf } from './declarations.js';

/** What a member holds, without what the SDK leaves out: limits, patterns, meaning. */
export type Shape =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'time' }
  | { readonly kind: 'enum'; readonly name: string; readonly values: readonly string[] }
  | { readonly kind: 'list' | 'map'; readonly of: Shape }
  | { readonly kind: 'structure'; readonly structure: Structure };

export interface Member {
  readonly name: string;
  readonly shape: Shape;
  readonly required: boolean;
  /** Where a request carries the member; `body` for members of everything else. */
  readonly location: 'path' | 'query' | 'body';
}

export interface Structure {
  readonly name: string;
  readonly members: readonly Member[];
}

export interface ApiOperation {
  readonly name: string;
  readonly input: Structure;
  readonly output: Structure;
  /** Codes of the exceptions the operation is documented to answer, sorted. */
  readonly errors: readonly string[];
}

/*
 * The SDK's runtime schemas are nested lists:
 *   operation  [9, namespace, name, traits, () => input, () => output]
 *   structure  [3, namespace, name, traits, member names, member schemas, how many of the first are required]
 *   list       [1, namespace, name, traits, item schema], or 64 | the code of a scalar item
 *   map        [2, namespace, name, traits, key schema, value schema], or 128 | the code of a scalar value
 *   scalar     0 string, 1 number, 2 boolean, 4 time
 * A member is a schema, or [schema, traits] where traits are 1 (path), 4 (token) or { httpQuery }. Any of them may be
 * behind a function.
 */
const OPERATION = 9;
const STRUCTURE = 3;
const MAP = 2;
const LIST = 1;
const LIST_OF = 64;
const MAP_OF = 128;
const PATH = 1;
const TOKEN = 4;
const SCALARS: ReadonlyMap<unknown, Shape> = new Map<unknown, Shape>([
  [0, { kind: 'string' }],
  [1, { kind: 'number' }],
  [2, { kind: 'boolean' }],
  [4, { kind: 'time' }],
]);

/** The operations of the EKS API as the installed SDK knows them, sorted by name. */
export function apiOperations(): readonly ApiOperation[] {
  return Object.values<unknown>(sdk)
    .filter((value): value is readonly unknown[] => Array.isArray(value) && value[0] === OPERATION)
    .map(([, , name, , input, output]) => ({
      name: String(name),
      input: structureOf(resolved(input)),
      output: structureOf(resolved(output)),
      errors: errorsOf(String(name)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const structures = new Map<string, Structure>();

function structureOf(schema: unknown): Structure {
  if (!Array.isArray(schema) || schema[0] !== STRUCTURE) throw new Error('the SDK holds no structure here');
  const name = String(schema[2]);
  const known = structures.get(name);
  if (known !== undefined) return known;
  const names = schema[4] as readonly string[];
  const members = schema[5] as readonly unknown[];
  const required = typeof schema[6] === 'number' ? schema[6] : 0;
  const enums = enumsOf(name);
  const made: Structure = {
    name,
    members: names.map((member, index) => {
      const [shape, traits] = withTraits(members[index]);
      return {
        name: member,
        shape: shapeOf(shape, enums.get(member)),
        required: index < required,
        location: locationOf(traits, `${name}.${member}`),
      };
    }),
  };
  structures.set(name, made);
  return made;
}

/** A pair is a member with traits; schemas of lists, maps and structures are longer. */
function withTraits(member: unknown): readonly [schema: unknown, traits: unknown] {
  return Array.isArray(member) && member.length === 2 ? [member[0], member[1]] : [member, undefined];
}

function locationOf(traits: unknown, member: string): Member['location'] {
  if (traits === PATH) return 'path';
  if (traits === undefined || traits === TOKEN) return 'body';
  if (isQuery(traits)) return 'query';
  throw new Error(`the SDK says of ${member} what nobody here knows: ${JSON.stringify(traits)}`);
}

function isQuery(traits: unknown): boolean {
  return typeof traits === 'object' && traits !== null && 'httpQuery' in traits;
}

function shapeOf(unresolved: unknown, enumName: string | undefined): Shape {
  const schema = resolved(unresolved);
  if (Array.isArray(schema)) {
    const [kind] = schema as readonly unknown[];
    if (kind === LIST) return { kind: 'list', of: shapeOf(schema[4], enumName) };
    if (kind === MAP) return { kind: 'map', of: shapeOf(schema[5], enumName) };
    return { kind: 'structure', structure: structureOf(schema) };
  }
  if (typeof schema !== 'number') throw new Error(`the SDK holds no schema here: ${String(schema)}`);
  if (schema >= MAP_OF) return { kind: 'map', of: shapeOf(schema - MAP_OF, enumName) };
  if (schema >= LIST_OF) return { kind: 'list', of: shapeOf(schema - LIST_OF, enumName) };
  const scalar = SCALARS.get(schema);
  if (scalar === undefined) throw new Error(`the SDK holds a schema nobody here knows: ${schema}`);
  return enumName === undefined ? scalar : enumShape(enumName);
}

function enumShape(name: string): Shape {
  const values = Object.values((sdk as Readonly<Record<string, unknown>>)[name] as Record<string, string>);
  return { kind: 'enum', name, values };
}

function resolved(schema: unknown): unknown {
  return typeof schema === 'function' ? resolved((schema as () => unknown)()) : schema;
}
