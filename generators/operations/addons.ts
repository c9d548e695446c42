import fc from 'fast-check';
import type { Addon } from '../../src/generated/eks-calls.js';
import type { JsonObject } from '../../src/json/json.js';
import type { CallContext } from '../callers/caller.js';
import { epochTime } from '../time.js';
import { partId } from '../part-id.js';
import { partCreatedBefore } from './birth.js';
import type { Operation } from './operation.js';
import { associationArn } from './pod-identity-associations.js';
import { anyResource, partArn, partOfCluster } from './resource-arns.js';
import { schemaOperation, type RequestOf } from './schema-operation.js';
import { startedUpdate } from './started-update.js';

const addonArn = partOfCluster('addon', 'addonName');

function addon(
  request: RequestOf<'CreateAddon'>,
  { place, salt, time }: CallContext,
  status: 'CREATING' | 'DELETING',
): Addon {
  const { name = '', addonName = '', serviceAccountRoleArn, configurationValues } = request;
  const last = partId(`${place.region} addon ${name} ${addonName}`);
  const created =
    status === 'DELETING'
      ? partCreatedBefore(time, place, name, addonName)
      : epochTime(time, salt.below('created', 999));
  return {
    addonName,
    clusterName: name,
    status,
    addonVersion: request.addonVersion ?? kindOf(addonName).version,
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
            associationArn(place, name, [kindOf(addonName).namespace, serviceAccount]),
          ),
        }),
    namespaceConfig: { namespace: request.namespaceConfig?.namespace ?? kindOf(addonName).namespace },
  };
}

/** Members whose values `agreeing` puts right. */
const addonValues = {
  addonVersion: fc.constant(''),
  configurationValues: fc.constant('{}'),
  podIdentityAssociations: fc.constant<JsonObject[]>([
    { serviceAccount: '', roleArn: 'arn:{partition}:iam::{account}:role/ebs-csi-driver' },
  ]),
  namespaceConfig: fc.constant<JsonObject>({ namespace: 'kube-system' }),
};

/** What is true of an add-on by its name. */
interface AddonKind {
  readonly version: string;
  readonly configuration: string;
  /** Where it lives. */
  readonly namespace: string;
  /** The service account that has an IAM role, and the role, where there is one. */
  readonly serviceAccount?: string;
  readonly role?: string;
}

const COREDNS: AddonKind = {
  version: 'v1.12.4-eksbuild.1',
  configuration: '{"replicaCount":2}',
  namespace: 'kube-system',
};
const KINDS: Readonly<Record<string, AddonKind>> = {
  coredns: COREDNS,
  'vpc-cni': {
    version: 'v1.20.4-eksbuild.2',
    configuration: '{"env":{"ENABLE_PREFIX_DELEGATION":"true"}}',
    namespace: 'kube-system',
    serviceAccount: 'aws-node',
    role: 'arn:{partition}:iam::{account}:role/vpc-cni',
  },
  'kube-proxy': {
    version: 'v1.34.0-eksbuild.2',
    configuration: '{"mode":"ipvs"}',
    namespace: 'kube-system',
  },
  'aws-ebs-csi-driver': {
    version: 'v1.50.1-eksbuild.1',
    configuration: '{"controller":{"replicaCount":2}}',
    namespace: 'kube-system',
    serviceAccount: 'ebs-csi-controller-sa',
    role: 'arn:{partition}:iam::{account}:role/ebs-csi-driver',
  },
  'aws-guardduty-agent': {
    version: 'v1.11.0-eksbuild.4',
    configuration: '{"resources":{"limits":{"memory":"512Mi"}}}',
    namespace: 'amazon-guardduty',
  },
};

function kindOf(name: string): AddonKind {
  return Object.hasOwn(KINDS, name) ? (KINDS[name] ?? COREDNS) : COREDNS;
}

type Request = RequestOf<'CreateAddon'>;

/** The role of an add-on in one way, if it takes one: by pod identity, or by its service account. */
function roleOf(request: Request, wanted: ReadonlySet<string>): Partial<Request> {
  const { serviceAccount, role } = kindOf(request.addonName ?? '');
  if (serviceAccount === undefined || role === undefined)
    return request.serviceAccountRoleArn !== undefined && wanted.has('serviceAccountRoleArn')
      ? { serviceAccountRoleArn: request.serviceAccountRoleArn }
      : {};
  if (request.podIdentityAssociations !== undefined)
    return { podIdentityAssociations: [{ serviceAccount, roleArn: role }] };
  return request.serviceAccountRoleArn === undefined ? {} : { serviceAccountRoleArn: role };
}

/** Version, settings, namespace and role as they are of the add-on. */
function agreeing(request: Request, wanted: ReadonlySet<string>): Request {
  const { serviceAccountRoleArn: _role, podIdentityAssociations: _roles, ...rest } = request;
  const { version, configuration, namespace } = kindOf(rest.addonName ?? '');
  return {
    ...rest,
    ...(rest.addonVersion === undefined ? {} : { addonVersion: version }),
    ...(rest.configurationValues === undefined ? {} : { configurationValues: configuration }),
    ...(rest.namespaceConfig === undefined ? {} : { namespaceConfig: { namespace } }),
    ...roleOf(request, wanted),
  };
}

export const addons: readonly Operation[] = [
  schemaOperation('CreateAddon', {
    members: addonValues,
    agree: agreeing,
    respond: (request, context) => ({ addon: addon(request, context, 'CREATING') }),
  }),
  schemaOperation('DeleteAddon', {
    resource: addonArn,
    respond: ({ name = '', addonName = '' }, context) => ({
      addon: addon({ name, addonName }, context, 'DELETING'),
    }),
  }),
  schemaOperation('DescribeAddon', { resource: addonArn }),
  schemaOperation('DescribeAddonConfiguration', {
    members: addonValues,
    agree: agreeing,
    resource: anyResource,
  }),
  schemaOperation('DescribeAddonVersions', { resource: anyResource }),
  schemaOperation('ListAddons'),
  schemaOperation('UpdateAddon', {
    members: addonValues,
    agree: agreeing,
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
