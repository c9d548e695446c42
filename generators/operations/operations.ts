import { accessEntries } from './access-entries.js';
import { addons } from './addons.js';
import { capabilities } from './capabilities.js';
import { certificateAuthorities } from './certificate-authorities.js';
import { clusters } from './clusters.js';
import { fargateProfiles } from './fargate-profiles.js';
import { identityProviders } from './identity-providers.js';
import { insights } from './insights.js';
import { nodegroups } from './nodegroups.js';
import type { Operation } from './operation.js';
import { podIdentityAssociations } from './pod-identity-associations.js';
import { anyResource } from './resource-arns.js';
import { schemaOperation } from './schema-operation.js';
import { subscriptions } from './subscriptions.js';
import { tags } from './tags.js';
import { unknownOperation } from './unknown-operation.js';
import { updates } from './updates.js';

/** Every operation of the EKS API, by what it is about. */
export const operations: readonly Operation[] = [
  ...accessEntries,
  schemaOperation('ListAccessPolicies', { resource: anyResource }),
  ...addons,
  ...capabilities,
  ...certificateAuthorities,
  ...clusters,
  ...fargateProfiles,
  ...identityProviders,
  ...insights,
  ...nodegroups,
  ...podIdentityAssociations,
  ...subscriptions,
  ...tags,
  ...updates,
];

const byName = new Map(operations.map((operation) => [operation.name, operation]));

/** The operation of an eventName; any name is an operation of the service. */
export function operationNamed(name: string): Operation {
  const known = byName.get(name) ?? unknownOperation(name);
  byName.set(name, known);
  return known;
}
