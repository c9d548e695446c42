import fc, { type Arbitrary } from 'fast-check';
import type { Json, JsonObject } from '../../src/json/json.js';
import type { Update, UpdateParam } from '../../src/generated/eks-calls.js';
import type { RequestOf } from './schema-operation.js';
import type { UpdateParams } from './started-update.js';
import { endpointAccess, placement } from './vpc-config.js';

type Request = RequestOf<'UpdateClusterConfig'>;

/** One kind of change that UpdateClusterConfig makes: the request members that go together, and the update it starts. */
export interface UpdateFamily {
  readonly members: readonly (keyof Request)[];
  readonly type: NonNullable<Update['type']>;
  /** Values that keep the change to this family, where the schema alone would not. */
  readonly values?: Readonly<Record<string, Arbitrary<Json>>>;
  /** The parameters of the update; those that were not asked for are undefined. */
  readonly params: (request: Request) => UpdateParams;
}

/** A member that is one parameter, as it is. */
function whole(
  member: keyof Request,
  param: NonNullable<UpdateParam['type']>,
  type: UpdateFamily['type'],
): UpdateFamily {
  return { members: [member], type, params: (request) => [[param, request[member]]] };
}

const MODES: readonly JsonObject[] = [
  { authenticationMode: 'API_AND_CONFIG_MAP' },
  { authenticationMode: 'API' },
];
/** There is no way back to what AWS manages. */
const EGRESS: readonly JsonObject[] = [
  { controlPlaneEgressMode: 'CUSTOMER_ROUTED' },
  { controlPlaneEgressMode: 'CUSTOMER_ISOLATED' },
];
/** Only load balancing can be changed later. */
const NETWORK: JsonObject = { elasticLoadBalancing: { enabled: false } };

/** Every family; a call carries exactly one. Source: EKS API reference, update types and parameter types. */
export const updateFamilies: readonly UpdateFamily[] = [
  whole('logging', 'ClusterLogging', 'LoggingUpdate'),
  {
    members: ['resourcesVpcConfig'],
    type: 'EndpointAccessUpdate',
    values: { resourcesVpcConfig: endpointAccess() },
    params: ({ resourcesVpcConfig: vpc }) => [
      ['EndpointPublicAccess', vpc?.endpointPublicAccess],
      ['EndpointPrivateAccess', vpc?.endpointPrivateAccess],
      ['PublicAccessCidrs', vpc?.publicAccessCidrs],
    ],
  },
  {
    members: ['resourcesVpcConfig'],
    type: 'VpcConfigUpdate',
    values: { resourcesVpcConfig: placement() },
    params: ({ resourcesVpcConfig: vpc }) => [
      ['Subnets', vpc?.subnetIds],
      ['SecurityGroups', vpc?.securityGroupIds],
    ],
  },
  {
    members: ['resourcesVpcConfig'],
    type: 'ControlPlaneEgressUpdate',
    values: { resourcesVpcConfig: fc.constantFrom(...EGRESS) },
    params: ({ resourcesVpcConfig: vpc }) => [['ControlPlaneEgressMode', vpc?.controlPlaneEgressMode]],
  },
  {
    members: ['accessConfig'],
    type: 'AccessConfigUpdate',
    values: { accessConfig: fc.constantFrom(...MODES) },
    // The mode keeps its quotes. Source: the API reference's example.
    params: ({ accessConfig }) => [['AuthenticationMode', JSON.stringify(accessConfig?.authenticationMode)]],
  },
  whole('upgradePolicy', 'UpgradePolicy', 'UpgradePolicyUpdate'),
  whole('zonalShiftConfig', 'ZonalShiftConfig', 'ZonalShiftConfigUpdate'),
  {
    members: ['computeConfig', 'kubernetesNetworkConfig', 'storageConfig'],
    type: 'AutoModeUpdate',
    values: { kubernetesNetworkConfig: fc.constant(NETWORK) },
    params: ({ computeConfig, kubernetesNetworkConfig, storageConfig }) => [
      ['ComputeConfig', computeConfig],
      ['KubernetesNetworkConfig', kubernetesNetworkConfig],
      ['StorageConfig', storageConfig],
    ],
  },
  whole('remoteNetworkConfig', 'RemoteNetworkConfig', 'RemoteNetworkConfigUpdate'),
  whole('deletionProtection', 'DeletionProtection', 'DeletionProtectionUpdate'),
  {
    members: ['controlPlaneScalingConfig'],
    type: 'ControlPlaneScalingConfigUpdate',
    params: ({ controlPlaneScalingConfig }) => [
      ['UpdatedTier', controlPlaneScalingConfig?.tier ?? 'standard'],
      ['PreviousTier', 'standard'],
    ],
  },
  whole('kubeApiServerConfig', 'KubeApiServerConfig', 'ControlPlaneComponentConfigUpdate'),
  whole('kubeSchedulerConfig', 'KubeSchedulerConfig', 'ControlPlaneComponentConfigUpdate'),
  whole('kubeControllerManagerConfig', 'KubeControllerManagerConfig', 'ControlPlaneComponentConfigUpdate'),
];

/** The family of a request: the first whose members and parameters fit it. */
export function familyOf(request: Request): UpdateFamily | undefined {
  return updateFamilies.find(
    ({ members, params }) =>
      members.some((member) => Object.hasOwn(request, member)) &&
      params(request).some(([, value]) => value !== undefined),
  );
}
