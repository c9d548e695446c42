import { accessEntry, accessEntryArn } from './access-entry.js';
import { schemaOperation } from './schema-operation.js';

/** In seconds. */
const DAY = 86_400;

export const updateAccessEntry = schemaOperation('UpdateAccessEntry', {
  respond: (request, context) => ({ accessEntry: accessEntry(request, context, DAY) }),
  resource: (request, place) => accessEntryArn(request, place, '*'),
});
