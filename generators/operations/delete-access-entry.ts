import { accessEntryArn } from './access-entry.js';
import { schemaOperation } from './schema-operation.js';

export const deleteAccessEntry = schemaOperation('DeleteAccessEntry', {
  respond: () => null,
  resource: (request, place) => accessEntryArn(request, place, '*'),
});
