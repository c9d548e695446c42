import { createRequire } from 'node:module';
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { Json } from '../json/json.js';
import { loadSchema } from './load-schema.js';

/** What a schema refused: where, what was expected there, and what was found. */
export interface SchemaIssue {
  readonly path: readonly string[];
  /** What was expected, as a phrase that begins with a verb: `must be string`. */
  readonly expected: string;
  readonly found: string;
}

const SHARED = ['cloudtrail/user-identity', 'cloudtrail/record', 'eks/shapes', 'trailproof/diagnostic'];
const LONGEST_FOUND = 120;

const require = createRequire(import.meta.url);
let ajv: Ajv2020 | undefined;
const validators = new Map<string, ValidateFunction>();

/** What is wrong with a value by one of the shipped schemas, such as `eks/CreateCluster`; empty when nothing is. */
export function validate(schema: string, value: Json): readonly SchemaIssue[] {
  const check = validatorOf(schema);
  if (check(value)) return [];
  const issues = withChoices(check.errors ?? [])
    .filter(saysSomething)
    .map((error) => issue(error, value));
  // A member that two subschemas describe fails in both.
  return [...new Map(issues.map((each) => [JSON.stringify(each), each])).values()];
}

function validatorOf(schema: string): ValidateFunction {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  ajv ??= makeAjv();
  const { $id } = loadSchema(schema);
  const made = ($id === undefined ? undefined : ajv.getSchema($id)) ?? ajv.compile(loadSchema(schema));
  validators.set(schema, made);
  return made;
}

/** Ajv is loaded when something is validated, since most calls of the program validate nothing. */
function makeAjv(): Ajv2020 {
  const { Ajv2020: Validator } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const made = new Validator({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
  });
  made.addVocabulary(['x-controlled-by', 'x-parts', 'x-location', 'x-read-only']);
  for (const name of SHARED) made.addSchema(loadSchema(name));
  return made;
}

/** Where one member of several must be there, that is said once, not that each of them is missing. */
function withChoices(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
  return choices.reduce((rest: readonly ErrorObject[], choice) => {
    const within = rest.filter(({ schemaPath }) => schemaPath.startsWith(`${choice.schemaPath}/`));
    if (within.length === 0 || within.some(({ keyword }) => keyword !== 'required')) return rest;
    const names = within.map(({ params }) => String(params['missingProperty']));
    const said: ErrorObject = {
      ...choice,
      keyword: 'required',
      params: { missingProperty: names.join('` or `') },
    };
    return [...rest.filter((error) => error !== choice && !within.includes(error)), said];
  }, errors);
}

/** `if`, `allOf` and the like only say that something inside them failed. */
function saysSomething({ keyword }: ErrorObject): boolean {
  return keyword !== 'if' && keyword !== 'oneOf' && keyword !== 'anyOf';
}

function issue(error: ErrorObject, value: Json): SchemaIssue {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer);
  return {
    path: [...path, ...namedMember(error)],
    expected: expectation(error),
    found: error.keyword === 'required' ? 'none' : show(valueAt(value, path)),
  };
}

function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The unknown or forbidden member an error is about, which is one step below its path. */
function namedMember({ keyword, params }: ErrorObject): string[] {
  const name: unknown = keyword === 'additionalProperties' ? params['additionalProperty'] : undefined;
  return typeof name === 'string' ? [name] : [];
}

function expectation({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return `must have a member \`${String(params['missingProperty'])}\``;
    case 'additionalProperties':
      return 'is not a member here';
    case 'enum':
      return `must be one of ${(params['allowedValues'] as readonly unknown[]).map((each) => `\`${String(each)}\``).join(', ')}`;
    case 'const':
      return `must be \`${String(params['allowedValue'])}\``;
    case 'type':
      return `must be ${[params['type']].flat().join(' or ')}`;
    case 'pattern':
      return `must match ${String(params['pattern'])}`;
    case 'false schema':
    case 'not':
      return 'must not be here';
    default:
      return (message ?? keyword).replace('NOT', 'not');
  }
}

function valueAt(value: Json, path: readonly string[]): Json | undefined {
  let at: Json | undefined = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Readonly<Record<string, Json>>)[step];
  }
  return at;
}

function show(value: Json | undefined): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}
