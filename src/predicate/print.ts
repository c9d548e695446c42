import { printPattern } from './pattern.js';
import type { Clause, Predicate, Test } from './predicate.js';

/** A predicate on one line, for reports: `event.action: CreateCluster and not user.name: *terraform*`. */
export function printPredicate(predicate: Predicate): string {
  switch (predicate.kind) {
    case 'all':
      return predicate.of.map(inner).join(' and ');
    case 'any':
      return predicate.of.map(inner).join(' or ');
    case 'not':
      return `not ${inner(predicate.of)}`;
    case 'constant':
      return predicate.value ? 'anything' : 'nothing';
    case 'clause':
      return printClause(predicate);
  }
}

function inner(predicate: Predicate): string {
  const text = printPredicate(predicate);
  return predicate.kind === 'all' || predicate.kind === 'any' ? `(${text})` : text;
}

export function printClause({ field, test }: Clause): string {
  return `${field ?? 'any value'}${test.kind === 'order' ? ' ' : ': '}${printTest(test)}`;
}

/** What a test asks of a value, without the field. */
export function printTest(test: Test): string {
  switch (test.kind) {
    case 'equals':
    case 'number':
    case 'instant':
      return test.value;
    case 'like':
      return printPattern(test.pattern);
    case 'regex':
      return `/${test.source}/${test.flags}`;
    case 'boolean':
      return String(test.value);
    case 'exists':
      return 'present';
    case 'null':
      return 'null or absent';
    case 'order':
      return `${test.relation} ${test.value}`;
    case 'network':
      return test.network;
    case 'field':
      return `${test.relation} field ${test.field}`;
  }
}
