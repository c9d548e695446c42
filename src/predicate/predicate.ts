import type { Source, Span } from '../diagnostic/source.js';
import type { Pattern } from './pattern.js';

/**
 * What a rule tests, in the words of no vendor. Lossless: nothing is folded, compiled or expanded here; a front end
 * says which letter case counts and what a missing field gives, and the consumer acts on it. Built by the constructors
 * of build.ts only.
 */
export type Predicate = All | Any | Not | Constant | Clause;

/** Where in a rule's file a node was written, and the name its author gave it (a Sigma selection). */
export interface Origin {
  readonly source: Source;
  readonly span: Span;
  readonly label?: string;
}

interface Node {
  readonly origin?: Origin;
}

export interface All extends Node {
  readonly kind: 'all';
  readonly of: readonly Predicate[];
}

export interface Any extends Node {
  readonly kind: 'any';
  readonly of: readonly Predicate[];
}

export interface Not extends Node {
  readonly kind: 'not';
  readonly of: Predicate;
}

export interface Constant extends Node {
  readonly kind: 'constant';
  readonly value: boolean;
}

/** One atomic test. Of a field with several values any one may satisfy it; without a field, any scalar of the event. */
export interface Clause extends Node {
  readonly kind: 'clause';
  readonly field: string | undefined;
  readonly test: Test;
  /** The truth of the test where the field is missing: two-valued languages say false, three-valued ones unknown. */
  readonly missing: 'false' | 'unknown';
}

/** Whether upper and lower case are different, or equal by Unicode simple case folding. */
export type LetterCase = 'exact' | 'fold';

export type Relation = '<' | '<=' | '>' | '>=';

export type Test =
  | { readonly kind: 'equals'; readonly value: string; readonly letterCase: LetterCase }
  | { readonly kind: 'like'; readonly pattern: Pattern; readonly letterCase: LetterCase }
  | { readonly kind: 'regex'; readonly source: string; readonly flags: string }
  /** A number, by its decimal text so that no digit is lost. */
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** The field is there, be it null or empty. */
  | { readonly kind: 'exists' }
  /** The field is not there, or is null. */
  | { readonly kind: 'null' }
  /** Order by UTF-8 bytes (`text`) or by instant (`time`, ISO 8601). */
  | {
      readonly kind: 'order';
      readonly relation: Relation;
      readonly value: string;
      readonly by: 'text' | 'time';
    }
  /** The same instant, ISO 8601. */
  | { readonly kind: 'instant'; readonly value: string }
  /** An address in a network, as `address/bits`. */
  | { readonly kind: 'network'; readonly network: string }
  | {
      readonly kind: 'field';
      readonly field: string;
      readonly relation: 'equals' | 'contains' | 'startswith' | 'endswith';
      readonly letterCase: LetterCase;
    };
