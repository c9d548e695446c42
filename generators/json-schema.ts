import fc, { type Arbitrary } from 'fast-check';
import type { Json, JsonObject } from '../src/json/json.js';
import { loadSchema, type JsonSchema } from '../src/schema/load-schema.js';

export interface SchemaOptions {
  /** Arbitraries for members of these names, wherever they stand; for what a schema cannot say. */
  readonly members?: Readonly<Record<string, Arbitrary<Json>>>;
  /** Optional members of the outermost object that must be there. */
  readonly wanted?: ReadonlySet<string>;
  /** The only members that the outermost object may have. */
  readonly only?: ReadonlySet<string>;
}

/** A schema and the file its references are relative to. */
interface Place {
  readonly schema: JsonSchema;
  readonly file: string;
}

const WORD = /^[a-z][a-z0-9-]{0,15}$/;
const MOST_ITEMS = 3;

/**
 * Values of a JSON Schema, of those keywords that the shipped schemas use. Optional members come and go; everything
 * shrinks towards the smallest value: no optional member, the first of an enum, the shortest list.
 */
export function jsonSchema(file: string, pointer: string, options: SchemaOptions = {}): Arbitrary<Json> {
  return build(resolve({ schema: { $ref: `#${pointer}` }, file }), options, true);
}

function build(place: Place, options: SchemaOptions, outermost: boolean): Arbitrary<Json> {
  const { schema } = place;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch ([schema.type].flat()[0]) {
    case 'object':
      return objects(place, options, outermost);
    case 'array':
      return lists(place, options);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1_000_000 });
    default:
      return fc.stringMatching(schema.pattern === undefined ? WORD : new RegExp(schema.pattern));
  }
}

function objects({ schema, file }: Place, options: SchemaOptions, outermost: boolean): Arbitrary<Json> {
  if (schema.properties === undefined)
    return fc.dictionary(fc.stringMatching(WORD), fc.stringMatching(WORD), {
      maxKeys: MOST_ITEMS,
      noNullPrototype: true,
    });
  const members: Record<string, Arbitrary<Json>> = {};
  for (const [name, member] of Object.entries(schema.properties)) {
    if (outermost && options.only?.has(name) === false) continue;
    members[name] = options.members?.[name] ?? build(resolve({ schema: member, file }), options, false);
  }
  const required = new Set(schema.required);
  if (outermost)
    for (const name of options.wanted ?? []) if (Object.hasOwn(members, name)) required.add(name);
  return fc.record<Record<string, Json>>(members, {
    requiredKeys: [...required],
    noNullPrototype: true,
  }) as Arbitrary<JsonObject>;
}

function lists({ schema, file }: Place, options: SchemaOptions): Arbitrary<Json> {
  const items = build(resolve({ schema: schema.items ?? {}, file }), options, false);
  const maxLength = Math.min(schema.maxItems ?? MOST_ITEMS, MOST_ITEMS);
  return fc.uniqueArray(items, {
    minLength: schema.minItems ?? 0,
    maxLength,
    selector: (item) => JSON.stringify(item),
  });
}

/** Follows references, within a file and to its neighbours. Keywords beside a reference do not matter here. */
function resolve(place: Place): Place {
  const { $ref } = place.schema;
  if ($ref === undefined) return place;
  const [path = '', pointer = ''] = $ref.split('#');
  const file = path === '' ? place.file : neighbour(place.file, path);
  const steps = pointer.split('/').slice(1);
  let schema: unknown = loadSchema(file);
  for (const step of steps) schema = (schema as Readonly<Record<string, unknown>>)[step];
  return resolve({ schema: schema as JsonSchema, file });
}

function neighbour(file: string, path: string): string {
  const folder = file.split('/').slice(0, -1);
  return [...folder, path.replace(/\.json$/, '')].join('/');
}
