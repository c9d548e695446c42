import type { SpecifiedRule } from '../pack/pack.js';

/** What every report says of a rule before anything else. */
export interface RuleHead {
  pack: string;
  id: string;
  name: string;
  severity: string;
  file: string;
}

export function ruleHead({ pack, rule }: SpecifiedRule): RuleHead {
  return { pack, id: rule.id, name: rule.name, severity: rule.severity, file: rule.source.path };
}
