import type { SpecifiedRule } from '../../src/pack/pack.js';
import type { Rule } from '../../src/pack/rule.js';
import type { Scenario } from '../../src/pack/scenario.js';
import { constant } from '../../src/predicate/build.js';

export const ON_EKS = 'eventSource: eks.amazonaws.com';
export const options = { seed: 1, runs: 50 };

export function generated(more: Partial<Scenario> = {}, events: object = {}): Scenario {
  return {
    name: 's',
    expect: { kind: 'fires' },
    events: {
      kind: 'generated',
      eventSource: 'eks.amazonaws.com',
      eventNames: undefined,
      outcome: undefined,
      callers: undefined,
      where: constant(true),
      ...events,
    },
    knownGap: undefined,
    ...more,
  };
}

export function specified(rule: Rule, ...scenarios: readonly Scenario[]): SpecifiedRule {
  return { pack: 'p', vendor: 'V', rule, hasSpec: scenarios.length > 0, scenarios };
}
