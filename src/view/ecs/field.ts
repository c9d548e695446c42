import type { CloudTrailEvent } from '../../event/event.js';
import type { Value } from '../../event/read-path.js';

/** Elasticsearch field types that decide how a query on the field behaves. */
export type FieldType = 'keyword' | 'constant_keyword' | 'boolean' | 'date' | 'ip' | 'flattened';

/** One field of the document: how Elasticsearch maps it, and where its values come from in the record. */
export interface EcsField {
  readonly type: FieldType;
  /** Values longer than this many UTF-16 units are stored but not indexed, so no query finds them. */
  readonly ignoreAbove?: number;
  /** The top-level record members the values are made from. */
  readonly from: readonly string[];
  /** Undefined where the record alone does not tell. */
  readonly values: (event: CloudTrailEvent) => readonly Value[] | undefined;
}
