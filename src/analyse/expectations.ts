import type { CloudTrailEvent } from '../event/event.js';
import { explain, type Explanation } from '../evaluate/explain.js';
import type { Rule } from '../pack/rule.js';
import type { Expectation } from '../pack/scenario.js';
import { printPredicate } from '../predicate/print.js';
import { views } from '../view/views.js';
import { fires, matchingExclusions, silencedBy } from './verdict.js';

/** A check of whether a rule does on an event what is expected of it. */
export function meets(expect: Expectation, rule: Rule): (event: CloudTrailEvent) => boolean {
  switch (expect.kind) {
    case 'fires':
      return (event) => fires(rule, event);
    case 'quiet':
      return (event) => !fires(rule, event);
    case 'excluded':
      return silencedBy(rule, expect.by);
  }
}

/** What a rule did instead, on an event that does not meet the expectation. */
export function whatHappened(expect: Expectation, rule: Rule, event: CloudTrailEvent): string {
  if (fires(rule, event)) return 'the rule fires';
  const matching = matchingExclusions(rule, event);
  const names = matching.map(({ text }) => `\`${text}\``).join(' and ');
  if (expect.kind === 'fires')
    return matching.length === 0
      ? `the rule does not fire${because(rule, event)}`
      : `the rule is silenced by ${names}`;
  const named = new Set(expect.kind === 'excluded' ? expect.by.map(({ predicate }) => predicate) : []);
  const others = matching.filter(({ predicate }) => !named.has(predicate));
  if (others.length > 0)
    return `it is not silenced by this exclusion alone, but also by ${others.map(({ text }) => `\`${text}\``).join(' and ')}`;
  return 'the rule does not fire even without the exclusion';
}

/** What is false and must be true. */
function because(rule: Rule, event: CloudTrailEvent): string {
  const missed = missing(explain(rule.predicate, views[rule.view].document(event)));
  return missed.length === 0
    ? ''
    : `: ${missed.map((text) => `\`${text}\``).join(' and ')} ${missed.length === 1 ? 'is' : 'are'} false`;
}

function missing({ predicate, truth, children }: Explanation): string[] {
  if (truth === true) return [];
  return predicate.kind === 'all' ? children.flatMap(missing) : [printPredicate(predicate)];
}
