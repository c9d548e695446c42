import type { Span } from '../../diagnostic/source.js';
import type { YamlNode, YamlScalar } from '../../formats/yaml.js';

/** One `field|modifier|modifier: values` of a selection. An empty field makes the values keywords. */
export interface Item {
  readonly field: string;
  readonly modifiers: readonly string[];
  readonly values: readonly YamlScalar[];
  readonly keySpan: Span;
}

/** A selection: all items of a map, any map of a list, or keywords anywhere in the event. */
export type Selection =
  | { readonly kind: 'items'; readonly items: readonly Item[]; readonly span: Span }
  | { readonly kind: 'any'; readonly of: readonly Selection[]; readonly span: Span }
  | { readonly kind: 'keywords'; readonly values: readonly YamlScalar[]; readonly span: Span };

/** A condition over the names of selections. `of` without a pattern means `them`. */
export type Condition =
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  | {
      readonly kind: 'of';
      readonly quantity: 'one' | 'all';
      readonly pattern: string | undefined;
      readonly span: Span;
    }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[]; readonly span: Span }
  | { readonly kind: 'not'; readonly of: Condition; readonly span: Span };

/** The detection of a rule: its selections in file order, and its conditions, of which any suffices. */
export interface Detection {
  readonly selections: ReadonlyMap<string, YamlNode>;
  readonly conditions: readonly Condition[];
}
