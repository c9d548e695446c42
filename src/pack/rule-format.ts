import type { Result } from '../diagnostic/result.js';
import type { Source } from '../diagnostic/source.js';
import type { Rule } from './rule.js';

/** A vendor's format of rule files. */
export interface RuleFormat {
  readonly name: string;
  readonly isRuleFile: (fileName: string) => boolean;
  readonly read: (source: Source, slug: string) => Result<Rule>;
}
