import type { CloudTrailEvent } from '../event/event.js';
import type { Reading, Value } from '../event/read-path.js';

/** The document a rule sees, made from one record. */
export interface Document {
  /** What a field holds; undefined where the record alone does not tell. */
  read(field: string): Reading | undefined;
  /** Every scalar of the document, for tests that name no field. */
  scalars(): Iterable<Value>;
}

/** A way to look at records. Rules are written against one view; see docs/views.md. */
export interface View {
  readonly name: string;
  document(event: CloudTrailEvent): Document;
  /**
   * The top-level record members that a field of this view is made from; undefined for a field the view does not have.
   * Lets a predicate be judged on an event of which only some members are known.
   */
  dependsOn(field: string): readonly string[] | undefined;
}
