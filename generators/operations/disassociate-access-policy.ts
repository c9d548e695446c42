import { accessEntryArn } from './access-entry.js';
import { schemaOperation } from './schema-operation.js';

export const disassociateAccessPolicy = schemaOperation('DisassociateAccessPolicy', {
  respond: () => null,
  resource: (request, place) => accessEntryArn(request, place, '*'),
});
