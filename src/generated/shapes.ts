/* Made from the JSON Schemas by `npm run types`. Do not edit. */

/**
 * The answer to a failed call: for writes the service's error document, for reads null.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "ErrorBody".
 */
export type ErrorBody = {
  /**
   * What went wrong. An AccessDenied text holds the caller's ARN and so the session name the caller chose.
   */
  message?: string;
  clusterName?: string | null;
  nodegroupName?: string | null;
  addonName?: string | null;
  fargateProfileName?: string | null;
  subscriptionId?: string | null;
  validZones?: string[];
  [k: string]: unknown;
} | null;
/**
 * The answer of an operation that returns nothing: null, or an empty object.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "NoResponse".
 */
export type NoResponse = {
  [k: string]: unknown;
} | null;
/**
 * The name of the cluster. CloudTrail calls the path member `name`.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "ClusterName".
 */
export type ClusterName = string;
/**
 * A token that makes a repeated request harmless; SDKs fill in a version 4 UUID.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "ClientRequestToken".
 */
export type ClientRequestToken = string;
/**
 * The IAM user or role the entry is for, as sent in the body.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "RawPrincipalArn".
 */
export type RawPrincipalArn = string;
/**
 * The IAM user or role the entry is for. It travels in the path, so CloudTrail shows it percent-encoded.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "PathPrincipalArn".
 */
export type PathPrincipalArn = string;
/**
 * The access policy, as sent in the body.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "RawPolicyArn".
 */
export type RawPolicyArn = string;
/**
 * The access policy. It travels in the path, so CloudTrail shows it percent-encoded.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "PathPolicyArn".
 */
export type PathPolicyArn = string;
/**
 * The Kubernetes groups the principal joins. EKS refuses groups that begin with system:.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "KubernetesGroups".
 */
export type KubernetesGroups = string[];
/**
 * Seconds since 1970 with milliseconds as the fraction.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "EpochSeconds".
 */
export type EpochSeconds = number;
/**
 * STANDARD for people and pipelines; the other types are for nodes.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "AccessEntryType".
 */
export type AccessEntryType = string;
/**
 * Where identities are looked up: access entries, the aws-auth ConfigMap, or both.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "AuthenticationMode".
 */
export type AuthenticationMode = "API" | "API_AND_CONFIG_MAP" | "CONFIG_MAP";
/**
 * The answer of an operation on a cluster.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "ClusterResponse".
 */
export type ClusterResponse = {
  cluster?: Cluster;
  [k: string]: unknown;
} | null;
/**
 * The answer of an operation on an access entry.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "AccessEntryResponse".
 */
export type AccessEntryResponse = {
  accessEntry?: AccessEntry;
  [k: string]: unknown;
} | null;

/**
 * Shapes that the operations of the EKS API share.
 */
export interface EksShapes {
  [k: string]: unknown;
}
/**
 * Tags, key to value.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "Tags".
 */
export interface Tags {
  [k: string]: string;
}
/**
 * Where an access policy holds.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "AccessScope".
 */
export interface AccessScope {
  /**
   * Whether the policy holds in the whole cluster or in namespaces.
   */
  type?: "cluster" | "namespace";
  /**
   * The namespaces, for a namespace scope. A name may end in an asterisk.
   */
  namespaces?: string[];
  [k: string]: unknown;
}
/**
 * An access entry as the service returns it.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "AccessEntry".
 */
export interface AccessEntry {
  clusterName?: ClusterName;
  principalArn?: RawPrincipalArn;
  kubernetesGroups?: KubernetesGroups;
  /**
   * The ARN of the entry.
   */
  accessEntryArn?: string;
  createdAt?: EpochSeconds;
  modifiedAt?: EpochSeconds;
  tags?: Tags;
  /**
   * The Kubernetes user name of the principal.
   */
  username?: string;
  type?: AccessEntryType;
  [k: string]: unknown;
}
/**
 * A policy on an access entry as the service returns it.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "AssociatedAccessPolicy".
 */
