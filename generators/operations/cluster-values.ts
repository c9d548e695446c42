import fc, { type Arbitrary } from 'fast-check';
import type { Json, JsonObject } from '../../src/json/json.js';
import type { RequestOf } from './schema-operation.js';

type Request = RequestOf<'CreateCluster'>;

const NODES = { remoteNodeNetworks: [{ cidrs: ['10.80.0.0/16'] }] };

/** Realistic settings of clusters, each whole: EKS refuses most of them empty. Remote networks must be private ones. */
export const clusterValues = {
  kubernetesNetworkConfig: fc.constantFrom<JsonObject[]>(
    { serviceIpv4Cidr: '172.20.0.0/16' },
    { ipFamily: 'ipv4' },
    { ipFamily: 'ipv6' },
  ),
  upgradePolicy: fc.constantFrom<JsonObject[]>({ supportType: 'STANDARD' }, { supportType: 'EXTENDED' }),
  zonalShiftConfig: fc.constantFrom<JsonObject[]>({ enabled: true }, { enabled: false }),
  computeConfig: fc.constantFrom<JsonObject[]>(
    { enabled: false },
    {
      enabled: true,
      nodePools: ['general-purpose', 'system'],
      nodeRoleArn: 'arn:{partition}:iam::{account}:role/eks-auto-node-role',
    },
  ),
  storageConfig: fc.constant<JsonObject>({ blockStorage: { enabled: false } }),
  remoteNetworkConfig: fc.constantFrom<JsonObject[]>(NODES, {
    ...NODES,
    remotePodNetworks: [{ cidrs: ['10.85.0.0/16'] }],
  }),
  controlPlaneScalingConfig: fc.constantFrom<JsonObject[]>({ tier: 'tier-xl' }, { tier: 'tier-4xl' }),
  accessConfig: fc.constantFrom<JsonObject[]>(
    { authenticationMode: 'API_AND_CONFIG_MAP' },
    { authenticationMode: 'API', bootstrapClusterCreatorAdminPermissions: false },
    { authenticationMode: 'CONFIG_MAP' },
  ),
} as const satisfies Readonly<Record<string, Arbitrary<Json>>>;

/** Auto Mode is one choice in three places. */
export function withAutoMode<
  Config extends Pick<Request, 'computeConfig' | 'kubernetesNetworkConfig' | 'storageConfig'>,
>(request: Config): Config {
  const { computeConfig, kubernetesNetworkConfig } = request;
  if (computeConfig === undefined) return request;
  const enabled = computeConfig.enabled ?? false;
  return {
    ...request,
    kubernetesNetworkConfig: { ...kubernetesNetworkConfig, elasticLoadBalancing: { enabled } },
    storageConfig: { blockStorage: { enabled } },
  };
}

/** Nodes of Auto Mode and hybrid nodes come in by access entries; hybrid nodes speak IPv4. Source: the EKS user guide. */
function withAccessEntries(request: Request): Request {
  const { accessConfig, kubernetesNetworkConfig, remoteNetworkConfig, computeConfig } = request;
  const needsEntries = remoteNetworkConfig !== undefined || computeConfig?.enabled === true;
  const isIpv6 = kubernetesNetworkConfig?.ipFamily === 'ipv6' && remoteNetworkConfig !== undefined;
  return {
    ...request,
    ...(needsEntries && accessConfig?.authenticationMode === 'CONFIG_MAP'
      ? { accessConfig: { ...accessConfig, authenticationMode: 'API_AND_CONFIG_MAP' } }
      : {}),
    ...(isIpv6 ? { kubernetesNetworkConfig: { ...kubernetesNetworkConfig, ipFamily: 'ipv4' } } : {}),
  };
}

/** What a cluster on an Outpost may be asked for. */
const ON_OUTPOSTS = [
  'name',
  'version',
  'roleArn',
  'resourcesVpcConfig',
  'outpostConfig',
  'clientRequestToken',
  'tags',
];

/**
 * Brings the settings of a new cluster into agreement. Outposts are rare and take few of them; Auto Mode brings its own
 * networking add-ons. Source: the API reference of CreateCluster.
 */
export function agreeingCluster(request: Request, wanted: ReadonlySet<string>): Request {
  const { outpostConfig, ...rest } = request;
  const isWanted = wanted.has('outpostConfig');
  if (outpostConfig !== undefined && (isWanted || (rest.logging ?? rest.accessConfig) === undefined))
    return Object.fromEntries(
      Object.entries(request).filter(([name]) => isWanted || ON_OUTPOSTS.includes(name)),
    );
  const { storageConfig: _storage, ...withoutStorage } = rest;
  const agreeing = withAccessEntries(rest.computeConfig === undefined ? withoutStorage : withAutoMode(rest));
  return agreeing.computeConfig?.enabled ? { ...agreeing, bootstrapSelfManagedAddons: false } : agreeing;
}
