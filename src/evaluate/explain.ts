import { ABSENT, type Reading } from '../event/read-path.js';
import type { Clause, Predicate } from '../predicate/predicate.js';
import { evaluateClause, type PartialDocument } from './evaluate.js';
import { truthOf, type Truth } from './truth.js';

/** Why a predicate is true or false on a document: the tree of its nodes with what each clause saw. */
export interface Explanation {
  readonly predicate: Predicate;
  readonly truth: Truth;
  /** Whether this node is part of the reason for the truth of the whole. */
  readonly decided: boolean;
  readonly children: readonly Explanation[];
  /** What the clause's field held; for clauses only. */
  readonly saw?: Reading;
}

/** Explains a verdict. Always agrees with `evaluate`. */
export function explain(predicate: Predicate, document: PartialDocument): Explanation {
  const truths = new Map<Clause, Truth>();
  const clauseTruth = (clause: Clause): Truth => {
    if (!truths.has(clause)) truths.set(clause, evaluateClause(clause, document));
    return truths.get(clause);
  };
  return node(predicate, document, clauseTruth, true);
}

function node(
  predicate: Predicate,
  document: PartialDocument,
  clauseTruth: (clause: Clause) => Truth,
  decided: boolean,
): Explanation {
  const truth = truthOf(predicate, clauseTruth);
  const children = childrenOf(predicate).map((child) => {
    const reason = decided && isReason(predicate, truth, truthOf(child, clauseTruth));
    return node(child, document, clauseTruth, reason);
  });
  const explanation = { predicate, truth, decided, children };
  if (predicate.kind !== 'clause') return explanation;
  const saw = predicate.field === undefined ? ABSENT : (document.read(predicate.field) ?? ABSENT);
  return { ...explanation, saw };
}

function childrenOf(predicate: Predicate): readonly Predicate[] {
  switch (predicate.kind) {
    case 'all':
    case 'any':
      return predicate.of;
    case 'not':
      return [predicate.of];
    case 'clause':
    case 'constant':
      return [];
  }
}

/** A true conjunction rests on all its members, a false one on those that are false; the other way round for `any`. */
function isReason(parent: Predicate, truth: Truth, childTruth: Truth): boolean {
  return parent.kind === 'not' || childTruth === truth;
}
