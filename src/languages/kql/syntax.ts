import type { Span } from '../../diagnostic/source.js';
import type { Pattern } from '../../predicate/pattern.js';
import type { Relation } from '../../predicate/predicate.js';

/** A field name or a value as it was written. `pattern` has wildcards only where it is unquoted. */
export interface Word {
  readonly pattern: Pattern;
  readonly quoted: boolean;
  readonly span: Span;
}

/** A KQL query as it was written. `is` without a field is a search in any field. */
export type Kql =
  | { readonly kind: 'everything'; readonly span: Span }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Kql[]; readonly span: Span }
  | { readonly kind: 'not'; readonly of: Kql; readonly span: Span }
  | { readonly kind: 'nested'; readonly path: Word; readonly of: Kql; readonly span: Span }
  | { readonly kind: 'is'; readonly field: Word | undefined; readonly value: Word; readonly span: Span }
  | {
      readonly kind: 'range';
      readonly field: Word;
      readonly relation: Relation;
      readonly value: Word;
      readonly span: Span;
    };
