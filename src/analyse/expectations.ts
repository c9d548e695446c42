import type { CloudTrailEvent } from '../event/event.js';
import type { Rule } from '../pack/rule.js';
import type { Expectation } from '../pack/scenario.js';
import { fires, matchingExclusions, silencedBy } from './verdict.js';

/** Whether a rule does on an event what is expected of it. */
export function meets(expect: Expectation, rule: Rule, event: CloudTrailEvent): boolean {
  switch (expect.kind) {
    case 'fires':
      return fires(rule, event);
    case 'quiet':
      return !fires(rule, event);
    case 'excluded':
      return silencedBy(rule, event, expect.by);
  }
}

/** What a rule did instead, on an event that does not meet the expectation. */
export function whatHappened(expect: Expectation, rule: Rule, event: CloudTrailEvent): string {
  if (fires(rule, event)) return 'the rule fires';
  const matching = matchingExclusions(rule, event);
  const names = matching.map(({ text }) => `\`${text}\``).join(' and ');
  if (expect.kind === 'fires') return matching.length === 0 ? 'the rule does not fire' : `the rule is silenced by ${names}`;
  const others = matching.filter((exclusion) => expect.kind === 'excluded' && !expect.by.includes(exclusion));
  if (others.length > 0) return `it is not silenced by this exclusion alone, but also by ${others.map(({ text }) => `\`${text}\``).join(' and ')}`;
  return 'the rule does not fire even without the exclusion';
}
