import type { Cluster } from '../../src/generated/eks-calls.js';
import type { JsonObject } from '../../src/json/json.js';
import type { CallContext } from '../callers/caller.js';
import { domainIn, type Place } from '../place.js';
import { Salt } from '../salt.js';
import { epochTime } from '../time.js';
import { createdBefore } from './birth.js';
import { agreeingCluster, clusterValues } from './cluster-values.js';
import { LOG_TYPES, loggingChanges } from './logging.js';
import { memberValues } from './member-values.js';
import type { Operation } from './operation.js';
import { anyResource, clusterArn, eksArn } from './resource-arns.js';
import { schemaOperation, type RequestOf } from './schema-operation.js';
import { startedUpdate } from './started-update.js';
import { updateClusterConfig } from './update-cluster-config.js';
import { vpcConfig } from './vpc-config.js';

/** In seconds. */
const DAY = 86_400;

/**
 * The cluster in the answer to CreateCluster and DeleteCluster. One being created has no endpoint, issuer or
 * certificate yet; in those of one being deleted the same 32 hex digits are in endpoint and issuer.
 */
function cluster(
  request: RequestOf<'CreateCluster'>,
  { place, salt, time }: CallContext,
  status: 'CREATING' | 'DELETING',
): Cluster {
  const name = request.name ?? '';
  const arn = eksArn(place, `cluster/${name}`);
  const own = new Salt(arn);
  const isIpv6 = request.kubernetesNetworkConfig?.ipFamily === 'ipv6';
  return {
    name,
    arn,
    createdAt:
      status === 'DELETING'
        ? createdBefore(time, `${place.region} ${name}`)
        : epochTime(time, salt.below('cluster created', 999)),
    version: request.version ?? '1.34',
    ...(status === 'DELETING' ? running(own, place) : {}),
    roleArn: request.roleArn ?? `arn:${place.partition}:iam::${place.account}:role/eks-cluster-role`,
    resourcesVpcConfig: {
      subnetIds: ['subnet-0a1b2c3d4e5f60718', 'subnet-08172635445362718'],
      securityGroupIds: [],
      ...(status === 'DELETING' ? { clusterSecurityGroupId: `sg-0${own.hex('group', 16)}` } : {}),
      vpcId: `vpc-0${own.hex('vpc', 16)}`,
      endpointPublicAccess: true,
      endpointPrivateAccess: false,
      publicAccessCidrs: request.resourcesVpcConfig?.endpointPublicAccess === false ? [] : ['0.0.0.0/0'],
      ...request.resourcesVpcConfig,
    },
    kubernetesNetworkConfig: {
      ...(isIpv6
        ? {
            serviceIpv6Cidr: `fd${own.hex('network', 2)}:${own.hex('network 1', 4)}:${own.hex('network 2', 4)}::/108`,
          }
        : { serviceIpv4Cidr: '10.100.0.0/16' }),
      ipFamily: 'ipv4',
      elasticLoadBalancing: { enabled: false },
      ...request.kubernetesNetworkConfig,
    },
    logging: request.logging ?? { clusterLogging: [{ types: [...LOG_TYPES], enabled: false }] },
    status,
    certificateAuthority: status === 'DELETING' ? { data: certificate(own) } : {},
    platformVersion: 'eks.7',
    tags: request.tags ?? {},
    health: { issues: [] },
    accessConfig: {
      bootstrapClusterCreatorAdminPermissions: true,
      authenticationMode: 'API_AND_CONFIG_MAP',
      ...request.accessConfig,
    },
    upgradePolicy: { supportType: 'EXTENDED', ...request.upgradePolicy },
    deletionProtection: request.deletionProtection ?? false,
    ...(request.outpostConfig === undefined ? AUTO_MODE_OFF : {}),
    ...echoed(request),
  };
}

/** What the answer says of settings that were not asked for; clusters on Outposts have none of them. */
const AUTO_MODE_OFF: Partial<Cluster> = {
  computeConfig: { enabled: false },
  storageConfig: { blockStorage: { enabled: false } },
  controlPlaneScalingConfig: { tier: 'standard' },
};

