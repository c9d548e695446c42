import { evaluateClause } from '../evaluate/evaluate.js';
import { negated, truthOf } from '../evaluate/truth.js';
import type { CloudTrailEvent } from '../event/event.js';
import type { Rule } from '../pack/rule.js';
import { exclusionsOf } from '../predicate/exclusions.js';
import type { Clause } from '../predicate/predicate.js';
import { clausesOf } from '../predicate/walk.js';
import { views } from '../view/views.js';

/**
 * The clause that alone keeps a rule from firing on an event: were it the other way, all else the same, the rule would
 * fire. Clauses of exclusions do not count; those events are excluded, not near misses.
 */
export function nearMissClause({ predicate, view }: Rule, event: CloudTrailEvent): Clause | undefined {
  const document = views[view].document(event);
  const truth = (clause: Clause): boolean | undefined => evaluateClause(clause, document);
  if (truthOf(predicate, truth) === true) return undefined;
  const excluding = new Set(exclusionsOf(predicate).flatMap((exclusion) => clausesOf(exclusion.predicate)));
  return clausesOf(predicate).find(
    (candidate) =>
      !excluding.has(candidate) &&
      truthOf(predicate, (clause) => (clause === candidate ? negated(truth(clause)) : truth(clause))) ===
        true,
  );
}
