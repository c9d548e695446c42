import fc, { type Arbitrary } from 'fast-check';
import type { Json, JsonObject } from '../../src/json/json.js';
import { endpointAccess, placement } from './vpc-config.js';

/** One kind of change that UpdateClusterConfig makes: the request members that go together, and the update it starts. */
export interface UpdateFamily {
  readonly members: readonly string[];
  readonly type: string;
  /** Values that keep the change to this family, where the schema alone would not. */
  readonly values?: Readonly<Record<string, Arbitrary<Json>>>;
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
    values: { resourcesVpcConfig: endpointAccess() },
    params: parts('resourcesVpcConfig', {
      endpointPublicAccess: 'EndpointPublicAccess',
      endpointPrivateAccess: 'EndpointPrivateAccess',
      publicAccessCidrs: 'PublicAccessCidrs',
    }),
  },
  {
    members: ['resourcesVpcConfig'],
    type: 'VpcConfigUpdate',
    values: { resourcesVpcConfig: placement() },
    params: parts('resourcesVpcConfig', { subnetIds: 'Subnets', securityGroupIds: 'SecurityGroups' }),
  },
  {
    members: ['accessConfig'],
    type: 'AccessConfigUpdate',
    values: {
      accessConfig: fc.constantFrom<JsonObject[]>(
        { authenticationMode: 'API_AND_CONFIG_MAP' },
        { authenticationMode: 'API' },
      ),
    },
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

/** The family of a request: the first whose members and parameters fit it. */
export function familyOf(request: JsonObject): UpdateFamily | undefined {
  const fitting = updateFamilies.filter(({ members }) =>
    members.some((member) => Object.hasOwn(request, member)),
  );
  return fitting.find((family) => family.params(request).length > 0) ?? fitting[0];
}
