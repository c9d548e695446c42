import fc, { type Arbitrary } from 'fast-check';
import type { JsonObject } from '../../src/json/json.js';
import type { CallContext } from '../callers/caller.js';
import { epochTime } from '../time.js';
import { loggingChanges } from './logging.js';
import { clusterArn, type Operation } from './operation.js';
import { schemaOperation } from './schema-operation.js';
import { familyOf, updateFamilies, type UpdateFamily } from './update-families.js';

/** Members that any call may have, whatever it changes. */
const COMMON = ['name', 'clientRequestToken'];

const base = schemaOperation(
  'UpdateClusterConfig',
  { respond: startedUpdate, resource: clusterArn },
  { logging: loggingChanges() },
);

function startedUpdate(request: JsonObject, { salt, time }: CallContext): JsonObject {
  const family = familyOf(request);
  return {
    update: {
      id: salt.uuid('update', 3),
      status: 'InProgress',
      type: family?.type ?? 'ConfigUpdate',
      params: (family?.params(request) ?? []).map(([type, value]) => ({ type, value })),
      createdAt: epochTime(time, salt.below('update created', 999)),
      errors: [],
    },
  };
}

/** A call changes one family; which one is free unless members of some are wanted. */
function requests(wanted: ReadonlySet<string>): Arbitrary<JsonObject> {
  const asked = updateFamilies.filter(({ members }) => members.some((member) => wanted.has(member)));
  const families = asked.length === 0 ? updateFamilies : asked;
  return fc.oneof({ withCrossShrink: true }, ...families.map((family) => familyRequests(family, wanted)));
}

function familyRequests(
  { members, values }: UpdateFamily,
  wanted: ReadonlySet<string>,
): Arbitrary<JsonObject> {
  const limits = {
    only: new Set([...COMMON, ...members]),
    ...(values === undefined ? {} : { members: values }),
  };
  return base.requests(new Set([...members, ...wanted]), limits) as Arbitrary<JsonObject>;
}

export const updateClusterConfig: Operation = { ...base, requests };
