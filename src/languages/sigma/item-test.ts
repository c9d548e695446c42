import type { YamlScalar } from '../../formats/yaml.js';
import { ANY_RUN, literalOf, pattern, type Pattern } from '../../predicate/pattern.js';
import type { LetterCase, Test } from '../../predicate/predicate.js';
import { regexProblem } from '../../predicate/regex.js';
import { textPattern } from './text-pattern.js';

/** What the modifiers of an item ask of each of its values. */
export interface Modifiers {
  readonly place: 'equals' | 'contains' | 'startswith' | 'endswith';
  readonly letterCase: LetterCase;
  readonly all: boolean;
  readonly kind: 'text' | 're' | 'fieldref' | 'exists';
  readonly flags: string;
}

/** Why a test cannot be made. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly help?: string;
}

const PLACES: ReadonlySet<string> = new Set(['contains', 'startswith', 'endswith']);
const KINDS: ReadonlySet<string> = new Set(['re', 'fieldref', 'exists']);
const FLAGS: ReadonlySet<string> = new Set(['i', 'm', 's']);

/** Reads the modifiers of an item in their order; refuses the first that is unknown or does not go with the others. */
export function readModifiers(names: readonly string[]): Modifiers | Refusal {
  let read: Modifiers = { place: 'equals', letterCase: 'fold', all: false, kind: 'text', flags: '' };
  for (const name of names) {
    if (PLACES.has(name) && read.place === 'equals') read = { ...read, place: name as Modifiers['place'] };
    else if (KINDS.has(name) && read.kind === 'text') read = { ...read, kind: name as Modifiers['kind'] };
    else if (FLAGS.has(name) && read.kind === 're') read = { ...read, flags: read.flags + name };
    else if (name === 'all') read = { ...read, all: true };
    else if (name === 'cased') read = { ...read, letterCase: 'exact' };
    else return refusal(name);
  }
  const placedText = read.place === 'equals' || read.kind === 'text' || read.kind === 'fieldref';
  return placedText
    ? read
    : { code: 'sigma/modifier', message: `\`${read.place}\` does not go with \`${read.kind}\`` };
}

function refusal(name: string): Refusal {
  return {
    code: 'sigma/modifier',
    message:
      name === '' ? 'a modifier name is missing after `|`' : `the modifier \`${name}\` is not supported here`,
    help: 'supported are contains, startswith, endswith, all, cased, re (with i, m, s), fieldref and exists',
  };
}

/** The test that one value of an item stands for. */
export function itemTest(modifiers: Modifiers, { value, text }: YamlScalar): Test | Refusal {
  switch (modifiers.kind) {
    case 'exists':
      return typeof value === 'boolean'
        ? { kind: 'exists' }
        : { code: 'sigma/value', message: '`exists` takes true or false' };
    case 're':
      return regexTest(String(value), modifiers.flags);
    case 'fieldref':
      return {
        kind: 'field',
        field: String(value),
        relation: modifiers.place,
        letterCase: modifiers.letterCase,
      };
    case 'text':
      return plainTest(modifiers, value, text);
  }
}

function regexTest(source: string, flags: string): Test | Refusal {
  const problem = regexProblem(source, flags);
  if (problem === undefined) return { kind: 'regex', source, flags };
  return {
    code: 'sigma/regex',
    message: `this regular expression is not supported: ${problem}`,
    help: 'look-around and back-references cannot run in linear time',
  };
}

function plainTest(
  { place, letterCase }: Modifiers,
  value: YamlScalar['value'],
  text: string,
): Test | Refusal {
  if (value === null)
    return place === 'equals'
      ? { kind: 'null' }
      : { code: 'sigma/value', message: `\`${place}\` needs text, not null` };
  if (place === 'equals' && typeof value === 'number') return { kind: 'number', value: text };
  if (place === 'equals' && typeof value === 'boolean') return { kind: 'boolean', value };
  const written = textPattern(typeof value === 'string' ? value : text);
  const before: Pattern = place === 'contains' || place === 'endswith' ? [ANY_RUN] : [];
  const after: Pattern = place === 'contains' || place === 'startswith' ? [ANY_RUN] : [];
  const whole = pattern([...before, ...written, ...after]);
  const literal = literalOf(whole);
  return literal === undefined
    ? { kind: 'like', pattern: whole, letterCase }
    : { kind: 'equals', value: literal, letterCase };
}