export interface AssociatedAccessPolicy {
  policyArn?: RawPolicyArn;
  accessScope?: AccessScope;
  associatedAt?: EpochSeconds;
  modifiedAt?: EpochSeconds;
  [k: string]: unknown;
}
/**
 * Network settings of the control plane.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "VpcConfigRequest".
 */
export interface VpcConfigRequest {
  /**
   * The subnets of the control plane's interfaces.
   */
  subnetIds?: string[];
  /**
   * Further security groups.
   */
  securityGroupIds?: string[];
  /**
   * Whether the Kubernetes API server answers from the internet.
   */
  endpointPublicAccess?: boolean;
  /**
   * Whether the Kubernetes API server answers inside the VPC.
   */
  endpointPrivateAccess?: boolean;
  /**
   * The address ranges that may reach the public endpoint.
   */
  publicAccessCidrs?: string[];
  /**
   * How the control plane reaches out.
   */
  controlPlaneEgressMode?: "AWS_MANAGED" | "CUSTOMER_ROUTED" | "CUSTOMER_ISOLATED";
  [k: string]: unknown;
}
/**
 * Network settings as the service returns them.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "VpcConfigResponse".
 */
export interface VpcConfigResponse {
  subnetIds?: string[];
  securityGroupIds?: string[];
  clusterSecurityGroupId?: string;
  vpcId?: string;
  endpointPublicAccess?: boolean;
  endpointPrivateAccess?: boolean;
  publicAccessCidrs?: string[];
  controlPlaneEgressMode?: string;
  [k: string]: unknown;
}
/**
 * A switch.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "Enabled".
 */
export interface Enabled {
  enabled?: boolean;
  [k: string]: unknown;
}
/**
 * Network settings inside the cluster.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "KubernetesNetworkConfigRequest".
 */
