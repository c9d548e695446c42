import { accessEntry, accessEntryArn } from './access-entry.js';
import { schemaOperation } from './schema-operation.js';

export const updateAccessEntry = schemaOperation('UpdateAccessEntry', {
  respond: (request, context) => ({ accessEntry: accessEntry(request, context) }),
  resource: (request, place) => accessEntryArn(request, place, '*'),
});
