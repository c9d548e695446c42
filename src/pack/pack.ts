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

/** A rule with what its author says it is for. Without scenarios it is untested. */
export interface SpecifiedRule {
  readonly pack: string;
  readonly vendor: string;
  readonly rule: Rule;
  readonly scenarios: readonly Scenario[];
}
