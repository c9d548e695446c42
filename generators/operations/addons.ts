import type { Addon } from '../../src/generated/eks-calls.js';
import type { JsonObject } from '../../src/json/json.js';
import type { CallContext } from '../callers/caller.js';
import { Salt } from '../salt.js';
import { epochTime } from '../time.js';
import type { Operation } from './operation.js';
import { associationArn } from './pod-identity-associations.js';
import { anyResource, partArn, partOfCluster } from './resource-arns.js';
import { schemaOperation, type RequestOf } from './schema-operation.js';
import { startedUpdate } from './started-update.js';

/** In seconds. */
const DAY = 86_400;
const addonArn = partOfCluster('addon', 'addonName');

function addon(
  request: RequestOf<'CreateAddon'>,
  { place, salt, time }: CallContext,
  status: 'CREATING' | 'DELETING',
): Addon {
  const { name = '', addonName = '', serviceAccountRoleArn, configurationValues } = request;
  const last = new Salt(`${place.region} ${name} ${addonName}`).uuid('addon');
  const created = epochTime(time - (status === 'DELETING' ? DAY : 0), salt.below('created', 999));
  return {
    addonName,
    clusterName: name,
    status,
    addonVersion: request.addonVersion ?? 'v1.20.4-eksbuild.2',
    health: { issues: [] },
    addonArn: partArn(place, 'addon', { cluster: name, name: addonName, last }),
    createdAt: created,
    modifiedAt: status === 'DELETING' ? epochTime(time, salt.below('modified', 999)) : created,
    ...(serviceAccountRoleArn === undefined ? {} : { serviceAccountRoleArn }),
    tags: request.tags ?? {},
    ...(configurationValues === undefined ? {} : { configurationValues }),
    ...(request.podIdentityAssociations === undefined
      ? {}
      : {
          podIdentityAssociations: request.podIdentityAssociations.map(({ serviceAccount }) =>
            associationArn(place, name, serviceAccount),
          ),
        }),
    namespaceConfig: { namespace: request.namespaceConfig?.namespace ?? 'kube-system' },
  };
}

export const addons: readonly Operation[] = [
  schemaOperation('CreateAddon', {
    respond: (request, context) => ({ addon: addon(request, context, 'CREATING') }),
  }),
  schemaOperation('DeleteAddon', {
    resource: addonArn,
    respond: ({ name = '', addonName = '' }, context) => ({
      addon: addon({ name, addonName }, context, 'DELETING'),
    }),
  }),
  schemaOperation('DescribeAddon', { resource: addonArn }),
  schemaOperation('DescribeAddonConfiguration', { resource: anyResource }),
  schemaOperation('DescribeAddonVersions', { resource: anyResource }),
  schemaOperation('ListAddons'),
  schemaOperation('UpdateAddon', {
    resource: addonArn,
    respond: (request, context) => ({
      update: startedUpdate(
        'AddonUpdate',
        [
          ['AddonVersion', request.addonVersion],
          ['ServiceAccountRoleArn', request.serviceAccountRoleArn],
          ['ResolveConflicts', request.resolveConflicts],
          ['ConfigurationValues', request.configurationValues],
          ['PodIdentityAssociations', request.podIdentityAssociations as JsonObject[] | undefined],
        ],
        context,
      ),
    }),
  }),
];
