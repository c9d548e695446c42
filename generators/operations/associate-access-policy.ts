import fc from 'fast-check';
import { isObject, type JsonObject } from '../../src/json/json.js';
import type { CallContext } from '../callers/caller.js';
import { epochTime } from '../time.js';
import { accessEntryArn } from './access-entry.js';
import { text } from './operation.js';
import { schemaOperation } from './schema-operation.js';

const ACCESS_SCOPES: readonly JsonObject[] = [
  { type: 'cluster' },
  { type: 'namespace', namespaces: ['default'] },
  { type: 'namespace', namespaces: ['team-a', 'team-b-*'] },
];

function associated(request: JsonObject, { salt, time }: CallContext): JsonObject {
  const scope = isObject(request['accessScope']) ? request['accessScope'] : {};
  const at = epochTime(time, salt.below('associated', 999));
  return {
    clusterName: text(request, 'name'),
    principalArn: text(request, 'principalArn'),
    associatedAccessPolicy: {
      policyArn: text(request, 'policyArn'),
      accessScope: { namespaces: [], ...scope },
      associatedAt: at,
      modifiedAt: at,
    },
  };
}

export const associateAccessPolicy = schemaOperation(
  'AssociateAccessPolicy',
  { respond: associated, resource: (request, place) => accessEntryArn(request, place, '*') },
  { accessScope: fc.constantFrom(...ACCESS_SCOPES) },
);
