import fc from 'fast-check';
import { text, type Operation } from './operation.js';
import { schemaOperation } from './schema-operation.js';
import type { JsonObject } from '../../src/json/json.js';

function tagged(request: JsonObject): string {
  return text(request, 'resourceArn');
}

const TAGS: readonly JsonObject[] = [{ team: 'platform' }, { env: 'prod', 'managed-by': 'pipeline' }];

export const tags: readonly Operation[] = [
  schemaOperation('ListTagsForResource', { resource: tagged }),
  schemaOperation('TagResource', { members: { tags: fc.constantFrom(...TAGS) }, resource: tagged }),
  schemaOperation('UntagResource', { resource: tagged }),
];
