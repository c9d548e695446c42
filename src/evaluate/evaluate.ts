import type { Reading, Value } from '../event/read-path.js';
import type { Clause, Predicate, Test } from '../predicate/predicate.js';
import { fold } from '../predicate/fold.js';
import { scalarText, testValue } from './test-value.js';
import { truthOf, type Truth } from './truth.js';

/** A document of which parts may be unknown; every view's document is one. */
export interface PartialDocument {
  read(field: string): Reading | undefined;
  scalars(): Iterable<Value> | undefined;
}

/** The truth of a predicate on a document. The reference: anything faster is tested against it. */
export function evaluate(predicate: Predicate, document: PartialDocument): Truth {
  return truthOf(predicate, (clause) => evaluateClause(clause, document));
}

/** The truth of one clause on a document. */
export function evaluateClause({ field, test, missing }: Clause, document: PartialDocument): Truth {
  if (field === undefined) {
    const scalars = document.scalars();
    return scalars === undefined ? undefined : someValue(test, [...scalars]);
  }
  const reading = document.read(field);
  if (reading === undefined) return undefined;
  if (test.kind === 'exists') return reading.present;
  if (test.kind === 'null')
    return !reading.present || reading.partlyMissing === true || reading.values.includes(null);
  if (!reading.present) return missing === 'unknown' ? undefined : false;
  if (test.kind === 'field') return sameAsField(test, reading, document);
  return reading.values.some((value) => testValue(test, value));
}

function someValue(test: Test, values: readonly Value[]): boolean {
  if (test.kind === 'exists' || test.kind === 'null' || test.kind === 'field') return false;
  return values.some((value) => testValue(test, value));
}

function sameAsField(test: Test & { kind: 'field' }, reading: Reading, document: PartialDocument): Truth {
  const other = document.read(test.field);
  if (other === undefined) return undefined;
  const normal = (value: Value): string | undefined => {
    const text = scalarText(value);
    return text !== undefined && test.letterCase === 'fold' ? fold(text) : text;
  };
  const others = other.values.map(normal).filter((text) => text !== undefined);
  return reading.values.some((value) => {
    const text = normal(value);
    return text !== undefined && others.some((each) => related(text, test.relation, each));
  });
}

function related(text: string, relation: (Test & { kind: 'field' })['relation'], other: string): boolean {
  switch (relation) {
    case 'equals':
      return text === other;
    case 'contains':
      return text.includes(other);
    case 'startswith':
      return text.startsWith(other);
    case 'endswith':
      return text.endsWith(other);
  }
}
