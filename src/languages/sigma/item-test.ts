import type { YamlScalar } from '../../formats/yaml.js';
import { ANY_RUN, literalOf, pattern, type Pattern } from '../../predicate/pattern.js';
import type { Test } from '../../predicate/predicate.js';
import { regexProblem } from '../../predicate/regex.js';
import type { Modifiers, Refusal } from './modifiers.js';
import { textPattern } from './text-pattern.js';

/** Longer texts are refused: a pattern's cost is its length times that of the value. */
const LONGEST = 4096;
/** Numbers whose spelling leaves no doubt: no leading zeros, exponents or hexadecimal digits. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The test that one value of an item stands for. */
export function itemTest(modifiers: Modifiers, { value, text }: YamlScalar): Test | Refusal {
  switch (modifiers.kind) {
    case 'exists':
      return typeof value === 'boolean'
        ? { kind: 'exists' }
        : refused('sigma/value', '`exists` takes true or false');
    case 're':
      if (value === null || typeof value === 'boolean')
        return refused('sigma/value', '`re` takes a regular expression');
      return regexTest(typeof value === 'string' ? value : text, modifiers.flags);
    case 'fieldref':
      if (typeof value !== 'string' || value === '')
        return refused('sigma/value', '`fieldref` takes the name of a field');
      return {
        kind: 'field',
        field: value,
        relation: modifiers.place,
        letterCase: modifiers.letterCase,
      };
    case 'text':
      return plainTest(modifiers, value, text);
  }
}

function regexTest(source: string, flags: string): Test | Refusal {
  const problem = /(?<!\\)\{,/.test(source)
    ? 'a repetition needs a lower bound'
    : regexProblem(source, flags);
  if (problem === undefined) return { kind: 'regex', source, flags };
  return refused(
    'sigma/regex',
    `this regular expression is not supported: ${problem}`,
    'look-around and back-references cannot run in linear time',
  );
}

function refused(code: string, message: string, help?: string): Refusal {
  return { code, message, ...(help === undefined ? {} : { help }) };
}

function plainTest(
  { place, letterCase }: Modifiers,
  value: YamlScalar['value'],
  text: string,
): Test | Refusal {
  if (value === null)
    return place === 'equals'
      ? { kind: 'null' }
      : refused('sigma/value', `\`${place}\` needs text, not null`);
  if (text.length > LONGEST) return refused('sigma/value', `a value may have ${LONGEST} characters at most`);
  if (typeof value === 'number' && !PLAIN_NUMBER.test(text))
    return refused(
      'sigma/number',
      `it is not plain which number \`${text}\` is`,
      'write it in plain decimal, or in quotes when it is text',
    );
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
