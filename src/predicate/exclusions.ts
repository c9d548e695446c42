import { constant } from './build.js';
import type { Predicate } from './predicate.js';
import { printPredicate, printTest } from './print.js';
import { replaced } from './walk.js';

/**
 * One alternative under a rule's outermost negation: what it matches, the rule does not report.
 * `text` is how reports name it; `label` is the Sigma selection it belongs to.
 */
export interface Exclusion {
  readonly text: string;
  readonly label?: string;
  readonly predicate: Predicate;
}

/** The exclusions of a rule in the order they are written: `not (a or b)` has two, `not (a and b)` one. */
export function exclusionsOf(rule: Predicate): Exclusion[] {
  switch (rule.kind) {
    case 'all':
    case 'any':
      return rule.of.flatMap(exclusionsOf);
    case 'not':
      return alternatives(rule.of, undefined);
    case 'clause':
    case 'constant':
      return [];
  }
}

function alternatives(predicate: Predicate, outer: string | undefined): Exclusion[] {
  const label = predicate.origin?.label ?? outer;
  if (predicate.kind === 'any') return predicate.of.flatMap((each) => alternatives(each, label));
  return [{ text: printPredicate(predicate), predicate, ...(label === undefined ? {} : { label }) }];
}

/** The rule as if some of its exclusions were not written. */
export function withoutExclusions(rule: Predicate, exclusions: readonly Exclusion[]): Predicate {
  return replaced(rule, new Set(exclusions.map(({ predicate }) => predicate)), constant(false));
}

/** The exclusions a spec's author means by a name: the whole text, the Sigma selection, or the value alone. */
export function exclusionsNamed(rule: Predicate, name: string): Exclusion[] {
  return exclusionsOf(rule).filter(({ text, label, predicate }) => {
    const value = predicate.kind === 'clause' ? printTest(predicate.test) : undefined;
    return name === text || name === label || name === value;
  });
}
