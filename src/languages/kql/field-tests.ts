import { isIP } from 'node:net';
import { ANY_RUN, literalOf } from '../../predicate/pattern.js';
import type { Relation, Test } from '../../predicate/predicate.js';
import type { FieldType } from '../../view/ecs/field.js';
import type { Word } from './syntax.js';

/** What a comparison means on a field of some type, or why it has no exact meaning here. */
export type Lowered =
  | { readonly kind: 'test'; readonly test: Test }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly message: string;
      readonly word: Word;
      readonly help?: string;
    };

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;

/** Whether a text is a full UTC time that exists: no thirteenth month, no 30 February. */
function isInstant(value: string): boolean {
  if (!INSTANT.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === value.slice(0, 19);
}

/** `field:value`. Source: Kibana's `is` function and the Elasticsearch query it compiles to for each mapping type. */
export function isTest(type: FieldType, word: Word): Lowered {
  const { pattern, quoted } = word;
  if (!quoted && pattern.length === 1 && pattern[0] === ANY_RUN)
    return { kind: 'test', test: { kind: 'exists' } };
  const value = literalOf(pattern);
  if (value === undefined) return wildcardTest(type, word);
  if (!quoted && value === 'null')
    return refused(
      'kql/null',
      '`null` as a value has no exact meaning here',
      word,
      'use `not field:*` for a missing field',
    );
  switch (type) {
    case 'keyword':
    case 'constant_keyword':
    case 'flattened':
      return { kind: 'test', test: { kind: 'equals', value, letterCase: 'exact' } };
    case 'boolean':
      if (value !== 'true' && value !== 'false')
        return refused(
          'kql/invalid-value',
          `a boolean field is \`true\` or \`false\`, never \`${value}\``,
          word,
        );
      return { kind: 'test', test: { kind: 'boolean', value: value === 'true' } };
    case 'date':
      if (!isInstant(value))
        return refused(
          'kql/date',
          'only a full UTC time such as 2026-01-31T09:30:00Z is compared exactly',
          word,
        );
      return { kind: 'test', test: { kind: 'instant', value } };
    case 'ip':
      return networkTest(value, word);
  }
}

/** A pattern on a keyword is a case-sensitive wildcard query over the whole value. */
function wildcardTest(type: FieldType, word: Word): Lowered {
  const test: Lowered = { kind: 'test', test: { kind: 'like', pattern: word.pattern, letterCase: 'exact' } };
  if (type === 'keyword') return test;
  // Other types go through query_string, where white space splits the pattern into alternatives.
  const splits = word.pattern.some((part) => typeof part === 'string' && /\s/.test(part));
  if (type === 'constant_keyword' && !splits) return test;
  return refused(
    'kql/wildcard',
    `a wildcard on a field of type ${type} is not evaluated`,
    word,
    'write the value out',
  );
}

function networkTest(value: string, word: Word): Lowered {
  const [address = '', bits, ...rest] = value.split('/');
  const version = isIP(address);
  const most = version === 6 ? 128 : 32;
  const length = bits ?? String(most);
  if (version === 0 || rest.length > 0 || !/^\d{1,3}$/.test(length) || Number(length) > most)
    return refused('kql/invalid-value', `\`${value}\` is neither an IP address nor a network`, word);
  return { kind: 'test', test: { kind: 'network', network: `${address}/${Number(length)}` } };
}

/** `field < value`: by bytes on keywords, by time on dates. */
export function rangeTest(type: FieldType, relation: Relation, word: Word): Lowered {
  const value = literalOf(word.pattern);
  if (value === undefined) return refused('kql/range', 'a range takes a literal, not a wildcard', word);
  if (!word.quoted && value === 'null')
    return refused('kql/null', 'a range from `null` has no meaning', word);
  if (type === 'keyword') return { kind: 'test', test: { kind: 'order', relation, value, by: 'text' } };
  if (type === 'date' && isInstant(value))
    return { kind: 'test', test: { kind: 'order', relation, value, by: 'time' } };
  return refused('kql/range', `a range with \`${value}\` on a field of type ${type} is not evaluated`, word);
}

function refused(code: string, message: string, word: Word, help?: string): Lowered {
  return { kind: 'refused', code, message, word, ...(help === undefined ? {} : { help }) };
}
