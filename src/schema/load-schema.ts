import { createRequire } from 'node:module';

/** A JSON Schema as far as the program reads it; Ajv reads the rest. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: string | number | boolean | null;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly dependentSchemas?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly 'x-read-only'?: boolean;
  readonly 'x-location'?: 'path' | 'query' | 'body';
  readonly 'x-controlled-by'?: 'caller' | 'identity-admin' | 'aws';
  /** Who controls the parts of a composed text. */
  readonly 'x-parts'?: Readonly<Record<string, 'caller' | 'identity-admin' | 'aws'>>;
}

const require = createRequire(import.meta.url);

/** One of the shipped schemas by its path below `schemas/`, such as `eks/CreateCluster`. */
export function loadSchema(name: string): JsonSchema {
  return require(`#schemas/${name}.json`) as JsonSchema;
}
