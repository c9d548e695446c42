import type { JsonObject } from '../../src/json/json.js';
import { accessEntry } from './access-entry.js';
import { clusterArn, text, type Operation } from './operation.js';
import { schemaOperation } from './schema-operation.js';

const base = schemaOperation('CreateAccessEntry', {
  respond: (request, context) => ({ accessEntry: accessEntry(request, context) }),
  resource: clusterArn,
});

/** Entries for nodes are for roles and take neither groups nor a user name. */
function forNodes(request: JsonObject): JsonObject {
  const { kubernetesGroups: _groups, username: _username, ...rest } = request;
  return { ...rest, principalArn: text(request, 'principalArn').replace(':user/', ':role/') };
}

function isForNodes(request: JsonObject): boolean {
  return text(request, 'type') !== '' && text(request, 'type') !== 'STANDARD';
}

/** What entries for nodes do not have is wanted of an ordinary entry. */
function ordinary(request: JsonObject): JsonObject {
  const { type: _type, ...rest } = request;
  return rest;
}

export const createAccessEntry: Operation = {
  ...base,
  requests: (wanted) => {
    const isOrdinary = wanted.has('kubernetesGroups') || wanted.has('username');
    return base.requests(wanted).map((request) => {
      if (request === null || !isForNodes(request)) return request;
      return isOrdinary ? ordinary(request) : forNodes(request);
    });
  },
};
