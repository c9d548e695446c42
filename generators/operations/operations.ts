import { associateAccessPolicy } from './associate-access-policy.js';
import { createAccessEntry } from './create-access-entry.js';
import { createCluster } from './create-cluster.js';
import { deleteAccessEntry } from './delete-access-entry.js';
import { deleteCluster } from './delete-cluster.js';
import { disassociateAccessPolicy } from './disassociate-access-policy.js';
import type { Operation } from './operation.js';
import { otherOperation } from './other-operation.js';
import { updateAccessEntry } from './update-access-entry.js';
import { updateClusterConfig } from './update-cluster-config.js';

/** The operations that have a schema of their own, in the order of the event reference. */
const withSchema: readonly Operation[] = [
  associateAccessPolicy,
  createAccessEntry,
  createCluster,
  deleteAccessEntry,
  deleteCluster,
  disassociateAccessPolicy,
  updateAccessEntry,
  updateClusterConfig,
];

const byName = new Map(withSchema.map((operation) => [operation.name, operation]));

/** The operation of an eventName; any name is an operation of the service. */
export function operationNamed(name: string): Operation {
  const known = byName.get(name) ?? otherOperation(name);
  byName.set(name, known);
  return known;
}