export interface KubernetesNetworkConfigRequest {
  serviceIpv4Cidr?: string;
  /**
   * The address family of pods and services.
   */
  ipFamily?: "ipv4" | "ipv6";
  elasticLoadBalancing?: Enabled;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "KubernetesNetworkConfigResponse".
 */
export interface KubernetesNetworkConfigResponse {
  serviceIpv4Cidr?: string;
  serviceIpv6Cidr?: string;
  ipFamily?: string;
  elasticLoadBalancing?: Enabled;
  [k: string]: unknown;
}
/**
 * One half of a logging change.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "LogSetup".
 */
export interface LogSetup {
  /**
   * The kinds of control-plane log. Tools send an empty list for the half that changes nothing.
   */
  types?: ("api" | "audit" | "authenticator" | "controllerManager" | "scheduler")[];
  /**
   * Whether these kinds are sent to CloudWatch Logs.
   */
  enabled?: boolean;
  [k: string]: unknown;
}
/**
 * Control-plane logging.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "Logging".
 */
export interface Logging {
  /**
   * Changes by kind of log; often a pair of enabled and disabled kinds.
   *
   * @maxItems 2
   */
  clusterLogging?: [] | [LogSetup] | [LogSetup, LogSetup];
  [k: string]: unknown;
}
/**
 * Envelope encryption of Kubernetes secrets.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "EncryptionConfig".
 */
export interface EncryptionConfig {
  resources?: string[];
  provider?: {
    /**
     * The KMS key.
     */
    keyArn?: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * A local cluster on an Outpost.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "OutpostConfig".
 */
export interface OutpostConfig {
  outpostArns: string[];
  controlPlaneInstanceType: string;
  controlPlanePlacement?: {
    groupName?: string;
    spreadLevel?: string;
    [k: string]: unknown;
  };
  etcdInstanceType?: string;
  etcdPlacement?: {
    spreadLevel?: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "CreateAccessConfigRequest".
 */
export interface CreateAccessConfigRequest {
  /**
   * Whether the creator becomes cluster admin.
   */
  bootstrapClusterCreatorAdminPermissions?: boolean;
  authenticationMode?: AuthenticationMode;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "UpdateAccessConfigRequest".
 */
export interface UpdateAccessConfigRequest {
  authenticationMode?: AuthenticationMode;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "UpgradePolicy".
 */
export interface UpgradePolicy {
  /**
   * Whether the cluster stays on a version into extended support.
   */
  supportType?: "STANDARD" | "EXTENDED";
  [k: string]: unknown;
}
/**
 * Networks of hybrid nodes.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "RemoteNetworkConfig".
 */
export interface RemoteNetworkConfig {
  /**
   * @maxItems 1
   */
  remoteNodeNetworks?:
    | []
    | [
        {
          cidrs?: string[];
          [k: string]: unknown;
        }
      ];
  /**
   * @maxItems 1
   */
  remotePodNetworks?:
    | []
    | [
        {
          cidrs?: string[];
          [k: string]: unknown;
        }
      ];
  [k: string]: unknown;
}
/**
 * Auto Mode compute.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "ComputeConfig".
 */
export interface ComputeConfig {
  /**
   * Whether Auto Mode manages the nodes.
   */
  enabled?: boolean;
  nodePools?: ("general-purpose" | "system")[];
  /**
   * The ARN of an IAM role.
   */
  nodeRoleArn?: string;
  [k: string]: unknown;
}
/**
 * Auto Mode storage.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "StorageConfig".
 */
export interface StorageConfig {
  blockStorage?: Enabled;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "ControlPlaneScalingConfig".
 */
export interface ControlPlaneScalingConfig {
  /**
   * The size of the control plane.
   */
  tier?: "standard" | "tier-xl" | "tier-2xl" | "tier-4xl" | "tier-8xl";
  [k: string]: unknown;
}
/**
 * A cluster as the service returns it.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "Cluster".
 */
export interface Cluster {
  name?: ClusterName;
  arn?: string;
  createdAt?: EpochSeconds;
  version?: string;
  endpoint?: string;
  /**
   * The ARN of an IAM role.
   */
  roleArn?: string;
  resourcesVpcConfig?: VpcConfigResponse;
  kubernetesNetworkConfig?: KubernetesNetworkConfigResponse;
  logging?: Logging;
  identity?: {
    oidc?: {
      issuer?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  /**
   * Where the cluster is in its life.
   */
  status?: "CREATING" | "ACTIVE" | "DELETING" | "FAILED" | "UPDATING" | "PENDING";
  certificateAuthority?: {
    data?: string;
    [k: string]: unknown;
  };
  clientRequestToken?: string;
  platformVersion?: string;
  tags?: Tags;
  /**
   * @maxItems 1
   */
  encryptionConfig?: [] | [EncryptionConfig];
  id?: string;
  health?: {
    issues?: {
      [k: string]: unknown;
    }[];
    [k: string]: unknown;
  };
  outpostConfig?: OutpostConfig;
  accessConfig?: CreateAccessConfigRequest;
  upgradePolicy?: UpgradePolicy;
  zonalShiftConfig?: Enabled;
  remoteNetworkConfig?: RemoteNetworkConfig;
  computeConfig?: ComputeConfig;
  storageConfig?: StorageConfig;
  deletionProtection?: boolean;
  controlPlaneScalingConfig?: ControlPlaneScalingConfig;
  [k: string]: unknown;
}
/**
 * An update as the service returns it.
 *
 * This interface was referenced by `EksShapes`'s JSON-Schema
 * via the `definition` "Update".
 */
export interface Update {
  /**
   * The id of the update.
   */
  id?: string;
  /**
   * How far the update is.
   */
  status?: "InProgress" | "Failed" | "Cancelled" | "Successful";
  /**
   * What the update changes, such as LoggingUpdate.
   */
  type?: string;
  /**
   * What was asked for, as pairs.
   */
  params?: {
    type?: string;
    /**
     * The new value; a structured one is JSON inside this string.
     */
    value?: string;
    [k: string]: unknown;
  }[];
  createdAt?: EpochSeconds;
  errors?: {
    [k: string]: unknown;
  }[];
  [k: string]: unknown;
}