/** Settings that the answer repeats as they were asked for. */
function echoed(request: RequestOf<'CreateCluster'>): Partial<Cluster> {
  const asked = {
    encryptionConfig: request.encryptionConfig,
    outpostConfig: request.outpostConfig,
    zonalShiftConfig: request.zonalShiftConfig,
    remoteNetworkConfig: request.remoteNetworkConfig,
    computeConfig: request.computeConfig,
    storageConfig: request.storageConfig,
    controlPlaneScalingConfig: request.controlPlaneScalingConfig,
    kubeApiServerConfig: request.kubeApiServerConfig,
    kubeSchedulerConfig: request.kubeSchedulerConfig,
    kubeControllerManagerConfig: request.kubeControllerManagerConfig,
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

function running(own: Salt, place: Place): Pick<Cluster, 'endpoint' | 'identity'> {
  const id = own.hex('cluster', 32).toUpperCase();
  const domain = domainIn(place);
  return {
    endpoint: `https://${id}.gr7.${place.region}.eks.${domain}`,
    identity: { oidc: { issuer: `https://oidc.eks.${place.region}.${domain}/id/${id}` } },
  };
}

const CERTIFICATE_LINES = 15;

/** Not a real certificate: lines of letters between those of a PEM file, beginning as the DER of one does. */
function certificate(own: Salt): string {
  const lines = Array.from({ length: CERTIFICATE_LINES }, (_, line) =>
    own.letters(`certificate ${line}`, 64),
  );
  const body = [
    '-----BEGIN CERTIFICATE-----',
    `MIIDBTCC${lines.join('\n').slice(8)}`,
    '-----END CERTIFICATE-----',
    '',
  ];
  return btoa(body.join('\n'));
}

/** A cluster elsewhere that is shown in the console. CloudTrail hides its activation code. */
function connected(
  request: RequestOf<'RegisterCluster'>,
  { place, salt, time }: CallContext,
  status: 'PENDING' | 'DELETING',
): Cluster {
  const { name = '', connectorConfig, tags = {} } = request;
  const arn = eksArn(place, `cluster/${name}`);
  const created =
    status === 'DELETING'
      ? createdBefore(time, `${place.region} ${name}`)
      : epochTime(time, salt.below('cluster created', 999));
  return {
    name,
    arn,
    createdAt: created,
    status,
    connectorConfig: {
      ...(status === 'PENDING'
        ? {
            activationId: salt.uuid('activation'),
            activationCode: 'HIDDEN_DUE_TO_SECURITY_REASONS',
            activationExpiry: created + 3 * DAY,
          }
        : {}),
      provider: connectorConfig?.provider ?? 'OTHER',
      roleArn:
        connectorConfig?.roleArn ??
        `arn:${place.partition}:iam::${place.account}:role/AmazonEKSConnectorAgentRole`,
    },
    tags,
  };
}

/** `status` is the older form of `versionStatus`; nobody sends both. */
function byVersionStatus(
  request: RequestOf<'DescribeClusterVersions'>,
): RequestOf<'DescribeClusterVersions'> {
  const { status, ...rest } = request;
  return status !== undefined && rest.versionStatus === undefined ? request : rest;
}

export const clusters: readonly Operation[] = [
  schemaOperation('AssociateEncryptionConfig', {
    members: { encryptionConfig: encryption() },
    respond: ({ encryptionConfig }, context) => ({
      update: startedUpdate('AssociateEncryptionConfig', [['EncryptionConfig', encryptionConfig]], context),
    }),
  }),
  schemaOperation('CreateCluster', {
    agree: agreeingCluster,
    members: {
      ...clusterValues,
      logging: loggingChanges(),
      resourcesVpcConfig: vpcConfig(),
      encryptionConfig: encryption(),
    },
    respond: (request, context) => ({ cluster: cluster(request, context, 'CREATING') }),
  }),
  schemaOperation('DeleteCluster', {
    respond: (request, context) => ({ cluster: cluster(request, context, 'DELETING') }),
  }),
  schemaOperation('DeregisterCluster', {
    respond: (request, context) => ({ cluster: connected(request, context, 'DELETING') }),
  }),
  schemaOperation('DescribeCluster'),
  schemaOperation('DescribeClusterVersions', { agree: byVersionStatus, resource: anyResource }),
  schemaOperation('ListClusters', { resource: clusterArn }),
  schemaOperation('RegisterCluster', {
    members: { roleArn: memberValues.connectorRoleArn },
    respond: (request, context) => ({ cluster: connected(request, context, 'PENDING') }),
  }),
  updateClusterConfig,
];

function encryption() {
  return memberValues.keyArn.map((keyArn): JsonObject[] => [
    { resources: ['secrets'], provider: { keyArn } },
  ]);
}
