import { isObject, type JsonObject } from '../../src/json/json.js';
import type { CallContext } from '../callers/caller.js';
import { epochTime } from '../time.js';
import { LOG_TYPES } from './logging.js';
import { clusterArn, text } from './operation.js';

/** Settings that the answer repeats as they were asked for. */
const ECHOED = [
  'encryptionConfig',
  'outpostConfig',
  'zonalShiftConfig',
  'remoteNetworkConfig',
  'computeConfig',
  'storageConfig',
  'controlPlaneScalingConfig',
];

/**
 * The cluster in the answer to CreateCluster and DeleteCluster. One being created has no endpoint, issuer or
 * certificate yet; in those of one being deleted the same 32 hex digits are in endpoint and issuer.
 */
export function cluster(
  request: JsonObject,
  context: CallContext,
  status: 'CREATING' | 'DELETING',
): JsonObject {
  const { place, salt, time } = context;
  const id = salt.hex('cluster id', 32).toUpperCase();
  const domain = place.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  const running = {
    endpoint: `https://${id}.gr7.${place.region}.eks.${domain}`,
    identity: { oidc: { issuer: `https://oidc.eks.${place.region}.${domain}/id/${id}` } },
  };
  return {
    name: text(request, 'name'),
    arn: clusterArn(request, place),
    createdAt: epochTime(time - (status === 'DELETING' ? 86_400 : 0), salt.below('cluster created', 999)),
    version: text(request, 'version') || '1.34',
    ...(status === 'DELETING' ? running : {}),
    roleArn: text(request, 'roleArn') || `arn:${place.partition}:iam::${place.account}:role/eks-cluster-role`,
    resourcesVpcConfig: vpcConfig(request, context),
    kubernetesNetworkConfig: {
      serviceIpv4Cidr: '10.100.0.0/16',
      ipFamily: 'ipv4',
      elasticLoadBalancing: { enabled: false },
      ...member(request, 'kubernetesNetworkConfig'),
    },
    logging: isObject(request['logging'])
      ? request['logging']
      : { clusterLogging: [{ types: LOG_TYPES, enabled: false }] },
    status,
    certificateAuthority: status === 'DELETING' ? { data: certificate(context) } : {},
    platformVersion: 'eks.7',
    tags: request['tags'] ?? {},
    health: { issues: [] },
    accessConfig: {
      bootstrapClusterCreatorAdminPermissions: true,
      authenticationMode: 'API_AND_CONFIG_MAP',
      ...member(request, 'accessConfig'),
    },
    upgradePolicy: { supportType: 'EXTENDED', ...member(request, 'upgradePolicy') },
    deletionProtection: request['deletionProtection'] ?? false,
    ...Object.fromEntries(
      ECHOED.filter((name) => Object.hasOwn(request, name)).map((name) => [name, request[name] ?? null]),
    ),
  };
}

function vpcConfig(request: JsonObject, { salt }: CallContext): JsonObject {
  return {
    subnetIds: ['subnet-0a1b2c3d4e5f60718'],
    securityGroupIds: [],
    vpcId: `vpc-0${salt.hex('vpc', 16)}`,
    endpointPublicAccess: true,
    endpointPrivateAccess: false,
    publicAccessCidrs: ['0.0.0.0/0'],
    ...member(request, 'resourcesVpcConfig'),
  };
}

function member(request: JsonObject, name: string): JsonObject {
  const value = request[name];
  return isObject(value) ? value : {};
}

/** Not a real certificate: base64 that begins as that of a PEM file does. */
function certificate({ salt }: CallContext): string {
  const body = `-----BEGIN CERTIFICATE-----\n${salt.hex('certificate', 960)}\n-----END CERTIFICATE-----\n`;
  return Buffer.from(body).toString('base64');
}
