import type { Clause, Predicate } from './predicate.js';

/** Every clause of a predicate, in the order it was written. */
export function clausesOf(predicate: Predicate): Clause[] {
  switch (predicate.kind) {
    case 'all':
    case 'any':
      return predicate.of.flatMap(clausesOf);
    case 'not':
      return clausesOf(predicate.of);
    case 'clause':
      return [predicate];
    case 'constant':
      return [];
  }
}

/** The clauses that stand under no negation, or an even number of them: those that help by being true. */
export function positiveClausesOf(predicate: Predicate, positive = true): Clause[] {
  switch (predicate.kind) {
    case 'all':
    case 'any':
      return predicate.of.flatMap((each) => positiveClausesOf(each, positive));
    case 'not':
      return positiveClausesOf(predicate.of, !positive);
    case 'clause':
      return positive ? [predicate] : [];
    case 'constant':
      return [];
  }
}

/** The predicate with some of its nodes, found by identity, replaced. */
export function replaced(predicate: Predicate, nodes: ReadonlySet<Predicate>, by: Predicate): Predicate {
  if (nodes.has(predicate)) return by;
  switch (predicate.kind) {
    case 'all':
    case 'any':
      return { ...predicate, of: predicate.of.map((each) => replaced(each, nodes, by)) };
    case 'not':
      return { ...predicate, of: replaced(predicate.of, nodes, by) };
    case 'clause':
    case 'constant':
      return predicate;
  }
}
