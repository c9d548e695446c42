import type { Source } from '../diagnostic/source.js';
import type { Predicate } from '../predicate/predicate.js';
import type { ViewName } from '../view/views.js';

export type Severity = 'informational' | 'low' | 'medium' | 'high' | 'critical' | 'unknown';

/** What a rule file says, whatever its format. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  /** The file's name without its ending; what people type. */
  readonly slug: string;
  readonly severity: Severity;
  readonly description: string;
  readonly view: ViewName;
  readonly predicate: Predicate;
  readonly source: Source;
}

/** Rules may be named by id, by name or by file name. */
export function isNamed(rule: Rule, name: string): boolean {
  return rule.id === name || rule.name === name || rule.slug === name;
}
