import { evaluate } from '../evaluate/evaluate.js';
import type { CloudTrailEvent } from '../event/event.js';
import { exclusionsOf, withoutExclusions, type Exclusion } from '../predicate/exclusions.js';
import type { Predicate } from '../predicate/predicate.js';
import type { Rule } from '../pack/rule.js';
import { views } from '../view/views.js';

/** Whether a rule fires on an event; unknown is not firing. */
export function fires(rule: Rule, event: CloudTrailEvent, predicate: Predicate = rule.predicate): boolean {
  return evaluate(predicate, views[rule.view].document(event)) === true;
}

/** A check of whether some exclusions, and no others, keep a rule from firing. */
export function silencedBy(
  rule: Rule,
  exclusions: readonly Exclusion[],
): (event: CloudTrailEvent) => boolean {
  const without = withoutExclusions(rule.predicate, exclusions);
  return (event) => !fires(rule, event) && fires(rule, event, without);
}

/** The exclusions that match an event, whether or not they matter. */
export function matchingExclusions(rule: Rule, event: CloudTrailEvent): Exclusion[] {
  return exclusionsOf(rule.predicate).filter(({ predicate }) => fires(rule, event, predicate));
}
