/* Made from the JSON Schemas by `npm run types`. Do not edit. */

/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ActivateCertificateAuthorityRequest".
 */
export type ActivateCertificateAuthorityRequest = {
  name?: ClusterName;
  /**
   * The id of the certificate authority.
   */
  certificateAuthorityId?: string;
  clientRequestToken?: ClientRequestToken;
} | null;
/**
 * The name of the cluster. CloudTrail calls the path member `name`.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ClusterName".
 */
export type ClusterName = string;
/**
 * A token that makes a repeated request harmless; SDKs fill in a version 4 UUID.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ClientRequestToken".
 */
export type ClientRequestToken = string;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ActivateCertificateAuthorityResponse".
 */
export type ActivateCertificateAuthorityResponse = {
  update?: Update;
  certificateAuthority?: CertificateAuthoritySummary;
} | null;
/**
 * The id of an update.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateId".
 */
export type UpdateId = string;
/**
 * Seconds since 1970 with milliseconds as the fraction.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "EpochSeconds".
 */
export type EpochSeconds = number;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AssociateAccessPolicyRequest".
 */
export type AssociateAccessPolicyRequest = {
  name?: ClusterName;
  principalArn?: PathPrincipalArn;
  policyArn?: PolicyArn;
  accessScope?: AccessScope;
} | null;
/**
 * An IAM user or role. It travels in the path, so CloudTrail shows it percent-encoded.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "PathPrincipalArn".
 */
export type PathPrincipalArn = string;
/**
 * An access policy, written plainly.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "PolicyArn".
 */
export type PolicyArn = string;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AssociateAccessPolicyResponse".
 */
export type AssociateAccessPolicyResponse = {
  clusterName?: ClusterName;
  principalArn?: PrincipalArn;
  associatedAccessPolicy?: AssociatedAccessPolicy;
} | null;
/**
 * An IAM user or role, written plainly; never the session of a role.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "PrincipalArn".
 */
export type PrincipalArn = string;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AssociateEncryptionConfigRequest".
 */
