import { text, type Operation } from './operation.js';
import { schemaOperation } from './schema-operation.js';
import type { JsonObject } from '../../src/json/json.js';

function tagged(request: JsonObject): string {
  return text(request, 'resourceArn');
}

export const tags: readonly Operation[] = [
  schemaOperation('ListTagsForResource', { resource: tagged }),
  schemaOperation('TagResource', { resource: tagged }),
  schemaOperation('UntagResource', { resource: tagged }),
];
