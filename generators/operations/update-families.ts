import type { Json, JsonObject } from '../../src/json/json.js';

/** One kind of change that UpdateClusterConfig makes: the request members that go together, and the update it starts. */
export interface UpdateFamily {
  readonly members: readonly string[];
  readonly type: string;
  /** The parameters of the update, each with its value as the text the service answers. */
  readonly params: (request: JsonObject) => readonly (readonly [type: string, value: string])[];
}

/** A structured value is JSON inside the answer's string. */
function whole(member: string, type: string): UpdateFamily['params'] {
  return (request) => [[type, JSON.stringify(request[member] ?? {})]];
}

function parts(member: string, types: Readonly<Record<string, string>>): UpdateFamily['params'] {
  return (request) => {
    const value = request[member] as JsonObject | undefined;
    return Object.entries(value ?? {})
      .filter(([name]) => Object.hasOwn(types, name))
      .map(([name, part]: readonly [string, Json]) => [types[name] ?? name, JSON.stringify(part)]);
  };
}

/** Every family; a call carries exactly one. Source: EKS API reference, update types and parameter types. */
export const updateFamilies: readonly UpdateFamily[] = [
  { members: ['logging'], type: 'LoggingUpdate', params: whole('logging', 'ClusterLogging') },
  {
    members: ['resourcesVpcConfig'],
    type: 'EndpointAccessUpdate',
    params: parts('resourcesVpcConfig', {
      endpointPublicAccess: 'EndpointPublicAccess',
      endpointPrivateAccess: 'EndpointPrivateAccess',
      publicAccessCidrs: 'PublicAccessCidrs',
      subnetIds: 'Subnets',
      securityGroupIds: 'SecurityGroups',
    }),
  },
  {
    members: ['accessConfig'],
    type: 'AccessConfigUpdate',
    params: parts('accessConfig', { authenticationMode: 'AuthenticationMode' }),
  },
  {
    members: ['upgradePolicy'],
    type: 'UpgradePolicyUpdate',
    params: whole('upgradePolicy', 'UpgradePolicy'),
  },
  {
    members: ['zonalShiftConfig'],
    type: 'ZonalShiftConfigUpdate',
    params: whole('zonalShiftConfig', 'ZonalShiftConfig'),
  },
  {
    members: ['computeConfig', 'kubernetesNetworkConfig', 'storageConfig'],
    type: 'AutoModeUpdate',
    params: (request) => [
      ...whole('computeConfig', 'ComputeConfig')(request),
      ...whole('kubernetesNetworkConfig', 'KubernetesNetworkConfig')(request),
      ...whole('storageConfig', 'StorageConfig')(request),
    ],
  },
  {
    members: ['remoteNetworkConfig'],
    type: 'RemoteNetworkConfigUpdate',
    params: whole('remoteNetworkConfig', 'RemoteNetworkConfig'),
  },
  {
    members: ['deletionProtection'],
    type: 'DeletionProtectionUpdate',
    params: (request) => [['DeletionProtection', JSON.stringify(request['deletionProtection'] ?? false)]],
  },
  {
    members: ['controlPlaneScalingConfig'],
    type: 'ControlPlaneScalingConfigUpdate',
    params: (request) => [
      [
        'UpdatedTier',
        String((request['controlPlaneScalingConfig'] as JsonObject | undefined)?.['tier'] ?? 'standard'),
      ],
      ['PreviousTier', 'standard'],
    ],
  },
];