export type AssociateEncryptionConfigRequest = {
  name?: ClusterName;
  /**
   * Envelope encryption of Kubernetes secrets.
   *
   * @maxItems 1
   */
  encryptionConfig?: [] | [EncryptionConfig];
  clientRequestToken?: ClientRequestToken;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AssociateEncryptionConfigResponse".
 */
export type AssociateEncryptionConfigResponse = {
  update?: Update;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AssociateIdentityProviderConfigRequest".
 */
export type AssociateIdentityProviderConfigRequest = {
  name?: ClusterName;
  oidc?: OidcIdentityProviderConfigRequest;
  tags?: Tags;
  clientRequestToken?: ClientRequestToken;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AssociateIdentityProviderConfigResponse".
 */
export type AssociateIdentityProviderConfigResponse = {
  update?: Update;
  tags?: Tags;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CancelUpdateRequest".
 */
export type CancelUpdateRequest = {
  name?: ClusterName;
  updateId?: UpdateId;
  clientRequestToken?: ClientRequestToken;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CancelUpdateResponse".
 */
export type CancelUpdateResponse = {
  update?: Update;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreateAccessEntryRequest".
 */
export type CreateAccessEntryRequest = {
  name?: ClusterName;
  principalArn?: PrincipalArn;
  /**
   * The Kubernetes groups the principal joins. EKS refuses groups that begin with system:.
   */
  kubernetesGroups?: string[];
  tags?: Tags;
  clientRequestToken?: ClientRequestToken;
  /**
   * A Kubernetes user name of the caller’s choice.
   */
  username?: string;
  /**
   * STANDARD for people and pipelines; the other types are for nodes. It cannot be changed later.
   */
  type?: string;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreateAccessEntryResponse".
 */
export type CreateAccessEntryResponse = {
  accessEntry?: AccessEntry;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreateAddonRequest".
 */
export type CreateAddonRequest = {
  name?: ClusterName;
  /**
   * The name of the add-on.
   */
  addonName?: string;
  /**
   * The version of the add-on.
   */
  addonVersion?: string;
  serviceAccountRoleArn?: RoleArn;
  /**
   * What to do where the cluster’s settings differ from the add-on’s.
   */
  resolveConflicts?: "NONE" | "OVERWRITE" | "PRESERVE";
  clientRequestToken?: ClientRequestToken;
  tags?: Tags;
  /**
   * Settings of the add-on: a JSON or YAML document in a string.
   */
  configurationValues?: string;
  /**
   * The IAM roles of the service accounts of the add-on.
   */
  podIdentityAssociations?: AddonPodIdentityAssociations[];
  namespaceConfig?: AddonNamespaceConfigRequest;
} | null;
/**
 * The ARN of an IAM role.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "RoleArn".
 */
export type RoleArn = string;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreateAddonResponse".
 */
export type CreateAddonResponse = {
  addon?: Addon;
} | null;
/**
 * An add-on.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AddonArn".
 */
export type AddonArn = string;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreateCapabilityRequest".
 */
export type CreateCapabilityRequest = {
  /**
   * The name of the capability.
   */
  capabilityName?: string;
  name?: ClusterName;
  /**
   * What the capability is: Argo CD, ACK or kro.
   */
  type?: "ACK" | "ARGOCD" | "KRO";
  roleArn?: RoleArn;
  /**
   * What becomes of the resources that the capability manages.
   */
  deletePropagationPolicy?: "RETAIN";
  clientRequestToken?: ClientRequestToken;
  configuration?: CapabilityConfigurationRequest;
  tags?: Tags;
} | null;
/**
 * An ARN.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "Arn".
 */
export type Arn = string;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreateCapabilityResponse".
 */
export type CreateCapabilityResponse = {
  capability?: Capability;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreateCertificateAuthorityRequest".
 */
export type CreateCertificateAuthorityRequest = {
  name?: ClusterName;
  clientRequestToken?: ClientRequestToken;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreateCertificateAuthorityResponse".
 */
export type CreateCertificateAuthorityResponse = {
  update?: Update;
  certificateAuthority?: CertificateAuthoritySummary;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreateClusterRequest".
 */
export type CreateClusterRequest = {
  name?: ClusterName;
  roleArn?: RoleArn;
  resourcesVpcConfig?: VpcConfigRequest;
  version?: KubernetesVersion;
  kubernetesNetworkConfig?: KubernetesNetworkConfigRequest;
  logging?: Logging;
  clientRequestToken?: ClientRequestToken;
  tags?: Tags;
  /**
   * Envelope encryption of Kubernetes secrets.
   *
   * @maxItems 1
   */
  encryptionConfig?: [] | [EncryptionConfig];
  outpostConfig?: OutpostConfigRequest;
  accessConfig?: CreateAccessConfigRequest;
  /**
   * Whether EKS installs its default networking add-ons.
   */
  bootstrapSelfManagedAddons?: boolean;
  upgradePolicy?: UpgradePolicyRequest;
  zonalShiftConfig?: ZonalShiftConfigRequest;
  remoteNetworkConfig?: RemoteNetworkConfigRequest;
  computeConfig?: ComputeConfigRequest;
  storageConfig?: StorageConfigRequest;
  /**
   * Whether the cluster refuses to be deleted.
   */
  deletionProtection?: boolean;
  controlPlaneScalingConfig?: ControlPlaneScalingConfig;
  kubeApiServerConfig?: KubeApiServerConfigRequest;
  kubeSchedulerConfig?: KubeSchedulerConfigRequest;
  kubeControllerManagerConfig?: KubeControllerManagerConfigRequest;
} | null;
/**
 * A subnet.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "SubnetId".
 */
export type SubnetId = string;
/**
 * A security group.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "SecurityGroupId".
 */
export type SecurityGroupId = string;
/**
 * A network.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "Cidr".
 */
export type Cidr = string;
/**
 * The Kubernetes version.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "KubernetesVersion".
 */
export type KubernetesVersion = string;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreateClusterResponse".
 */
export type CreateClusterResponse = {
  cluster?: Cluster;
} | null;
/**
 * A cluster.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ClusterArn".
 */
export type ClusterArn = string;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreateEksAnywhereSubscriptionRequest".
 */
export type CreateEksAnywhereSubscriptionRequest = {
  /**
   * The name of the resource.
   */
  name?: string;
  term?: EksAnywhereSubscriptionTerm;
  /**
   * How many licenses there are.
   */
  licenseQuantity?: number;
  /**
   * What a license covers.
   */
  licenseType?: "Cluster";
  /**
   * Whether the subscription renews itself.
   */
  autoRenew?: boolean;
  clientRequestToken?: ClientRequestToken;
  tags?: Tags;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreateEksAnywhereSubscriptionResponse".
 */
export type CreateEksAnywhereSubscriptionResponse = {
  subscription?: EksAnywhereSubscription;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreateFargateProfileRequest".
 */
export type CreateFargateProfileRequest = {
  /**
   * The name of the Fargate profile.
   */
  fargateProfileName?: string;
  name?: ClusterName;
  podExecutionRoleArn?: RoleArn;
  /**
   * The subnets of the nodes or pods.
   */
  subnets?: SubnetId[];
  /**
   * Which pods run on Fargate.
   */
  selectors?: FargateProfileSelector[];
  clientRequestToken?: ClientRequestToken;
  tags?: Tags;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreateFargateProfileResponse".
 */
export type CreateFargateProfileResponse = {
  fargateProfile?: FargateProfile;
} | null;
/**
 * A Fargate profile.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "FargateProfileArn".
 */
export type FargateProfileArn = string;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreateNodegroupRequest".
 */
export type CreateNodegroupRequest = {
  name?: ClusterName;
  /**
   * The name of the node group.
   */
  nodegroupName?: string;
  /**
   * The subnets of the nodes or pods.
   */
  subnets?: SubnetId[];
  nodeRole?: RoleArn;
  scalingConfig?: NodegroupScalingConfig;
  /**
   * The root disk of a node, in GiB.
   */
  diskSize?: number;
  /**
   * The instance types of the nodes.
   */
  instanceTypes?: string[];
  /**
   * The kind of machine image of the nodes.
   */
  amiType?:
    | "AL2023_ARM_64_NVIDIA"
    | "AL2023_ARM_64_STANDARD"
    | "AL2023_x86_64_NEURON"
    | "AL2023_x86_64_NVIDIA"
    | "AL2023_x86_64_STANDARD"
    | "AL2_ARM_64"
    | "AL2_x86_64"
    | "AL2_x86_64_GPU"
    | "BOTTLEROCKET_ARM_64"
    | "BOTTLEROCKET_ARM_64_FIPS"
    | "BOTTLEROCKET_ARM_64_NVIDIA"
    | "BOTTLEROCKET_ARM_64_NVIDIA_FIPS"
    | "BOTTLEROCKET_x86_64"
    | "BOTTLEROCKET_x86_64_FIPS"
    | "BOTTLEROCKET_x86_64_NVIDIA"
    | "BOTTLEROCKET_x86_64_NVIDIA_FIPS"
    | "CUSTOM"
    | "WINDOWS_CORE_2019_x86_64"
    | "WINDOWS_CORE_2022_x86_64"
    | "WINDOWS_CORE_2025_x86_64"
    | "WINDOWS_FULL_2019_x86_64"
    | "WINDOWS_FULL_2022_x86_64"
    | "WINDOWS_FULL_2025_x86_64";
  remoteAccess?: RemoteAccessConfig;
  /**
   * Kubernetes labels, key to value.
   */
  labels?: {
    [k: string]: string;
  };
  /**
   * Taints of the nodes.
   */
  taints?: Taint[];
  tags?: Tags;
  clientRequestToken?: ClientRequestToken;
  launchTemplate?: LaunchTemplateSpecification;
  updateConfig?: NodegroupUpdateConfig;
  nodeRepairConfig?: NodeRepairConfig;
  /**
   * How the capacity of the nodes is paid for.
   */
  capacityType?: "CAPACITY_BLOCK" | "ON_DEMAND" | "SPOT";
  version?: KubernetesVersion;
  /**
   * The version of the machine image of the nodes.
   */
  releaseVersion?: string;
  warmPoolConfig?: WarmPoolConfig;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreateNodegroupResponse".
 */
export type CreateNodegroupResponse = {
  nodegroup?: Nodegroup;
} | null;
/**
 * A node group.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "NodegroupArn".
 */
export type NodegroupArn = string;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreatePodIdentityAssociationRequest".
 */
export type CreatePodIdentityAssociationRequest = {
  name?: ClusterName;
  /**
   * A Kubernetes namespace.
   */
  namespace?: string;
  /**
   * The Kubernetes service account.
   */
  serviceAccount?: string;
  roleArn?: RoleArn;
  clientRequestToken?: ClientRequestToken;
  tags?: Tags;
  /**
   * Whether EKS leaves its session tags out of the credentials.
   */
  disableSessionTags?: boolean;
  targetRoleArn?: RoleArn;
  /**
   * A session policy that narrows the role: a JSON document in a string.
   */
  policy?: string;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreatePodIdentityAssociationResponse".
 */
export type CreatePodIdentityAssociationResponse = {
  association?: PodIdentityAssociation;
} | null;
/**
 * A pod identity association.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AssociationArn".
 */
export type AssociationArn = string;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeleteAccessEntryRequest".
 */
export type DeleteAccessEntryRequest = {
  name?: ClusterName;
  principalArn?: PathPrincipalArn;
} | null;
/**
 * The answer that CloudTrail keeps of a read, or of a write that returns nothing: null, or an empty object.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeleteAccessEntryResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeAccessEntryResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeAddonResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeAddonConfigurationResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeAddonVersionsResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeCapabilityResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeCertificateAuthorityResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeClusterResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeClusterVersionsResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeEksAnywhereSubscriptionResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeFargateProfileResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeIdentityProviderConfigResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeInsightResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeInsightsRefreshResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeNodegroupResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribePodIdentityAssociationResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeUpdateResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DisassociateAccessPolicyResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListAccessEntriesResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListAccessPoliciesResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListAddonsResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListAssociatedAccessPoliciesResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListCapabilitiesResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListCertificateAuthoritiesResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListClustersResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListEksAnywhereSubscriptionsResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListFargateProfilesResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListIdentityProviderConfigsResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListInsightsResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListNodegroupsResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListPodIdentityAssociationsResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListTagsForResourceResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListUpdatesResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "TagResourceResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UntagResourceResponse".
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "NoResponse".
 */
export type NoResponse = {} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeleteAddonRequest".
 */
export type DeleteAddonRequest = {
  name?: ClusterName;
  /**
   * The name of the add-on.
   */
  addonName?: string;
  /**
   * Whether the software stays in the cluster.
   */
  preserve?: string | boolean;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeleteAddonResponse".
 */
export type DeleteAddonResponse = {
  addon?: Addon;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeleteCapabilityRequest".
 */
export type DeleteCapabilityRequest = {
  name?: ClusterName;
  /**
   * The name of the capability.
   */
  capabilityName?: string;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeleteCapabilityResponse".
 */
export type DeleteCapabilityResponse = {
  capability?: Capability;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeleteCertificateAuthorityRequest".
 */
export type DeleteCertificateAuthorityRequest = {
  name?: ClusterName;
  /**
   * The id of the certificate authority.
   */
  certificateAuthorityId?: string;
  clientRequestToken?: ClientRequestToken;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeleteCertificateAuthorityResponse".
 */
export type DeleteCertificateAuthorityResponse = {
  update?: Update;
  certificateAuthority?: CertificateAuthoritySummary;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeleteClusterRequest".
 */
export type DeleteClusterRequest = {
  name?: ClusterName;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeleteClusterResponse".
 */
export type DeleteClusterResponse = {
  cluster?: Cluster;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeleteEksAnywhereSubscriptionRequest".
 */
export type DeleteEksAnywhereSubscriptionRequest = {
  /**
   * The id of the resource.
   */
  id?: string;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeleteEksAnywhereSubscriptionResponse".
 */
export type DeleteEksAnywhereSubscriptionResponse = {
  subscription?: EksAnywhereSubscription;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeleteFargateProfileRequest".
 */
export type DeleteFargateProfileRequest = {
  name?: ClusterName;
  /**
   * The name of the Fargate profile.
   */
  fargateProfileName?: string;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeleteFargateProfileResponse".
 */
export type DeleteFargateProfileResponse = {
  fargateProfile?: FargateProfile;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeleteNodegroupRequest".
 */
export type DeleteNodegroupRequest = {
  name?: ClusterName;
  /**
   * The name of the node group.
   */
  nodegroupName?: string;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeleteNodegroupResponse".
 */
export type DeleteNodegroupResponse = {
  nodegroup?: Nodegroup;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeletePodIdentityAssociationRequest".
 */
export type DeletePodIdentityAssociationRequest = {
  name?: ClusterName;
  /**
   * The id of the pod identity association.
   */
  associationId?: string;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeletePodIdentityAssociationResponse".
 */
export type DeletePodIdentityAssociationResponse = {
  association?: PodIdentityAssociation;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeregisterClusterRequest".
 */
export type DeregisterClusterRequest = {
  name?: ClusterName;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DeregisterClusterResponse".
 */
export type DeregisterClusterResponse = {
  cluster?: Cluster;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeAccessEntryRequest".
 */
export type DescribeAccessEntryRequest = {
  name?: ClusterName;
  principalArn?: PathPrincipalArn;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeAddonRequest".
 */
export type DescribeAddonRequest = {
  name?: ClusterName;
  /**
   * The name of the add-on.
   */
  addonName?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeAddonConfigurationRequest".
 */
export type DescribeAddonConfigurationRequest = {
  /**
   * The name of the add-on.
   */
  addonName?: string;
  /**
   * The version of the add-on.
   */
  addonVersion?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeAddonVersionsRequest".
 */
export type DescribeAddonVersionsRequest = {
  /**
   * The Kubernetes version.
   */
  kubernetesVersion?: string;
  /**
   * How many results a page may have.
   */
  maxResults?: string | number;
  /**
   * Where the next page begins.
   */
  nextToken?: string;
  /**
   * The name of the add-on.
   */
  addonName?: string;
  /**
   * Only add-ons of these types.
   */
  types?: string | string[];
  /**
   * Only add-ons of these publishers.
   */
  publishers?: string | string[];
  /**
   * Only add-ons of these owners.
   */
  owners?: string | string[];
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeCapabilityRequest".
 */
export type DescribeCapabilityRequest = {
  name?: ClusterName;
  /**
   * The name of the capability.
   */
  capabilityName?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeCertificateAuthorityRequest".
 */
export type DescribeCertificateAuthorityRequest = {
  name?: ClusterName;
  /**
   * The id of the certificate authority.
   */
  certificateAuthorityId?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeClusterRequest".
 */
export type DescribeClusterRequest = {
  name?: ClusterName;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeClusterVersionsRequest".
 */
export type DescribeClusterVersionsRequest = {
  /**
   * The kind of cluster the versions are for.
   */
  clusterType?: string;
  /**
   * How many results a page may have.
   */
  maxResults?: string | number;
  /**
   * Where the next page begins.
   */
  nextToken?: string;
  /**
   * Whether only the default version is described.
   */
  defaultOnly?: string | boolean;
  /**
   * Whether versions that are no longer supported are described.
   */
  includeAll?: string | boolean;
  /**
   * The Kubernetes versions to describe.
   */
  clusterVersions?: string | string[];
  /**
   * Where it is in its life.
   */
  status?: "extended-support" | "standard-support" | "unsupported";
  /**
   * Only versions of this state.
   */
  versionStatus?: "EXTENDED_SUPPORT" | "STANDARD_SUPPORT" | "UNSUPPORTED";
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeEksAnywhereSubscriptionRequest".
 */
export type DescribeEksAnywhereSubscriptionRequest = {
  /**
   * The id of the resource.
   */
  id?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeFargateProfileRequest".
 */
export type DescribeFargateProfileRequest = {
  name?: ClusterName;
  /**
   * The name of the Fargate profile.
   */
  fargateProfileName?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeIdentityProviderConfigRequest".
 */
export type DescribeIdentityProviderConfigRequest = {
  name?: ClusterName;
  identityProviderConfig?: IdentityProviderConfig;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeInsightRequest".
 */
export type DescribeInsightRequest = {
  name?: ClusterName;
  /**
   * The id of the resource.
   */
  id?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeInsightsRefreshRequest".
 */
export type DescribeInsightsRefreshRequest = {
  name?: ClusterName;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeNodegroupRequest".
 */
export type DescribeNodegroupRequest = {
  name?: ClusterName;
  /**
   * The name of the node group.
   */
  nodegroupName?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribePodIdentityAssociationRequest".
 */
export type DescribePodIdentityAssociationRequest = {
  name?: ClusterName;
  /**
   * The id of the pod identity association.
   */
  associationId?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DescribeUpdateRequest".
 */
export type DescribeUpdateRequest = {
  name?: ClusterName;
  updateId?: UpdateId;
  /**
   * The name of the node group.
   */
  nodegroupName?: string;
  /**
   * The name of the add-on.
   */
  addonName?: string;
  /**
   * The name of the capability.
   */
  capabilityName?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DisassociateAccessPolicyRequest".
 */
export type DisassociateAccessPolicyRequest = {
  name?: ClusterName;
  principalArn?: PathPrincipalArn;
  policyArn?: PathPolicyArn;
} | null;
/**
 * An access policy. It travels in the path, so CloudTrail shows it percent-encoded.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "PathPolicyArn".
 */
export type PathPolicyArn = string;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DisassociateIdentityProviderConfigRequest".
 */
export type DisassociateIdentityProviderConfigRequest = {
  name?: ClusterName;
  identityProviderConfig?: IdentityProviderConfig;
  clientRequestToken?: ClientRequestToken;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "DisassociateIdentityProviderConfigResponse".
 */
export type DisassociateIdentityProviderConfigResponse = {
  update?: Update;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListAccessEntriesRequest".
 */
export type ListAccessEntriesRequest = {
  name?: ClusterName;
  /**
   * List only entries with this access policy.
   */
  associatedPolicyArn?: string;
  /**
   * How many results a page may have.
   */
  maxResults?: string | number;
  /**
   * Where the next page begins.
   */
  nextToken?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListAccessPoliciesRequest".
 */
export type ListAccessPoliciesRequest = {
  /**
   * How many results a page may have.
   */
  maxResults?: string | number;
  /**
   * Where the next page begins.
   */
  nextToken?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListAddonsRequest".
 */
export type ListAddonsRequest = {
  name?: ClusterName;
  /**
   * How many results a page may have.
   */
  maxResults?: string | number;
  /**
   * Where the next page begins.
   */
  nextToken?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListAssociatedAccessPoliciesRequest".
 */
export type ListAssociatedAccessPoliciesRequest = {
  name?: ClusterName;
  principalArn?: PathPrincipalArn;
  /**
   * How many results a page may have.
   */
  maxResults?: string | number;
  /**
   * Where the next page begins.
   */
  nextToken?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListCapabilitiesRequest".
 */
export type ListCapabilitiesRequest = {
  name?: ClusterName;
  /**
   * Where the next page begins.
   */
  nextToken?: string;
  /**
   * How many results a page may have.
   */
  maxResults?: string | number;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListCertificateAuthoritiesRequest".
 */
export type ListCertificateAuthoritiesRequest = {
  name?: ClusterName;
  /**
   * How many results a page may have.
   */
  maxResults?: string | number;
  /**
   * Where the next page begins.
   */
  nextToken?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListClustersRequest".
 */
export type ListClustersRequest = {
  /**
   * How many results a page may have.
   */
  maxResults?: string | number;
  /**
   * Where the next page begins.
   */
  nextToken?: string;
  /**
   * Which clusters to list besides those of EKS: `all` lists connected ones too.
   */
  include?: string | string[];
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListEksAnywhereSubscriptionsRequest".
 */
export type ListEksAnywhereSubscriptionsRequest = {
  /**
   * How many results a page may have.
   */
  maxResults?: string | number;
  /**
   * Where the next page begins.
   */
  nextToken?: string;
  /**
   * List only subscriptions of these states.
   */
  includeStatus?: string | ("ACTIVE" | "CREATING" | "DELETING" | "EXPIRED" | "EXPIRING" | "UPDATING")[];
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListFargateProfilesRequest".
 */
export type ListFargateProfilesRequest = {
  name?: ClusterName;
  /**
   * How many results a page may have.
   */
  maxResults?: string | number;
  /**
   * Where the next page begins.
   */
  nextToken?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListIdentityProviderConfigsRequest".
 */
export type ListIdentityProviderConfigsRequest = {
  name?: ClusterName;
  /**
   * How many results a page may have.
   */
  maxResults?: string | number;
  /**
   * Where the next page begins.
   */
  nextToken?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListInsightsRequest".
 */
export type ListInsightsRequest = {
  name?: ClusterName;
  filter?: InsightsFilter;
  /**
   * How many results a page may have.
   */
  maxResults?: number;
  /**
   * Where the next page begins.
   */
  nextToken?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListNodegroupsRequest".
 */
export type ListNodegroupsRequest = {
  name?: ClusterName;
  /**
   * How many results a page may have.
   */
  maxResults?: string | number;
  /**
   * Where the next page begins.
   */
  nextToken?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListPodIdentityAssociationsRequest".
 */
export type ListPodIdentityAssociationsRequest = {
  name?: ClusterName;
  /**
   * A Kubernetes namespace.
   */
  namespace?: string;
  /**
   * The Kubernetes service account.
   */
  serviceAccount?: string;
  /**
   * How many results a page may have.
   */
  maxResults?: string | number;
  /**
   * Where the next page begins.
   */
  nextToken?: string;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListTagsForResourceRequest".
 */
export type ListTagsForResourceRequest = {
  resourceArn?: PathResourceArn;
} | null;
/**
 * An EKS resource. Its ARN travels in the path, so CloudTrail shows it percent-encoded.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "PathResourceArn".
 */
export type PathResourceArn = string;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ListUpdatesRequest".
 */
export type ListUpdatesRequest = {
  name?: ClusterName;
  /**
   * The name of the node group.
   */
  nodegroupName?: string;
  /**
   * The name of the add-on.
   */
  addonName?: string;
  /**
   * The name of the capability.
   */
  capabilityName?: string;
  /**
   * Where the next page begins.
   */
  nextToken?: string;
  /**
   * How many results a page may have.
   */
  maxResults?: string | number;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "RegisterClusterRequest".
 */
export type RegisterClusterRequest = {
  name?: ClusterName;
  connectorConfig?: ConnectorConfigRequest;
  clientRequestToken?: ClientRequestToken;
  tags?: Tags;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "RegisterClusterResponse".
 */
export type RegisterClusterResponse = {
  cluster?: Cluster;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "StartInsightsRefreshRequest".
 */
export type StartInsightsRefreshRequest = {
  name?: ClusterName;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "StartInsightsRefreshResponse".
 */
export type StartInsightsRefreshResponse = {
  /**
   * What it is, in words.
   */
  message?: string;
  /**
   * Where it is in its life.
   */
  status?: "COMPLETED" | "FAILED" | "IN_PROGRESS";
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "TagResourceRequest".
 */
export type TagResourceRequest = {
  resourceArn?: PathResourceArn;
  tags?: Tags;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UntagResourceRequest".
 */
export type UntagResourceRequest = {
  resourceArn?: PathResourceArn;
  /**
   * The keys of the tags to take away.
   */
  tagKeys?: string | string[];
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateAccessEntryRequest".
 */
export type UpdateAccessEntryRequest = {
  name?: ClusterName;
  principalArn?: PathPrincipalArn;
  /**
   * The Kubernetes groups the principal joins. EKS refuses groups that begin with system:.
   */
  kubernetesGroups?: string[];
  clientRequestToken?: ClientRequestToken;
  /**
   * A Kubernetes user name of the caller’s choice.
   */
  username?: string;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateAccessEntryResponse".
 */
export type UpdateAccessEntryResponse = {
  accessEntry?: AccessEntry;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateAddonRequest".
 */
export type UpdateAddonRequest = {
  name?: ClusterName;
  /**
   * The name of the add-on.
   */
  addonName?: string;
  /**
   * The version of the add-on.
   */
  addonVersion?: string;
  serviceAccountRoleArn?: RoleArn;
  /**
   * What to do where the cluster’s settings differ from the add-on’s.
   */
  resolveConflicts?: "NONE" | "OVERWRITE" | "PRESERVE";
  clientRequestToken?: ClientRequestToken;
  /**
   * Settings of the add-on: a JSON or YAML document in a string.
   */
  configurationValues?: string;
  /**
   * The IAM roles of the service accounts of the add-on.
   */
  podIdentityAssociations?: AddonPodIdentityAssociations[];
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateAddonResponse".
 */
export type UpdateAddonResponse = {
  update?: Update;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateCapabilityRequest".
 */
export type UpdateCapabilityRequest = {
  name?: ClusterName;
  /**
   * The name of the capability.
   */
  capabilityName?: string;
  roleArn?: RoleArn;
  configuration?: UpdateCapabilityConfiguration;
  clientRequestToken?: ClientRequestToken;
  /**
   * What becomes of the resources that the capability manages.
   */
  deletePropagationPolicy?: "RETAIN";
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateCapabilityResponse".
 */
export type UpdateCapabilityResponse = {
  update?: Update;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateClusterConfigRequest".
 */
export type UpdateClusterConfigRequest = {
  name?: ClusterName;
  resourcesVpcConfig?: VpcConfigRequest;
  logging?: Logging;
  clientRequestToken?: ClientRequestToken;
  accessConfig?: UpdateAccessConfigRequest;
  upgradePolicy?: UpgradePolicyRequest;
  zonalShiftConfig?: ZonalShiftConfigRequest;
  computeConfig?: ComputeConfigRequest;
  kubernetesNetworkConfig?: KubernetesNetworkConfigRequest;
  storageConfig?: StorageConfigRequest;
  remoteNetworkConfig?: RemoteNetworkConfigRequest;
  /**
   * Whether the cluster refuses to be deleted.
   */
  deletionProtection?: boolean;
  controlPlaneScalingConfig?: ControlPlaneScalingConfig;
  kubeApiServerConfig?: KubeApiServerConfigRequest;
  kubeSchedulerConfig?: KubeSchedulerConfigRequest;
  kubeControllerManagerConfig?: KubeControllerManagerConfigRequest;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateClusterConfigResponse".
 */
export type UpdateClusterConfigResponse = {
  update?: Update;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateClusterVersionRequest".
 */
export type UpdateClusterVersionRequest = {
  name?: ClusterName;
  version?: KubernetesVersion;
  clientRequestToken?: ClientRequestToken;
  /**
   * Whether to go on although pods cannot be drained or checks fail.
   */
  force?: boolean;
  rollbackConfig?: RollbackConfig;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateClusterVersionResponse".
 */
export type UpdateClusterVersionResponse = {
  update?: Update;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateEksAnywhereSubscriptionRequest".
 */
export type UpdateEksAnywhereSubscriptionRequest = {
  /**
   * The id of the resource.
   */
  id?: string;
  /**
   * Whether the subscription renews itself.
   */
  autoRenew?: boolean;
  clientRequestToken?: ClientRequestToken;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateEksAnywhereSubscriptionResponse".
 */
export type UpdateEksAnywhereSubscriptionResponse = {
  subscription?: EksAnywhereSubscription;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateNodegroupConfigRequest".
 */
export type UpdateNodegroupConfigRequest = {
  name?: ClusterName;
  /**
   * The name of the node group.
   */
  nodegroupName?: string;
  labels?: UpdateLabelsPayload;
  taints?: UpdateTaintsPayload;
  scalingConfig?: NodegroupScalingConfig;
  updateConfig?: NodegroupUpdateConfig;
  nodeRepairConfig?: NodeRepairConfig;
  warmPoolConfig?: WarmPoolConfig;
  clientRequestToken?: ClientRequestToken;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateNodegroupConfigResponse".
 */
export type UpdateNodegroupConfigResponse = {
  update?: Update;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateNodegroupVersionRequest".
 */
export type UpdateNodegroupVersionRequest = {
  name?: ClusterName;
  /**
   * The name of the node group.
   */
  nodegroupName?: string;
  version?: KubernetesVersion;
  /**
   * The version of the machine image of the nodes.
   */
  releaseVersion?: string;
  launchTemplate?: LaunchTemplateSpecification;
  /**
   * Whether to go on although pods cannot be drained or checks fail.
   */
  force?: boolean;
  clientRequestToken?: ClientRequestToken;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateNodegroupVersionResponse".
 */
export type UpdateNodegroupVersionResponse = {
  update?: Update;
} | null;
/**
 * What the caller sends, as a call that succeeds must have it.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdatePodIdentityAssociationRequest".
 */
export type UpdatePodIdentityAssociationRequest = {
  name?: ClusterName;
  /**
   * The id of the pod identity association.
   */
  associationId?: string;
  roleArn?: RoleArn;
  clientRequestToken?: ClientRequestToken;
  /**
   * Whether EKS leaves its session tags out of the credentials.
   */
  disableSessionTags?: boolean;
  targetRoleArn?: RoleArn;
  /**
   * A session policy that narrows the role: a JSON document in a string.
   */
  policy?: string;
} | null;
/**
 * What the service answers.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdatePodIdentityAssociationResponse".
 */
export type UpdatePodIdentityAssociationResponse = {
  association?: PodIdentityAssociation;
} | null;
/**
 * The answer to a failed call: for writes the service's error document, for reads null.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ErrorBody".
 */
export type ErrorBody = {
  /**
   * What went wrong. An AccessDenied text holds the caller's ARN and so the session name the caller chose.
   */
  message?: string | null;
  /**
   * The cluster the error is about.
   */
  clusterName?: string | null;
  /**
   * The node group the error is about.
   */
  nodegroupName?: string | null;
  /**
   * The add-on the error is about.
   */
  addonName?: string | null;
  /**
   * The Fargate profile the error is about.
   */
  fargateProfileName?: string | null;
  /**
   * The subscription the error is about.
   */
  subscriptionId?: string | null;
  /**
   * The Availability Zones that would do.
   */
  validZones?: string[];
} | null;
/**
 * An EKS resource.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ResourceArn".
 */
export type ResourceArn = string;
/**
 * An access entry.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AccessEntryArn".
 */
export type AccessEntryArn = string;

/**
 * Every request and response of the EKS API, by operation.
 */
export interface EksCalls {
  ActivateCertificateAuthorityRequest?: ActivateCertificateAuthorityRequest;
  ActivateCertificateAuthorityResponse?: ActivateCertificateAuthorityResponse;
  AssociateAccessPolicyRequest?: AssociateAccessPolicyRequest;
  AssociateAccessPolicyResponse?: AssociateAccessPolicyResponse;
  AssociateEncryptionConfigRequest?: AssociateEncryptionConfigRequest;
  AssociateEncryptionConfigResponse?: AssociateEncryptionConfigResponse;
  AssociateIdentityProviderConfigRequest?: AssociateIdentityProviderConfigRequest;
  AssociateIdentityProviderConfigResponse?: AssociateIdentityProviderConfigResponse;
  CancelUpdateRequest?: CancelUpdateRequest;
  CancelUpdateResponse?: CancelUpdateResponse;
  CreateAccessEntryRequest?: CreateAccessEntryRequest;
  CreateAccessEntryResponse?: CreateAccessEntryResponse;
  CreateAddonRequest?: CreateAddonRequest;
  CreateAddonResponse?: CreateAddonResponse;
  CreateCapabilityRequest?: CreateCapabilityRequest;
  CreateCapabilityResponse?: CreateCapabilityResponse;
  CreateCertificateAuthorityRequest?: CreateCertificateAuthorityRequest;
  CreateCertificateAuthorityResponse?: CreateCertificateAuthorityResponse;
  CreateClusterRequest?: CreateClusterRequest;
  CreateClusterResponse?: CreateClusterResponse;
  CreateEksAnywhereSubscriptionRequest?: CreateEksAnywhereSubscriptionRequest;
  CreateEksAnywhereSubscriptionResponse?: CreateEksAnywhereSubscriptionResponse;
  CreateFargateProfileRequest?: CreateFargateProfileRequest;
  CreateFargateProfileResponse?: CreateFargateProfileResponse;
  CreateNodegroupRequest?: CreateNodegroupRequest;
  CreateNodegroupResponse?: CreateNodegroupResponse;
  CreatePodIdentityAssociationRequest?: CreatePodIdentityAssociationRequest;
  CreatePodIdentityAssociationResponse?: CreatePodIdentityAssociationResponse;
  DeleteAccessEntryRequest?: DeleteAccessEntryRequest;
  DeleteAccessEntryResponse?: NoResponse;
  DeleteAddonRequest?: DeleteAddonRequest;
  DeleteAddonResponse?: DeleteAddonResponse;
  DeleteCapabilityRequest?: DeleteCapabilityRequest;
  DeleteCapabilityResponse?: DeleteCapabilityResponse;
  DeleteCertificateAuthorityRequest?: DeleteCertificateAuthorityRequest;
  DeleteCertificateAuthorityResponse?: DeleteCertificateAuthorityResponse;
  DeleteClusterRequest?: DeleteClusterRequest;
  DeleteClusterResponse?: DeleteClusterResponse;
  DeleteEksAnywhereSubscriptionRequest?: DeleteEksAnywhereSubscriptionRequest;
  DeleteEksAnywhereSubscriptionResponse?: DeleteEksAnywhereSubscriptionResponse;
  DeleteFargateProfileRequest?: DeleteFargateProfileRequest;
  DeleteFargateProfileResponse?: DeleteFargateProfileResponse;
  DeleteNodegroupRequest?: DeleteNodegroupRequest;
  DeleteNodegroupResponse?: DeleteNodegroupResponse;
  DeletePodIdentityAssociationRequest?: DeletePodIdentityAssociationRequest;
  DeletePodIdentityAssociationResponse?: DeletePodIdentityAssociationResponse;
  DeregisterClusterRequest?: DeregisterClusterRequest;
  DeregisterClusterResponse?: DeregisterClusterResponse;
  DescribeAccessEntryRequest?: DescribeAccessEntryRequest;
  DescribeAccessEntryResponse?: NoResponse;
  DescribeAddonRequest?: DescribeAddonRequest;
  DescribeAddonResponse?: NoResponse;
  DescribeAddonConfigurationRequest?: DescribeAddonConfigurationRequest;
  DescribeAddonConfigurationResponse?: NoResponse;
  DescribeAddonVersionsRequest?: DescribeAddonVersionsRequest;
  DescribeAddonVersionsResponse?: NoResponse;
  DescribeCapabilityRequest?: DescribeCapabilityRequest;
  DescribeCapabilityResponse?: NoResponse;
  DescribeCertificateAuthorityRequest?: DescribeCertificateAuthorityRequest;
  DescribeCertificateAuthorityResponse?: NoResponse;
  DescribeClusterRequest?: DescribeClusterRequest;
  DescribeClusterResponse?: NoResponse;
  DescribeClusterVersionsRequest?: DescribeClusterVersionsRequest;
  DescribeClusterVersionsResponse?: NoResponse;
  DescribeEksAnywhereSubscriptionRequest?: DescribeEksAnywhereSubscriptionRequest;
  DescribeEksAnywhereSubscriptionResponse?: NoResponse;
  DescribeFargateProfileRequest?: DescribeFargateProfileRequest;
  DescribeFargateProfileResponse?: NoResponse;
  DescribeIdentityProviderConfigRequest?: DescribeIdentityProviderConfigRequest;
  DescribeIdentityProviderConfigResponse?: NoResponse;
  DescribeInsightRequest?: DescribeInsightRequest;
  DescribeInsightResponse?: NoResponse;
  DescribeInsightsRefreshRequest?: DescribeInsightsRefreshRequest;
  DescribeInsightsRefreshResponse?: NoResponse;
  DescribeNodegroupRequest?: DescribeNodegroupRequest;
  DescribeNodegroupResponse?: NoResponse;
  DescribePodIdentityAssociationRequest?: DescribePodIdentityAssociationRequest;
  DescribePodIdentityAssociationResponse?: NoResponse;
  DescribeUpdateRequest?: DescribeUpdateRequest;
  DescribeUpdateResponse?: NoResponse;
  DisassociateAccessPolicyRequest?: DisassociateAccessPolicyRequest;
  DisassociateAccessPolicyResponse?: NoResponse;
  DisassociateIdentityProviderConfigRequest?: DisassociateIdentityProviderConfigRequest;
  DisassociateIdentityProviderConfigResponse?: DisassociateIdentityProviderConfigResponse;
  ListAccessEntriesRequest?: ListAccessEntriesRequest;
  ListAccessEntriesResponse?: NoResponse;
  ListAccessPoliciesRequest?: ListAccessPoliciesRequest;
  ListAccessPoliciesResponse?: NoResponse;
  ListAddonsRequest?: ListAddonsRequest;
  ListAddonsResponse?: NoResponse;
  ListAssociatedAccessPoliciesRequest?: ListAssociatedAccessPoliciesRequest;
  ListAssociatedAccessPoliciesResponse?: NoResponse;
  ListCapabilitiesRequest?: ListCapabilitiesRequest;
  ListCapabilitiesResponse?: NoResponse;
  ListCertificateAuthoritiesRequest?: ListCertificateAuthoritiesRequest;
  ListCertificateAuthoritiesResponse?: NoResponse;
  ListClustersRequest?: ListClustersRequest;
  ListClustersResponse?: NoResponse;
  ListEksAnywhereSubscriptionsRequest?: ListEksAnywhereSubscriptionsRequest;
  ListEksAnywhereSubscriptionsResponse?: NoResponse;
  ListFargateProfilesRequest?: ListFargateProfilesRequest;
  ListFargateProfilesResponse?: NoResponse;
  ListIdentityProviderConfigsRequest?: ListIdentityProviderConfigsRequest;
  ListIdentityProviderConfigsResponse?: NoResponse;
  ListInsightsRequest?: ListInsightsRequest;
  ListInsightsResponse?: NoResponse;
  ListNodegroupsRequest?: ListNodegroupsRequest;
  ListNodegroupsResponse?: NoResponse;
  ListPodIdentityAssociationsRequest?: ListPodIdentityAssociationsRequest;
  ListPodIdentityAssociationsResponse?: NoResponse;
  ListTagsForResourceRequest?: ListTagsForResourceRequest;
  ListTagsForResourceResponse?: NoResponse;
  ListUpdatesRequest?: ListUpdatesRequest;
  ListUpdatesResponse?: NoResponse;
  RegisterClusterRequest?: RegisterClusterRequest;
  RegisterClusterResponse?: RegisterClusterResponse;
  StartInsightsRefreshRequest?: StartInsightsRefreshRequest;
  StartInsightsRefreshResponse?: StartInsightsRefreshResponse;
  TagResourceRequest?: TagResourceRequest;
  TagResourceResponse?: NoResponse;
  UntagResourceRequest?: UntagResourceRequest;
  UntagResourceResponse?: NoResponse;
  UpdateAccessEntryRequest?: UpdateAccessEntryRequest;
  UpdateAccessEntryResponse?: UpdateAccessEntryResponse;
  UpdateAddonRequest?: UpdateAddonRequest;
  UpdateAddonResponse?: UpdateAddonResponse;
  UpdateCapabilityRequest?: UpdateCapabilityRequest;
  UpdateCapabilityResponse?: UpdateCapabilityResponse;
  UpdateClusterConfigRequest?: UpdateClusterConfigRequest;
  UpdateClusterConfigResponse?: UpdateClusterConfigResponse;
  UpdateClusterVersionRequest?: UpdateClusterVersionRequest;
  UpdateClusterVersionResponse?: UpdateClusterVersionResponse;
  UpdateEksAnywhereSubscriptionRequest?: UpdateEksAnywhereSubscriptionRequest;
  UpdateEksAnywhereSubscriptionResponse?: UpdateEksAnywhereSubscriptionResponse;
  UpdateNodegroupConfigRequest?: UpdateNodegroupConfigRequest;
  UpdateNodegroupConfigResponse?: UpdateNodegroupConfigResponse;
  UpdateNodegroupVersionRequest?: UpdateNodegroupVersionRequest;
  UpdateNodegroupVersionResponse?: UpdateNodegroupVersionResponse;
  UpdatePodIdentityAssociationRequest?: UpdatePodIdentityAssociationRequest;
  UpdatePodIdentityAssociationResponse?: UpdatePodIdentityAssociationResponse;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "Update".
 */
export interface Update {
  id?: UpdateId;
  /**
   * Where it is in its life.
   */
  status?: "Cancelled" | "Failed" | "InProgress" | "Successful";
  /**
   * What the update changes, such as LoggingUpdate.
   */
  type?:
    | "AccessConfigUpdate"
    | "AddonUpdate"
    | "AssociateEncryptionConfig"
    | "AssociateIdentityProviderConfig"
    | "AutoModeUpdate"
    | "CapabilityUpdate"
    | "CertificateAuthorityUpdate"
    | "ConfigUpdate"
    | "ControlPlaneComponentConfigUpdate"
    | "ControlPlaneEgressUpdate"
    | "ControlPlaneScalingConfigUpdate"
    | "DeletionProtectionUpdate"
    | "DisassociateIdentityProviderConfig"
    | "EndpointAccessUpdate"
    | "LoggingUpdate"
    | "RemoteNetworkConfigUpdate"
    | "UpgradePolicyUpdate"
    | "VendedLogsUpdate"
    | "VersionRollback"
    | "VersionUpdate"
    | "VpcConfigUpdate"
    | "ZonalShiftConfigUpdate";
  /**
   * What was asked for, as pairs.
   */
  params?: UpdateParam[];
  createdAt?: EpochSeconds;
  /**
   * What went wrong with the update.
   */
  errors?: ErrorDetail[];
  cancellation?: Cancellation;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateParam".
 */
export interface UpdateParam {
  /**
   * Which setting the value is of.
   */
  type?:
    | "ActiveCertificateAuthority"
    | "AddonVersion"
    | "AuthenticationMode"
    | "CertificateAuthorityId"
    | "ClusterLogging"
    | "ComputeConfig"
    | "ConfigurationValues"
    | "ControlPlaneEgressMode"
    | "DeletionProtection"
    | "DesiredSize"
    | "DisabledServices"
    | "EnableCrossNamespace"
    | "EncryptionConfig"
    | "EndpointPrivateAccess"
    | "EndpointPublicAccess"
    | "IdentityProviderConfig"
    | "KubernetesNetworkConfig"
    | "KubeApiServerConfig"
    | "KubeControllerManagerConfig"
    | "KubeSchedulerConfig"
    | "LabelsToAdd"
    | "LabelsToRemove"
    | "LaunchTemplateName"
    | "LaunchTemplateVersion"
    | "MaxSize"
    | "MaxUnavailable"
    | "MaxUnavailablePercentage"
    | "MinSize"
    | "NetworkAccess"
    | "NodeRepairConfig"
    | "NodeRepairEnabled"
    | "PlatformVersion"
    | "PodIdentityAssociations"
    | "PreviousTier"
    | "PublicAccessCidrs"
    | "ReleaseVersion"
    | "RemoteNetworkConfig"
    | "ResolveConflicts"
    | "RoleArn"
    | "RoleMappingsToAddOrUpdate"
    | "RoleMappingsToRemove"
    | "SecurityGroups"
    | "ServiceAccountRoleArn"
    | "SigningStatus"
    | "StorageConfig"
    | "Subnets"
    | "TaintsToAdd"
    | "TaintsToRemove"
    | "TrustedCertificateAuthorities"
    | "UpdatedTier"
    | "UpdateStrategy"
    | "UpgradePolicy"
    | "VendedLogs"
    | "Version"
    | "WarmPoolEnabled"
    | "WarmPoolMaxGroupPreparedCapacity"
    | "WarmPoolMinSize"
    | "WarmPoolReuseOnScaleIn"
    | "WarmPoolState"
    | "ZonalShiftConfig";
  /**
   * The new value; a structured one is JSON inside this string.
   */
  value?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ErrorDetail".
 */
export interface ErrorDetail {
  /**
   * What went wrong with the update.
   */
  errorCode?:
    | "AccessDenied"
    | "AdmissionRequestDenied"
    | "ClusterUnreachable"
    | "ConfigurationConflict"
    | "EniLimitReached"
    | "InsufficientFreeAddresses"
    | "InsufficientNumberOfReplicas"
    | "IpNotAvailable"
    | "K8sResourceNotFound"
    | "NodeCreationFailure"
    | "OperationNotPermitted"
    | "PodEvictionFailure"
    | "SecurityGroupNotFound"
    | "SubnetNotFound"
    | "Unknown"
    | "UnsupportedAddonModification"
    | "VpcIdNotFound";
  /**
   * What went wrong with the update, in words.
   */
  errorMessage?: string;
  /**
   * The resources it is about.
   */
  resourceIds?: string[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "Cancellation".
 */
export interface Cancellation {
  /**
   * Where it is in its life.
   */
  status?: "Failed" | "InProgress" | "Successful";
  /**
   * Why the cancellation is where it is.
   */
  reason?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CertificateAuthoritySummary".
 */
export interface CertificateAuthoritySummary {
  /**
   * The id of the resource.
   */
  id?: string;
  createdAt?: EpochSeconds;
  /**
   * Who created it: the customer or EKS.
   */
  createdBy?: "CUSTOMER" | "EKS";
  activatedAt?: EpochSeconds;
  /**
   * Who activated it: the customer or EKS.
   */
  activatedBy?: "CUSTOMER" | "EKS";
  /**
   * Whether the certificate authority signs.
   */
  signingStatus?: "ACTIVATING" | "IN_USE" | "NOT_USED";
  /**
   * How far the certificate has reached the cluster.
   */
  distributionStatus?: "COMPLETE" | "DELETING" | "FAILED" | "IN_PROGRESS";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
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
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AssociatedAccessPolicy".
 */
export interface AssociatedAccessPolicy {
  policyArn?: PolicyArn;
  accessScope?: AccessScope;
  associatedAt?: EpochSeconds;
  modifiedAt?: EpochSeconds;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "EncryptionConfig".
 */
export interface EncryptionConfig {
  /**
   * The Kubernetes resources to encrypt: only secrets.
   */
  resources?: string[];
  provider?: Provider;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "Provider".
 */
export interface Provider {
  /**
   * The KMS key: its ARN, or that of an alias.
   */
  keyArn?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "OidcIdentityProviderConfigRequest".
 */
export interface OidcIdentityProviderConfigRequest {
  /**
   * The name of the identity provider configuration.
   */
  identityProviderConfigName: string;
  /**
   * The URL of the OpenID Connect provider.
   */
  issuerUrl: string;
  /**
   * The client id that the tokens are issued for.
   */
  clientId: string;
  /**
   * The claim that holds the name of a user.
   */
  usernameClaim?: string;
  /**
   * What is put before every user name, so that none can be taken for another.
   */
  usernamePrefix?: string;
  /**
   * The claim that holds the groups of a user.
   */
  groupsClaim?: string;
  /**
   * What is put before every group, so that none can be taken for another.
   */
  groupsPrefix?: string;
  /**
   * Claims that a token must have, key to value.
   */
  requiredClaims?: {
    [k: string]: string;
  };
}
/**
 * Tags, key to value.
 *
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "Tags".
 */
export interface Tags {
  [k: string]: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AccessEntry".
 */
export interface AccessEntry {
  clusterName?: ClusterName;
  principalArn?: PrincipalArn;
  /**
   * The Kubernetes groups the principal joins. EKS refuses groups that begin with system:.
   */
  kubernetesGroups?: string[];
  /**
   * The ARN of the access entry.
   */
  accessEntryArn?: string;
  createdAt?: EpochSeconds;
  modifiedAt?: EpochSeconds;
  tags?: Tags;
  /**
   * The Kubernetes user name of the principal.
   */
  username?: string;
  /**
   * STANDARD for people and pipelines; the other types are for nodes.
   */
  type?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AddonPodIdentityAssociations".
 */
export interface AddonPodIdentityAssociations {
  /**
   * The Kubernetes service account.
   */
  serviceAccount: string;
  roleArn: RoleArn;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AddonNamespaceConfigRequest".
 */
export interface AddonNamespaceConfigRequest {
  /**
   * A Kubernetes namespace.
   */
  namespace?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "Addon".
 */
export interface Addon {
  /**
   * The name of the add-on.
   */
  addonName?: string;
  clusterName?: ClusterName;
  /**
   * Where it is in its life.
   */
  status?:
    "ACTIVE" | "CREATE_FAILED" | "CREATING" | "DEGRADED" | "DELETE_FAILED" | "DELETING" | "UPDATE_FAILED" | "UPDATING";
  /**
   * The version of the add-on.
   */
  addonVersion?: string;
  health?: AddonHealth;
  addonArn?: AddonArn;
  createdAt?: EpochSeconds;
  modifiedAt?: EpochSeconds;
  serviceAccountRoleArn?: RoleArn;
  tags?: Tags;
  /**
   * Who publishes the add-on.
   */
  publisher?: string;
  /**
   * Who owns the add-on.
   */
  owner?: string;
  marketplaceInformation?: MarketplaceInformation;
  /**
   * Settings of the add-on: a JSON or YAML document in a string.
   */
  configurationValues?: string;
  /**
   * The IAM roles of the service accounts of the add-on.
   */
  podIdentityAssociations?: string[];
  namespaceConfig?: AddonNamespaceConfigResponse;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AddonHealth".
 */
export interface AddonHealth {
  /**
   * What is wrong.
   */
  issues?: AddonIssue[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AddonIssue".
 */
export interface AddonIssue {
  /**
   * What kind of issue it is.
   */
  code?:
    | "AccessDenied"
    | "AddonPermissionFailure"
    | "AddonSubscriptionNeeded"
    | "AdmissionRequestDenied"
    | "ClusterUnreachable"
    | "ConfigurationConflict"
    | "InsufficientNumberOfReplicas"
    | "InternalFailure"
    | "K8sResourceNotFound"
    | "UnsupportedAddonModification";
  /**
   * What it is, in words.
   */
  message?: string;
  /**
   * The resources it is about.
   */
  resourceIds?: string[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "MarketplaceInformation".
 */
export interface MarketplaceInformation {
  /**
   * The product in AWS Marketplace.
   */
  productId?: string;
  /**
   * The page of the product in AWS Marketplace.
   */
  productUrl?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AddonNamespaceConfigResponse".
 */
export interface AddonNamespaceConfigResponse {
  /**
   * A Kubernetes namespace.
   */
  namespace?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CapabilityConfigurationRequest".
 */
export interface CapabilityConfigurationRequest {
  argoCd?: ArgoCdConfigRequest;
  ack?: AckConfigRequest;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ArgoCdConfigRequest".
 */
export interface ArgoCdConfigRequest {
  awsIdc: ArgoCdAwsIdcConfigRequest;
  /**
   * A Kubernetes namespace.
   */
  namespace?: string;
  /**
   * Who has which role in Argo CD.
   */
  rbacRoleMappings?: ArgoCdRoleMapping[];
  networkAccess?: ArgoCdNetworkAccessConfigRequest;
  /**
   * The beginning of the server’s host name.
   */
  endpointPrefix?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ArgoCdAwsIdcConfigRequest".
 */
export interface ArgoCdAwsIdcConfigRequest {
  idcInstanceArn: Arn;
  /**
   * The Region of the IAM Identity Center instance.
   */
  idcRegion?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ArgoCdRoleMapping".
 */
export interface ArgoCdRoleMapping {
  /**
   * The role in Argo CD.
   */
  role: "ADMIN" | "EDITOR" | "VIEWER";
  /**
   * The users and groups that get the role.
   */
  identities: SsoIdentity[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "SsoIdentity".
 */
export interface SsoIdentity {
  /**
   * The id of the user or group in IAM Identity Center.
   */
  id: string;
  /**
   * Whether a user or a group is meant.
   */
  type: "SSO_GROUP" | "SSO_USER";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ArgoCdNetworkAccessConfigRequest".
 */
export interface ArgoCdNetworkAccessConfigRequest {
  /**
   * The VPC endpoints that may reach the server.
   */
  vpceIds?: string[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AckConfigRequest".
 */
export interface AckConfigRequest {
  /**
   * Whether controllers may refer to resources in other namespaces.
   */
  enableCrossNamespace?: boolean;
  /**
   * Services that the controllers leave alone.
   */
  disabledServices?: string[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "Capability".
 */
export interface Capability {
  /**
   * The name of the capability.
   */
  capabilityName?: string;
  arn?: Arn;
  clusterName?: ClusterName;
  /**
   * What the capability is: Argo CD, ACK or kro.
   */
  type?: "ACK" | "ARGOCD" | "KRO";
  roleArn?: RoleArn;
  /**
   * Where it is in its life.
   */
  status?: "ACTIVE" | "CREATE_FAILED" | "CREATING" | "DEGRADED" | "DELETE_FAILED" | "DELETING" | "UPDATING";
  /**
   * The version.
   */
  version?: string;
  configuration?: CapabilityConfigurationResponse;
  tags?: Tags;
  health?: CapabilityHealth;
  createdAt?: EpochSeconds;
  modifiedAt?: EpochSeconds;
  /**
   * What becomes of the resources that the capability manages.
   */
  deletePropagationPolicy?: "RETAIN";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CapabilityConfigurationResponse".
 */
export interface CapabilityConfigurationResponse {
  argoCd?: ArgoCdConfigResponse;
  ack?: AckConfigResponse;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ArgoCdConfigResponse".
 */
export interface ArgoCdConfigResponse {
  /**
   * A Kubernetes namespace.
   */
  namespace?: string;
  awsIdc?: ArgoCdAwsIdcConfigResponse;
  /**
   * Who has which role in Argo CD.
   */
  rbacRoleMappings?: ArgoCdRoleMapping[];
  networkAccess?: ArgoCdNetworkAccessConfigResponse;
  /**
   * The URL of the server.
   */
  serverUrl?: string;
  /**
   * The beginning of the server’s host name.
   */
  endpointPrefix?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ArgoCdAwsIdcConfigResponse".
 */
export interface ArgoCdAwsIdcConfigResponse {
  idcInstanceArn?: Arn;
  /**
   * The Region of the IAM Identity Center instance.
   */
  idcRegion?: string;
  idcManagedApplicationArn?: Arn;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ArgoCdNetworkAccessConfigResponse".
 */
export interface ArgoCdNetworkAccessConfigResponse {
  /**
   * The VPC endpoints that may reach the server.
   */
  vpceIds?: string[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AckConfigResponse".
 */
export interface AckConfigResponse {
  /**
   * Whether controllers may refer to resources in other namespaces.
   */
  enableCrossNamespace?: boolean;
  /**
   * Services that the controllers leave alone.
   */
  disabledServices?: string[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CapabilityHealth".
 */
export interface CapabilityHealth {
  /**
   * What is wrong.
   */
  issues?: CapabilityIssue[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CapabilityIssue".
 */
export interface CapabilityIssue {
  /**
   * What kind of issue it is.
   */
  code?: "AccessDenied" | "ClusterUnreachable";
  /**
   * What it is, in words.
   */
  message?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "VpcConfigRequest".
 */
export interface VpcConfigRequest {
  /**
   * The subnets of the control plane’s interfaces.
   */
  subnetIds?: SubnetId[];
  /**
   * Further security groups.
   */
  securityGroupIds?: SecurityGroupId[];
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
  publicAccessCidrs?: Cidr[];
  /**
   * How the control plane reaches out.
   */
  controlPlaneEgressMode?: "AWS_MANAGED" | "CUSTOMER_ISOLATED" | "CUSTOMER_ROUTED";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "KubernetesNetworkConfigRequest".
 */
export interface KubernetesNetworkConfigRequest {
  serviceIpv4Cidr?: Cidr;
  /**
   * The address family of pods and services.
   */
  ipFamily?: "ipv4" | "ipv6";
  elasticLoadBalancing?: ElasticLoadBalancing;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ElasticLoadBalancing".
 */
export interface ElasticLoadBalancing {
  /**
   * Whether it is on.
   */
  enabled?: boolean;
  gatewayApi?: GatewayApiConfiguration;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "GatewayApiConfiguration".
 */
export interface GatewayApiConfiguration {
  crds?: CrdManagementConfiguration;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CrdManagementConfiguration".
 */
export interface CrdManagementConfiguration {
  /**
   * Whether EKS manages them.
   */
  managed?: boolean;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "Logging".
 */
export interface Logging {
  /**
   * Changes by kind of log; often a pair of enabled and disabled kinds.
   */
  clusterLogging?: LogSetup[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
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
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "OutpostConfigRequest".
 */
export interface OutpostConfigRequest {
  /**
   * The Outposts.
   */
  outpostArns: Arn[];
  /**
   * The instance type of the control plane on the Outpost.
   */
  controlPlaneInstanceType: string;
  controlPlanePlacement?: ControlPlanePlacementRequest;
  /**
   * The instance type of etcd on the Outpost.
   */
  etcdInstanceType?: string;
  etcdPlacement?: EtcdPlacementRequest;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ControlPlanePlacementRequest".
 */
export interface ControlPlanePlacementRequest {
  /**
   * The placement group.
   */
  groupName?: string;
  /**
   * What the instances are spread over.
   */
  spreadLevel?: "host" | "rack";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "EtcdPlacementRequest".
 */
export interface EtcdPlacementRequest {
  /**
   * What the instances are spread over.
   */
  spreadLevel?: "host" | "rack";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "CreateAccessConfigRequest".
 */
export interface CreateAccessConfigRequest {
  /**
   * Whether the creator becomes cluster admin.
   */
  bootstrapClusterCreatorAdminPermissions?: boolean;
  /**
   * Where identities are looked up: access entries, the aws-auth ConfigMap, or both.
   */
  authenticationMode?: "API" | "API_AND_CONFIG_MAP" | "CONFIG_MAP";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpgradePolicyRequest".
 */
export interface UpgradePolicyRequest {
  /**
   * Whether the cluster stays on a version into extended support.
   */
  supportType?: "EXTENDED" | "STANDARD";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ZonalShiftConfigRequest".
 */
export interface ZonalShiftConfigRequest {
  /**
   * Whether it is on.
   */
  enabled?: boolean;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "RemoteNetworkConfigRequest".
 */
export interface RemoteNetworkConfigRequest {
  /**
   * Networks of the hybrid nodes.
   *
   * @maxItems 1
   */
  remoteNodeNetworks?: [] | [RemoteNodeNetwork];
  /**
   * Networks of the pods on hybrid nodes.
   *
   * @maxItems 1
   */
  remotePodNetworks?: [] | [RemotePodNetwork];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "RemoteNodeNetwork".
 */
export interface RemoteNodeNetwork {
  /**
   * Networks.
   */
  cidrs?: Cidr[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "RemotePodNetwork".
 */
export interface RemotePodNetwork {
  /**
   * Networks.
   */
  cidrs?: Cidr[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ComputeConfigRequest".
 */
export interface ComputeConfigRequest {
  /**
   * Whether Auto Mode manages the nodes.
   */
  enabled?: boolean;
  /**
   * The built-in node pools of Auto Mode.
   */
  nodePools?: ("general-purpose" | "system")[];
  nodeRoleArn?: RoleArn;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "StorageConfigRequest".
 */
export interface StorageConfigRequest {
  blockStorage?: BlockStorage;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "BlockStorage".
 */
export interface BlockStorage {
  /**
   * Whether it is on.
   */
  enabled?: boolean;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ControlPlaneScalingConfig".
 */
export interface ControlPlaneScalingConfig {
  /**
   * The size of the control plane.
   */
  tier?: "standard" | "tier-2xl" | "tier-4xl" | "tier-8xl" | "tier-xl";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "KubeApiServerConfigRequest".
 */
export interface KubeApiServerConfigRequest {
  /**
   * How long Kubernetes keeps its events.
   */
  eventTtl?: string;
  serviceNodePortRange?: ServiceNodePortRange;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ServiceNodePortRange".
 */
export interface ServiceNodePortRange {
  /**
   * The first port.
   */
  minPort?: number;
  /**
   * The last port.
   */
  maxPort?: number;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "KubeSchedulerConfigRequest".
 */
export interface KubeSchedulerConfigRequest {
  nodeResourcesFit?: NodeResourcesFitConfig;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "NodeResourcesFitConfig".
 */
export interface NodeResourcesFitConfig {
  scoringStrategy?: ScoringStrategy;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ScoringStrategy".
 */
export interface ScoringStrategy {
  /**
   * Whether full or empty nodes come first.
   */
  type?: "LeastAllocated" | "MostAllocated";
  /**
   * What counts, and how much.
   */
  resources?: ResourceWeight[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ResourceWeight".
 */
export interface ResourceWeight {
  /**
   * The resource, such as cpu.
   */
  name?: string;
  /**
   * How much the resource counts.
   */
  weight?: number;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "KubeControllerManagerConfigRequest".
 */
export interface KubeControllerManagerConfigRequest {
  podGcControllerConfig?: PodGcControllerConfigRequest;
  horizontalPodAutoscalerControllerConfig?: HorizontalPodAutoscalerControllerConfigRequest;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "PodGcControllerConfigRequest".
 */
export interface PodGcControllerConfigRequest {
  /**
   * How many ended pods are kept.
   */
  terminatedPodGcThreshold?: number;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "HorizontalPodAutoscalerControllerConfigRequest".
 */
export interface HorizontalPodAutoscalerControllerConfigRequest {
  /**
   * How often autoscaling looks again.
   */
  horizontalPodAutoscalerSyncPeriod?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "Cluster".
 */
export interface Cluster {
  name?: ClusterName;
  arn?: ClusterArn;
  createdAt?: EpochSeconds;
  /**
   * The version.
   */
  version?: string;
  /**
   * The URL of the Kubernetes API server.
   */
  endpoint?: string;
  roleArn?: RoleArn;
  resourcesVpcConfig?: VpcConfigResponse;
  kubernetesNetworkConfig?: KubernetesNetworkConfigResponse;
  logging?: Logging;
  identity?: Identity;
  /**
   * Where it is in its life.
   */
  status?: "ACTIVE" | "CREATING" | "DELETING" | "FAILED" | "PENDING" | "UPDATING";
  certificateAuthority?: Certificate;
  clientRequestToken?: ClientRequestToken;
  /**
   * The EKS platform version.
   */
  platformVersion?: string;
  tags?: Tags;
  /**
   * Envelope encryption of Kubernetes secrets.
   */
  encryptionConfig?: EncryptionConfig[];
  connectorConfig?: ConnectorConfigResponse;
  /**
   * The id of the resource.
   */
  id?: string;
  health?: ClusterHealth;
  outpostConfig?: OutpostConfigResponse;
  accessConfig?: AccessConfigResponse;
  upgradePolicy?: UpgradePolicyResponse;
  zonalShiftConfig?: ZonalShiftConfigResponse;
  remoteNetworkConfig?: RemoteNetworkConfigResponse;
  computeConfig?: ComputeConfigResponse;
  storageConfig?: StorageConfigResponse;
  /**
   * Whether the cluster refuses to be deleted.
   */
  deletionProtection?: boolean;
  controlPlaneScalingConfig?: ControlPlaneScalingConfig;
  kubeApiServerConfig?: KubeApiServerConfigResponse;
  kubeSchedulerConfig?: KubeSchedulerConfigResponse;
  kubeControllerManagerConfig?: KubeControllerManagerConfigResponse;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "VpcConfigResponse".
 */
export interface VpcConfigResponse {
  /**
   * The subnets of the control plane’s interfaces.
   */
  subnetIds?: SubnetId[];
  /**
   * Further security groups.
   */
  securityGroupIds?: SecurityGroupId[];
  clusterSecurityGroupId?: SecurityGroupId;
  /**
   * The VPC of the cluster.
   */
  vpcId?: string;
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
  publicAccessCidrs?: Cidr[];
  /**
   * How the control plane reaches out.
   */
  controlPlaneEgressMode?: "AWS_MANAGED" | "CUSTOMER_ISOLATED" | "CUSTOMER_ROUTED";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "KubernetesNetworkConfigResponse".
 */
export interface KubernetesNetworkConfigResponse {
  serviceIpv4Cidr?: Cidr;
  serviceIpv6Cidr?: Cidr;
  /**
   * The address family of pods and services.
   */
  ipFamily?: "ipv4" | "ipv6";
  elasticLoadBalancing?: ElasticLoadBalancing;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "Identity".
 */
export interface Identity {
  oidc?: OIDC;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "OIDC".
 */
export interface OIDC {
  /**
   * The URL that issues the tokens of service accounts.
   */
  issuer?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "Certificate".
 */
export interface Certificate {
  /**
   * The certificate, as base64 of PEM.
   */
  data?: string;
  active?: ActiveCertificateAuthority;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ActiveCertificateAuthority".
 */
export interface ActiveCertificateAuthority {
  /**
   * The id of the resource.
   */
  id?: string;
  /**
   * Who activated it: the customer or EKS.
   */
  activatedBy?: "CUSTOMER" | "EKS";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ConnectorConfigResponse".
 */
export interface ConnectorConfigResponse {
  /**
   * The id of the activation.
   */
  activationId?: string;
  /**
   * The code that activates the connector. CloudTrail hides it.
   */
  activationCode?: string;
  activationExpiry?: EpochSeconds;
  /**
   * Where the key or the cluster comes from.
   */
  provider?: string;
  roleArn?: RoleArn;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ClusterHealth".
 */
export interface ClusterHealth {
  /**
   * What is wrong.
   */
  issues?: ClusterIssue[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ClusterIssue".
 */
export interface ClusterIssue {
  /**
   * What kind of issue it is.
   */
  code?:
    | "AccessDenied"
    | "ClusterUnreachable"
    | "ConfigurationConflict"
    | "Ec2SecurityGroupNotFound"
    | "Ec2ServiceNotSubscribed"
    | "Ec2SubnetNotFound"
    | "IamRoleNotFound"
    | "InsufficientFreeAddresses"
    | "InternalFailure"
    | "KmsGrantRevoked"
    | "KmsKeyDisabled"
    | "KmsKeyMarkedForDeletion"
    | "KmsKeyNotFound"
    | "Other"
    | "ResourceLimitExceeded"
    | "ResourceNotFound"
    | "StsRegionalEndpointDisabled"
    | "UnsupportedVersion"
    | "VpcNotFound";
  /**
   * What it is, in words.
   */
  message?: string;
  /**
   * The resources it is about.
   */
  resourceIds?: string[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "OutpostConfigResponse".
 */
export interface OutpostConfigResponse {
  /**
   * The Outposts.
   */
  outpostArns: Arn[];
  /**
   * The instance type of the control plane on the Outpost.
   */
  controlPlaneInstanceType: string;
  controlPlanePlacement?: ControlPlanePlacementResponse;
  /**
   * The instance type of etcd on the Outpost.
   */
  etcdInstanceType?: string;
  etcdPlacement?: EtcdPlacementResponse;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ControlPlanePlacementResponse".
 */
export interface ControlPlanePlacementResponse {
  /**
   * The placement group.
   */
  groupName?: string;
  /**
   * What the instances are spread over.
   */
  spreadLevel?: "host" | "rack";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "EtcdPlacementResponse".
 */
export interface EtcdPlacementResponse {
  /**
   * What the instances are spread over.
   */
  spreadLevel?: "host" | "rack";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AccessConfigResponse".
 */
export interface AccessConfigResponse {
  /**
   * Whether the creator becomes cluster admin.
   */
  bootstrapClusterCreatorAdminPermissions?: boolean;
  /**
   * Where identities are looked up: access entries, the aws-auth ConfigMap, or both.
   */
  authenticationMode?: "API" | "API_AND_CONFIG_MAP" | "CONFIG_MAP";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpgradePolicyResponse".
 */
export interface UpgradePolicyResponse {
  /**
   * Whether the cluster stays on a version into extended support.
   */
  supportType?: "EXTENDED" | "STANDARD";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ZonalShiftConfigResponse".
 */
export interface ZonalShiftConfigResponse {
  /**
   * Whether it is on.
   */
  enabled?: boolean;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "RemoteNetworkConfigResponse".
 */
export interface RemoteNetworkConfigResponse {
  /**
   * Networks of the hybrid nodes.
   *
   * @maxItems 1
   */
  remoteNodeNetworks?: [] | [RemoteNodeNetwork];
  /**
   * Networks of the pods on hybrid nodes.
   *
   * @maxItems 1
   */
  remotePodNetworks?: [] | [RemotePodNetwork];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ComputeConfigResponse".
 */
export interface ComputeConfigResponse {
  /**
   * Whether it is on.
   */
  enabled?: boolean;
  /**
   * The built-in node pools of Auto Mode.
   */
  nodePools?: ("general-purpose" | "system")[];
  nodeRoleArn?: RoleArn;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "StorageConfigResponse".
 */
export interface StorageConfigResponse {
  blockStorage?: BlockStorage;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "KubeApiServerConfigResponse".
 */
export interface KubeApiServerConfigResponse {
  /**
   * How long Kubernetes keeps its events.
   */
  eventTtl?: string;
  serviceNodePortRange?: ServiceNodePortRange;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "KubeSchedulerConfigResponse".
 */
export interface KubeSchedulerConfigResponse {
  nodeResourcesFit?: NodeResourcesFitConfig;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "KubeControllerManagerConfigResponse".
 */
export interface KubeControllerManagerConfigResponse {
  podGcControllerConfig?: PodGcControllerConfigResponse;
  horizontalPodAutoscalerControllerConfig?: HorizontalPodAutoscalerControllerConfigResponse;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "PodGcControllerConfigResponse".
 */
export interface PodGcControllerConfigResponse {
  /**
   * How many ended pods are kept.
   */
  terminatedPodGcThreshold?: number;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "HorizontalPodAutoscalerControllerConfigResponse".
 */
export interface HorizontalPodAutoscalerControllerConfigResponse {
  /**
   * How often autoscaling looks again.
   */
  horizontalPodAutoscalerSyncPeriod?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "EksAnywhereSubscriptionTerm".
 */
export interface EksAnywhereSubscriptionTerm {
  /**
   * How long the term is, in units.
   */
  duration?: number;
  /**
   * The unit of the duration.
   */
  unit?: "MONTHS";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "EksAnywhereSubscription".
 */
export interface EksAnywhereSubscription {
  /**
   * The id of the resource.
   */
  id?: string;
  arn?: Arn;
  createdAt?: EpochSeconds;
  effectiveDate?: EpochSeconds;
  expirationDate?: EpochSeconds;
  /**
   * How many licenses there are.
   */
  licenseQuantity?: number;
  /**
   * What a license covers.
   */
  licenseType?: "Cluster";
  term?: EksAnywhereSubscriptionTerm;
  /**
   * Where it is in its life.
   */
  status?: string;
  /**
   * Whether the subscription renews itself.
   */
  autoRenew?: boolean;
  /**
   * The licenses, by ARN.
   */
  licenseArns?: Arn[];
  /**
   * The licenses.
   */
  licenses?: License[];
  tags?: Tags;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "License".
 */
export interface License {
  /**
   * The id of the resource.
   */
  id?: string;
  /**
   * The token of the license.
   */
  token?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "FargateProfileSelector".
 */
export interface FargateProfileSelector {
  /**
   * A Kubernetes namespace.
   */
  namespace?: string;
  /**
   * Kubernetes labels, key to value.
   */
  labels?: {
    [k: string]: string;
  };
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "FargateProfile".
 */
export interface FargateProfile {
  /**
   * The name of the Fargate profile.
   */
  fargateProfileName?: string;
  fargateProfileArn?: FargateProfileArn;
  clusterName?: ClusterName;
  createdAt?: EpochSeconds;
  podExecutionRoleArn?: RoleArn;
  /**
   * The subnets of the nodes or pods.
   */
  subnets?: SubnetId[];
  /**
   * Which pods run on Fargate.
   */
  selectors?: FargateProfileSelector[];
  /**
   * Where it is in its life.
   */
  status?: "ACTIVE" | "CREATE_FAILED" | "CREATING" | "DELETE_FAILED" | "DELETING";
  tags?: Tags;
  health?: FargateProfileHealth;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "FargateProfileHealth".
 */
export interface FargateProfileHealth {
  /**
   * What is wrong.
   */
  issues?: FargateProfileIssue[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "FargateProfileIssue".
 */
export interface FargateProfileIssue {
  /**
   * What kind of issue it is.
   */
  code?: "AccessDenied" | "ClusterUnreachable" | "InternalFailure" | "PodExecutionRoleAlreadyInUse";
  /**
   * What it is, in words.
   */
  message?: string;
  /**
   * The resources it is about.
   */
  resourceIds?: string[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "NodegroupScalingConfig".
 */
export interface NodegroupScalingConfig {
  /**
   * The fewest nodes there may be.
   */
  minSize?: number;
  /**
   * The most nodes there may be.
   */
  maxSize?: number;
  /**
   * How many nodes there should be.
   */
  desiredSize?: number;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "RemoteAccessConfig".
 */
export interface RemoteAccessConfig {
  /**
   * The EC2 key pair for SSH into the nodes.
   */
  ec2SshKey?: string;
  /**
   * The security groups that may use SSH.
   */
  sourceSecurityGroups?: SecurityGroupId[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "Taint".
 */
export interface Taint {
  /**
   * The key of the taint.
   */
  key?: string;
  /**
   * The value of the taint.
   */
  value?: string;
  /**
   * What the taint does to pods that do not tolerate it.
   */
  effect?: "NO_EXECUTE" | "NO_SCHEDULE" | "PREFER_NO_SCHEDULE";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "LaunchTemplateSpecification".
 */
export interface LaunchTemplateSpecification {
  /**
   * The name of the launch template.
   */
  name?: string;
  /**
   * The version of the launch template.
   */
  version?: string;
  /**
   * The id of the launch template.
   */
  id?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "NodegroupUpdateConfig".
 */
export interface NodegroupUpdateConfig {
  /**
   * How many nodes may be replaced at a time.
   */
  maxUnavailable?: number;
  /**
   * What share of nodes may be replaced at a time.
   */
  maxUnavailablePercentage?: number;
  /**
   * Whether new nodes come before old ones go.
   */
  updateStrategy?: "DEFAULT" | "MINIMAL";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "NodeRepairConfig".
 */
export interface NodeRepairConfig {
  /**
   * Whether it is on.
   */
  enabled?: boolean;
  /**
   * Above how many unhealthy nodes repair stops.
   */
  maxUnhealthyNodeThresholdCount?: number;
  /**
   * Above what share of unhealthy nodes repair stops.
   */
  maxUnhealthyNodeThresholdPercentage?: number;
  /**
   * How many nodes may be repaired at a time.
   */
  maxParallelNodesRepairedCount?: number;
  /**
   * What share of nodes may be repaired at a time.
   */
  maxParallelNodesRepairedPercentage?: number;
  /**
   * What to do about particular conditions.
   */
  nodeRepairConfigOverrides?: NodeRepairConfigOverrides[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "NodeRepairConfigOverrides".
 */
export interface NodeRepairConfigOverrides {
  /**
   * The condition of a node that the override is about.
   */
  nodeMonitoringCondition?: string;
  /**
   * The reason for the condition that the override is about.
   */
  nodeUnhealthyReason?: string;
  /**
   * How long to wait before a repair, in minutes.
   */
  minRepairWaitTimeMins?: number;
  /**
   * What to do.
   */
  repairAction?: "NoAction" | "Reboot" | "Replace";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "WarmPoolConfig".
 */
export interface WarmPoolConfig {
  /**
   * Whether it is on.
   */
  enabled?: boolean;
  /**
   * The fewest nodes there may be.
   */
  minSize?: number;
  /**
   * The most nodes in the group and its warm pool together.
   */
  maxGroupPreparedCapacity?: number;
  /**
   * In which state the warm nodes wait.
   */
  poolState?: "HIBERNATED" | "RUNNING" | "STOPPED";
  /**
   * Whether nodes go back into the warm pool.
   */
  reuseOnScaleIn?: boolean;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "Nodegroup".
 */
export interface Nodegroup {
  /**
   * The name of the node group.
   */
  nodegroupName?: string;
  nodegroupArn?: NodegroupArn;
  clusterName?: ClusterName;
  /**
   * The version.
   */
  version?: string;
  /**
   * The version of the machine image of the nodes.
   */
  releaseVersion?: string;
  createdAt?: EpochSeconds;
  modifiedAt?: EpochSeconds;
  /**
   * Where it is in its life.
   */
  status?: "ACTIVE" | "CREATE_FAILED" | "CREATING" | "DEGRADED" | "DELETE_FAILED" | "DELETING" | "UPDATING";
  /**
   * How the capacity of the nodes is paid for.
   */
  capacityType?: "CAPACITY_BLOCK" | "ON_DEMAND" | "SPOT";
  scalingConfig?: NodegroupScalingConfig;
  /**
   * The instance types of the nodes.
   */
  instanceTypes?: string[];
  /**
   * The subnets of the nodes or pods.
   */
  subnets?: SubnetId[];
  remoteAccess?: RemoteAccessConfig;
  /**
   * The kind of machine image of the nodes.
   */
  amiType?:
    | "AL2023_ARM_64_NVIDIA"
    | "AL2023_ARM_64_STANDARD"
    | "AL2023_x86_64_NEURON"
    | "AL2023_x86_64_NVIDIA"
    | "AL2023_x86_64_STANDARD"
    | "AL2_ARM_64"
    | "AL2_x86_64"
    | "AL2_x86_64_GPU"
    | "BOTTLEROCKET_ARM_64"
    | "BOTTLEROCKET_ARM_64_FIPS"
    | "BOTTLEROCKET_ARM_64_NVIDIA"
    | "BOTTLEROCKET_ARM_64_NVIDIA_FIPS"
    | "BOTTLEROCKET_x86_64"
    | "BOTTLEROCKET_x86_64_FIPS"
    | "BOTTLEROCKET_x86_64_NVIDIA"
    | "BOTTLEROCKET_x86_64_NVIDIA_FIPS"
    | "CUSTOM"
    | "WINDOWS_CORE_2019_x86_64"
    | "WINDOWS_CORE_2022_x86_64"
    | "WINDOWS_CORE_2025_x86_64"
    | "WINDOWS_FULL_2019_x86_64"
    | "WINDOWS_FULL_2022_x86_64"
    | "WINDOWS_FULL_2025_x86_64";
  nodeRole?: RoleArn;
  /**
   * Kubernetes labels, key to value.
   */
  labels?: {
    [k: string]: string;
  };
  /**
   * Taints of the nodes.
   */
  taints?: Taint[];
  resources?: NodegroupResources;
  /**
   * The root disk of a node, in GiB.
   */
  diskSize?: number;
  health?: NodegroupHealth;
  updateConfig?: NodegroupUpdateConfig;
  nodeRepairConfig?: NodeRepairConfig;
  launchTemplate?: LaunchTemplateSpecification;
  tags?: Tags;
  warmPoolConfig?: WarmPoolConfig;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "NodegroupResources".
 */
export interface NodegroupResources {
  /**
   * The Auto Scaling groups that hold the nodes.
   */
  autoScalingGroups?: AutoScalingGroup[];
  remoteAccessSecurityGroup?: SecurityGroupId;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "AutoScalingGroup".
 */
export interface AutoScalingGroup {
  /**
   * The name of the Auto Scaling group.
   */
  name?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "NodegroupHealth".
 */
export interface NodegroupHealth {
  /**
   * What is wrong.
   */
  issues?: Issue[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "Issue".
 */
export interface Issue {
  /**
   * What kind of issue it is.
   */
  code?:
    | "AccessDenied"
    | "AmiIdNotFound"
    | "AsgInstanceLaunchFailures"
    | "AutoScalingGroupInstanceRefreshActive"
    | "AutoScalingGroupInvalidConfiguration"
    | "AutoScalingGroupNotFound"
    | "AutoScalingGroupOptInRequired"
    | "AutoScalingGroupRateLimitExceeded"
    | "ClusterUnreachable"
    | "Ec2InstanceTypeDoesNotExist"
    | "Ec2LaunchTemplateDeletionFailure"
    | "Ec2LaunchTemplateInvalidConfiguration"
    | "Ec2LaunchTemplateMaxLimitExceeded"
    | "Ec2LaunchTemplateNotFound"
    | "Ec2LaunchTemplateVersionMaxLimitExceeded"
    | "Ec2LaunchTemplateVersionMismatch"
    | "Ec2SecurityGroupDeletionFailure"
    | "Ec2SecurityGroupNotFound"
    | "Ec2SubnetInvalidConfiguration"
    | "Ec2SubnetListTooLong"
    | "Ec2SubnetMissingIpv6Assignment"
    | "Ec2SubnetNotFound"
    | "IamInstanceProfileNotFound"
    | "IamLimitExceeded"
    | "IamNodeRoleNotFound"
    | "IamThrottling"
    | "InstanceLimitExceeded"
    | "InsufficientFreeAddresses"
    | "InternalFailure"
    | "KubernetesLabelInvalid"
    | "LimitExceeded"
    | "NodeCreationFailure"
    | "NodeTerminationFailure"
    | "PodEvictionFailure"
    | "SourceEc2LaunchTemplateNotFound"
    | "Unknown";
  /**
   * What it is, in words.
   */
  message?: string;
  /**
   * The resources it is about.
   */
  resourceIds?: string[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "PodIdentityAssociation".
 */
export interface PodIdentityAssociation {
  clusterName?: ClusterName;
  /**
   * A Kubernetes namespace.
   */
  namespace?: string;
  /**
   * The Kubernetes service account.
   */
  serviceAccount?: string;
  roleArn?: RoleArn;
  associationArn?: AssociationArn;
  /**
   * The id of the pod identity association.
   */
  associationId?: string;
  tags?: Tags;
  createdAt?: EpochSeconds;
  modifiedAt?: EpochSeconds;
  /**
   * The add-on that made the association, if one did.
   */
  ownerArn?: string;
  /**
   * Whether EKS leaves its session tags out of the credentials.
   */
  disableSessionTags?: boolean;
  targetRoleArn?: RoleArn;
  /**
   * The external id that the target role may ask for.
   */
  externalId?: string;
  /**
   * A session policy that narrows the role: a JSON document in a string.
   */
  policy?: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "IdentityProviderConfig".
 */
export interface IdentityProviderConfig {
  /**
   * The type of the identity provider: only oidc.
   */
  type: string;
  /**
   * The name of the identity provider configuration.
   */
  name: string;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "InsightsFilter".
 */
export interface InsightsFilter {
  /**
   * Only insights of these categories.
   */
  categories?: ("MISCONFIGURATION" | "ROLLBACK_READINESS" | "UPGRADE_READINESS")[];
  /**
   * Only insights about these Kubernetes versions.
   */
  kubernetesVersions?: string[];
  /**
   * Only insights of these states.
   */
  statuses?: ("ERROR" | "PASSING" | "UNKNOWN" | "WARNING")[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "ConnectorConfigRequest".
 */
export interface ConnectorConfigRequest {
  roleArn: RoleArn;
  /**
   * Where the key or the cluster comes from.
   */
  provider: "AKS" | "ANTHOS" | "EC2" | "EKS_ANYWHERE" | "GKE" | "OPENSHIFT" | "OTHER" | "RANCHER" | "TANZU";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateCapabilityConfiguration".
 */
export interface UpdateCapabilityConfiguration {
  argoCd?: UpdateArgoCdConfig;
  ack?: UpdateAckConfig;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateArgoCdConfig".
 */
export interface UpdateArgoCdConfig {
  rbacRoleMappings?: UpdateRoleMappings;
  networkAccess?: ArgoCdNetworkAccessConfigRequest;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateRoleMappings".
 */
export interface UpdateRoleMappings {
  /**
   * Role mappings to add or change.
   */
  addOrUpdateRoleMappings?: ArgoCdRoleMapping[];
  /**
   * Role mappings to take away.
   */
  removeRoleMappings?: ArgoCdRoleMapping[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateAckConfig".
 */
export interface UpdateAckConfig {
  /**
   * Whether controllers may refer to resources in other namespaces.
   */
  enableCrossNamespace?: boolean;
  /**
   * Services that the controllers leave alone.
   */
  disabledServices?: string[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateAccessConfigRequest".
 */
export interface UpdateAccessConfigRequest {
  /**
   * Where identities are looked up: access entries, the aws-auth ConfigMap, or both.
   */
  authenticationMode?: "API" | "API_AND_CONFIG_MAP" | "CONFIG_MAP";
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "RollbackConfig".
 */
export interface RollbackConfig {
  /**
   * How long the update may take before it is rolled back, in minutes.
   */
  timeoutMinutes?: number;
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateLabelsPayload".
 */
export interface UpdateLabelsPayload {
  /**
   * Labels to add or change.
   */
  addOrUpdateLabels?: {
    [k: string]: string;
  };
  /**
   * Keys of labels to take away.
   */
  removeLabels?: string[];
}
/**
 * This interface was referenced by `EksCalls`'s JSON-Schema
 * via the `definition` "UpdateTaintsPayload".
 */
export interface UpdateTaintsPayload {
  /**
   * Taints to add or change.
   */
  addOrUpdateTaints?: Taint[];
  /**
   * Taints to take away.
   */
  removeTaints?: Taint[];
}
