import fc, { type Arbitrary } from 'fast-check';
import type { JsonObject } from '../../src/json/json.js';
import { clusterValues, withAutoMode } from './cluster-values.js';
import { loggingChanges } from './logging.js';
import type { Operation } from './operation.js';
import { schemaOperation } from './schema-operation.js';
import { startedUpdate } from './started-update.js';
import { familyOf, updateFamilies, type UpdateFamily } from './update-families.js';

/** Members that any call may have, whatever it changes. */
const COMMON = ['name', 'clientRequestToken'];

const base = schemaOperation('UpdateClusterConfig', {
  members: { ...clusterValues, logging: loggingChanges() },
  agree: withAutoMode,
  respond: (request, context) => {
    const family = familyOf(request);
    return { update: startedUpdate(family?.type ?? 'ConfigUpdate', family?.params(request) ?? [], context) };
  },
});

/** A call changes one family; which one is free unless members of some are wanted. */
function requests(wanted: ReadonlySet<string>): Arbitrary<JsonObject | null> {
  const asked = updateFamilies.filter(({ members }) => members.some((member) => wanted.has(member)));
  const families = asked.length === 0 ? updateFamilies : asked;
  return fc.oneof({ withCrossShrink: true }, ...families.map((family) => familyRequests(family, wanted)));
}

function familyRequests(
  { members, values }: UpdateFamily,
  wanted: ReadonlySet<string>,
): Arbitrary<JsonObject | null> {
  const limits = {
    only: new Set([...COMMON, ...members]),
    ...(values === undefined ? {} : { members: values }),
  };
  return base.requests(new Set([...members, ...wanted]), limits);
}

export const updateClusterConfig: Operation = { ...base, requests };
