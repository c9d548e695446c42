import type { Rule } from './rule.js';
import type { Scenario } from './scenario.js';

/** A folder of rules of one vendor. */
export interface Pack {
  readonly name: string;
  readonly vendor: string;
  readonly version: string;
  readonly folder: string;
  readonly rules: readonly SpecifiedRule[];
}

/** A rule with what its author says it is for. Without a spec it is untested. */
export interface SpecifiedRule {
  readonly pack: string;
  readonly vendor: string;
  readonly rule: Rule;
  /** Whether there is a spec beside the rule, be it in order or not. */
  readonly hasSpec: boolean;
  readonly scenarios: readonly Scenario[];
}
