import type { Clause, Origin, Predicate, Test } from './predicate.js';

/** Constructors of predicates. A conjunction or disjunction of one is that one. */
export function all(of: readonly Predicate[], origin?: Origin): Predicate {
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind: 'all', of, ...(origin && { origin }) };
}

export function any(of: readonly Predicate[], origin?: Origin): Predicate {
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind: 'any', of, ...(origin && { origin }) };
}

export function not(of: Predicate, origin?: Origin): Predicate {
  return { kind: 'not', of, ...(origin && { origin }) };
}

export function constant(value: boolean, origin?: Origin): Predicate {
  return { kind: 'constant', value, ...(origin && { origin }) };
}

/** A test of a field; `field` undefined means any scalar of the event. */
export function clause(
  field: string | undefined,
  test: Test,
  origin?: Origin,
  missing: Clause['missing'] = 'false',
): Clause {
  return { kind: 'clause', field, test, missing, ...(origin && { origin }) };
}

/** The same predicate under the name its author gave it. */
export function labelled(predicate: Predicate, label: string): Predicate {
  return predicate.origin === undefined
    ? predicate
    : { ...predicate, origin: { ...predicate.origin, label } };
}
