import type { JsonSchema } from '../../src/schema/load-schema.js';
import type { MemberOverlay } from './members.js';

const WORD: JsonSchema = { minLength: 1 };

/** Members by structure and name, where a name means something else than elsewhere. They go before those by name. */
export const particularMembers: Readonly<Record<string, MemberOverlay>> = {
  'AssociateAccessPolicyRequest.accessScope': [
    'Where the access policy holds.',
    {
      required: ['type'],
      if: { properties: { type: { const: 'namespace' } } },
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
      then: { required: ['namespaces'] },
    },
  ],
  'Cluster.arn': ['The ARN of the cluster.', 'ClusterArn'],
  'LogSetup.enabled': 'Whether these kinds are sent to CloudWatch Logs.',
  'ComputeConfigRequest.enabled': 'Whether Auto Mode manages the nodes.',
  'CreateClusterRequest.encryptionConfig': ['Envelope encryption of Kubernetes secrets.', { maxItems: 1 }],
  'AssociateEncryptionConfigRequest.encryptionConfig': [
    'Envelope encryption of Kubernetes secrets.',
    { maxItems: 1 },
  ],
  'Update.id': ['The id of the update.', 'UpdateId'],
  'SsoIdentity.id': ['The id of the user or group in IAM Identity Center.', WORD],
  'LaunchTemplateSpecification.id': ['The id of the launch template.', { pattern: '^lt-' }],
  'UpdateNodegroupConfigRequest.labels': 'Changes of the labels of the nodes.',
  'CancelUpdateRequest.name': ['The name of the cluster.', 'ClusterName'],
  'CreateClusterRequest.name': ['The name of the cluster.', 'ClusterName'],
  'Cluster.name': ['The name of the cluster.', 'ClusterName'],
  'DeleteClusterRequest.name': ['The name of the cluster.', 'ClusterName'],
  'DescribeClusterRequest.name': ['The name of the cluster.', 'ClusterName'],
  'DescribeUpdateRequest.name': ['The name of the cluster.', 'ClusterName'],
  'ListUpdatesRequest.name': ['The name of the cluster.', 'ClusterName'],
  'DeregisterClusterRequest.name': ['The name of the connected cluster.', 'ClusterName'],
  'RegisterClusterRequest.name': ['The name under which the cluster is connected.', 'ClusterName'],
  'UpdateClusterConfigRequest.name': ['The name of the cluster.', 'ClusterName'],
  'UpdateClusterVersionRequest.name': ['The name of the cluster.', 'ClusterName'],
  'AutoScalingGroup.name': ['The name of the Auto Scaling group.', WORD],
  'LaunchTemplateSpecification.name': ['The name of the launch template.', WORD],
  'ResourceWeight.name': ['The resource, such as cpu.', WORD],
  'IdentityProviderConfig.name': ['The name of the identity provider configuration.', WORD],
  'EncryptionConfig.provider': 'Where the key is.',
  'EncryptionConfig.resources': 'The Kubernetes resources to encrypt: only secrets.',
  'ScoringStrategy.resources': 'What counts, and how much.',
  'TagResourceRequest.tags': ['The tags to add or change.', 'Tags'],
  'UpdateNodegroupConfigRequest.taints': 'Changes of the taints of the nodes.',
  'Update.type': 'What the update changes, such as LoggingUpdate.',
  'UpdateParam.type': 'Which setting the value is of.',
  'AccessScope.type': 'Whether the policy holds in the whole cluster or in namespaces.',
  'CreateAccessEntryRequest.type': [
    'STANDARD for people and pipelines; the other types are for nodes. It cannot be changed later.',
    WORD,
  ],
  'AccessEntry.type': ['STANDARD for people and pipelines; the other types are for nodes.', WORD],
  'CreateCapabilityRequest.type': 'What the capability is: Argo CD, ACK or kro.',
  'Capability.type': 'What the capability is: Argo CD, ACK or kro.',
  'SsoIdentity.type': 'Whether a user or a group is meant.',
  'ScoringStrategy.type': 'Whether full or empty nodes come first.',
  'IdentityProviderConfig.type': 'The type of the identity provider: only oidc.',
  'LogSetup.types':
    'The kinds of control-plane log. Tools send an empty list for the half that changes nothing.',
  'AccessEntry.username': 'The Kubernetes user name of the principal.',
  'UpdateParam.value': 'The new value; a structured one is JSON inside this string.',
  'CreateClusterRequest.version': ['The Kubernetes version.', 'KubernetesVersion'],
  'UpdateClusterVersionRequest.version': ['The Kubernetes version to go to.', 'KubernetesVersion'],
  'CreateNodegroupRequest.version': ['The Kubernetes version of the nodes.', 'KubernetesVersion'],
  'UpdateNodegroupVersionRequest.version': [
    'The Kubernetes version of the nodes to go to.',
    'KubernetesVersion',
  ],
  'LaunchTemplateSpecification.version': 'The version of the launch template.',
};
