import type { Clause, Predicate } from '../predicate/predicate.js';

/** Kleene's three truth values; undefined is unknown. A rule fires only when it is true. */
export type Truth = boolean | undefined;

/** The truth of a predicate from the truth of its clauses: the one place where and, or and not are defined. */
export function truthOf(predicate: Predicate, clause: (clause: Clause) => Truth): Truth {
  switch (predicate.kind) {
    case 'all':
      return fold(predicate.of, false, clause);
    case 'any':
      return fold(predicate.of, true, clause);
    case 'not':
      return negated(truthOf(predicate.of, clause));
    case 'constant':
      return predicate.value;
    case 'clause':
      return clause(predicate);
  }
}

export function negated(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** One `decisive` member decides; else one unknown makes the whole unknown. */
function fold(of: readonly Predicate[], decisive: boolean, clause: (clause: Clause) => Truth): Truth {
  let truth: Truth = !decisive;
  for (const each of of) {
    const one = truthOf(each, clause);
    if (one === decisive) return decisive;
    if (one === undefined) truth = undefined;
  }
  return truth;
}
