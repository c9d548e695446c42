import type { Nodegroup } from '../../src/generated/eks-calls.js';
import type { CallContext } from '../callers/caller.js';
import { epochTime } from '../time.js';
import { partId } from '../part-id.js';
import { partCreatedBefore } from './birth.js';
import { nodegroupValues } from './nodegroup-values.js';
import type { Operation } from './operation.js';
import { partArn, partOfCluster } from './resource-arns.js';
import { schemaOperation, type RequestOf } from './schema-operation.js';
import { startedUpdate } from './started-update.js';

const nodegroupArn = partOfCluster('nodegroup', 'nodegroupName');

function nodegroup(
  request: RequestOf<'CreateNodegroup'>,
  { place, salt, time }: CallContext,
  status: 'CREATING' | 'DELETING',
): Nodegroup {
  const { name = '', nodegroupName = '', launchTemplate, remoteAccess } = request;
  const last = partId(`${place.region} nodegroup ${name} ${nodegroupName}`);
  const created =
    status === 'DELETING'
      ? partCreatedBefore(time, place, name, nodegroupName)
      : epochTime(time, salt.below('created', 999));
  const version = request.version ?? '1.34';
  return {
    nodegroupName,
    nodegroupArn: partArn(place, 'nodegroup', { cluster: name, name: nodegroupName, last }),
    clusterName: name,
    version,
    releaseVersion: request.releaseVersion ?? releaseOf(request),
    createdAt: created,
    modifiedAt: status === 'DELETING' ? epochTime(time, salt.below('modified', 999)) : created,
    status,
    capacityType: request.capacityType ?? 'ON_DEMAND',
    scalingConfig: request.scalingConfig ?? { minSize: 1, maxSize: 2, desiredSize: 2 },
    ...(launchTemplate === undefined
      ? { instanceTypes: request.instanceTypes ?? ['t3.medium'] }
      : { launchTemplate }),
    subnets: request.subnets ?? ['subnet-0a1b2c3d4e5f60718'],
    ...(remoteAccess === undefined ? {} : { remoteAccess }),
    amiType: request.amiType ?? 'AL2023_x86_64_STANDARD',
    nodeRole: request.nodeRole ?? `arn:${place.partition}:iam::${place.account}:role/eks-node-role`,
    ...(request.labels === undefined ? {} : { labels: request.labels }),
    ...(request.taints === undefined ? {} : { taints: request.taints }),
    ...(status === 'DELETING'
      ? { resources: { autoScalingGroups: [{ name: `eks-${nodegroupName}-${last}` }] } }
      : {}),
    ...(launchTemplate === undefined ? { diskSize: request.diskSize ?? 20 } : {}),
    health: { issues: [] },
    updateConfig: request.updateConfig ?? { maxUnavailable: 1 },
    nodeRepairConfig: request.nodeRepairConfig ?? { enabled: false },
    ...(request.warmPoolConfig === undefined ? {} : { warmPoolConfig: request.warmPoolConfig }),
    tags: request.tags ?? {},
  };
}

/**
 * A launch template replaces disk, SSH and, here, instance types; the release is of the version; the machine image is
 * for the processor. Source: the API reference of CreateNodegroup.
 */
function agreeing(request: RequestOf<'CreateNodegroup'>): RequestOf<'CreateNodegroup'> {
  const { diskSize, remoteAccess, instanceTypes, warmPoolConfig, ...others } = released(request);
  // Spot capacity cannot wait in a warm pool.
  const hasPool = warmPoolConfig !== undefined && others.capacityType !== 'SPOT';
  const rest = hasPool ? { ...others, warmPoolConfig } : others;
  if (rest.launchTemplate !== undefined) return rest;
  const isArm = rest.amiType?.includes('ARM_64') ?? false;
  return {
    ...rest,
    ...(diskSize === undefined ? {} : { diskSize }),
    ...(remoteAccess === undefined ? {} : { remoteAccess }),
    ...(instanceTypes === undefined && !isArm
      ? {}
      : { instanceTypes: isArm ? ['c7g.xlarge'] : (instanceTypes ?? []) }),
  };
}

/** Releases of machine images: those of AL2023 are of a version of Kubernetes, those of Bottlerocket have their own. */
function releaseOf({ version = '1.34', amiType }: { version?: string; amiType?: string }): string {
  return amiType?.startsWith('BOTTLEROCKET') ? '1.51.0-47438798' : `${version}.2-20260110`;
}

interface Released {
  version?: string;
  releaseVersion?: string;
  amiType?: string;
}

function released<Request extends Released>(request: Request): Request {
  return request.releaseVersion === undefined ? request : { ...request, releaseVersion: releaseOf(request) };
}

export const nodegroups: readonly Operation[] = [
  schemaOperation('CreateNodegroup', {
    members: nodegroupValues,
    agree: agreeing,
    respond: (request, context) => ({ nodegroup: nodegroup(request, context, 'CREATING') }),
  }),
  schemaOperation('DeleteNodegroup', {
    resource: nodegroupArn,
    respond: (request, context) => ({ nodegroup: nodegroup(request, context, 'DELETING') }),
  }),
  schemaOperation('DescribeNodegroup', { resource: nodegroupArn }),
  schemaOperation('ListNodegroups'),
  schemaOperation('UpdateNodegroupConfig', {
    members: {
      ...nodegroupValues,
      labels: nodegroupValues.labelChanges,
      taints: nodegroupValues.taintChanges,
    },
    resource: nodegroupArn,
    respond: (request, context) => {
      const { labels, taints, scalingConfig, updateConfig, nodeRepairConfig, warmPoolConfig } = request;
      return {
        update: startedUpdate(
          'ConfigUpdate',
          [
            ['LabelsToAdd', labels?.addOrUpdateLabels],
            ['LabelsToRemove', labels?.removeLabels],
            ['TaintsToAdd', taints?.addOrUpdateTaints],
            ['TaintsToRemove', taints?.removeTaints],
            ['MinSize', scalingConfig?.minSize],
            ['MaxSize', scalingConfig?.maxSize],
            ['DesiredSize', scalingConfig?.desiredSize],
            ['MaxUnavailable', updateConfig?.maxUnavailable],
            ['MaxUnavailablePercentage', updateConfig?.maxUnavailablePercentage],
            ['UpdateStrategy', updateConfig?.updateStrategy],
            ['NodeRepairEnabled', nodeRepairConfig?.enabled],
            ['WarmPoolEnabled', warmPoolConfig?.enabled],
            ['WarmPoolMinSize', warmPoolConfig?.minSize],
            ['WarmPoolState', warmPoolConfig?.poolState],
          ],
          context,
        ),
      };
    },
  }),
  schemaOperation('UpdateNodegroupVersion', {
    members: nodegroupValues,
    agree: released,
    resource: nodegroupArn,
    respond: ({ version, releaseVersion, launchTemplate }, context) => ({
      update: startedUpdate(
        'VersionUpdate',
        [
          ['Version', version],
          ['ReleaseVersion', releaseVersion],
          ['LaunchTemplateName', launchTemplate?.name],
          ['LaunchTemplateVersion', launchTemplate?.version],
        ],
        context,
      ),
    }),
  }),
];
