import fc, { type Arbitrary } from 'fast-check';
import type { Json } from '../../src/json/json.js';
import { controlPlaneValues } from './control-plane-values.js';

/** Access policies that users assign. Source: list-access-policies, 2026. */
const ACCESS_POLICIES = [
  'AmazonEKSViewPolicy',
  'AmazonEKSClusterAdminPolicy',
  'AmazonEKSAdminPolicy',
  'AmazonEKSAdminViewPolicy',
  'AmazonEKSEditPolicy',
  'AmazonEKSSecretReaderPolicy',
  'AmazonEKSSecretAdminPolicy',
];

function roles(...names: readonly string[]): Arbitrary<string> {
  return fc.constantFrom(...names.map((name) => `arn:{partition}:iam::{account}:role/${name}`));
}

const roleArns = fc.constantFrom(
  'arn:{partition}:iam::{account}:role/eks-cluster-role',
  'arn:{partition}:iam::{account}:role/service/eks-node-role',
);

/**
 * Realistic values of request members, by name, for what a schema cannot say. ARNs are templates that `inPlace`
 * completes; the first value of each is the simplest.
 */
export const memberValues = {
  name: fc.constantFrom('demo', 'payments-prod', 'staging', 'logging-prod', 'team_a'),
  principalArn: fc.constantFrom(
    'arn:{partition}:iam::{account}:role/Developer',
    'arn:{partition}:iam::{account}:role/ops+oncall',
    'arn:{partition}:iam::{account}:user/alice',
    'arn:{partition}:iam::123456789012:role/Partner',
  ),
  policyArn: fc
    .constantFrom(...ACCESS_POLICIES)
    .map((name) => `arn:{partition}:eks::aws:cluster-access-policy/${name}`),
  kubernetesGroups: fc.uniqueArray(fc.constantFrom('viewers', 'developers', 'platform-admins'), {
    maxLength: 2,
  }),
  username: fc.constantFrom('alice', 'ci:{{SessionName}}', 'build-bot'),
  type: fc.constantFrom('STANDARD', 'EC2_LINUX', 'EC2_WINDOWS', 'FARGATE_LINUX', 'HYBRID_LINUX', 'EC2'),
  /** A UUID of the event's own; see assemble.ts. */
  clientRequestToken: fc.constant('{token}'),
  tags: fc.constantFrom<Json[]>({}, { team: 'platform' }, { env: 'prod', 'managed-by': 'pipeline' }),
  roleArn: roleArns,
  nodeRoleArn: roleArns,
  keyArn: fc.constant('arn:{partition}:kms:{region}:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab'),
  outpostArns: fc.constant(['arn:{partition}:outposts:{region}:{account}:outpost/op-0123456789abcdef0']),
  controlPlaneInstanceType: fc.constant('m5.large'),
  etcdInstanceType: fc.constant('m5.large'),
  spreadLevel: fc.constantFrom('host', 'rack'),
  groupName: fc.constant('eks-outpost-placement'),
  publicAccessCidrs: fc.uniqueArray(fc.constantFrom('203.0.113.0/24', '0.0.0.0/0', '198.51.100.0/24'), {
    minLength: 1,
    maxLength: 2,
  }),
  version: fc.constantFrom('1.34', '1.33', '1.32'),
  resources: fc.constant(['secrets']),
  /** At least two, in different Availability Zones. */
  subnetIds: fc.constantFrom(
    ['subnet-0a1b2c3d4e5f60718', 'subnet-08172635445362718'],
    ['subnet-0a1b2c3d4e5f60718', 'subnet-08172635445362718', 'subnet-09182736455463720'],
  ),
  securityGroupIds: fc.constantFrom<string[][]>([], ['sg-0123456789abcdef0']),
  /** A resource of a tagging call. */
  resourceArn: fc.constantFrom(
    'arn:{partition}:eks:{region}:{account}:cluster/demo',
    'arn:{partition}:eks:{region}:{account}:nodegroup/demo/workers/{workers}',
  ),
  tagKeys: fc.constantFrom('team', 'env'),
  connectorRoleArn: roles('AmazonEKSConnectorAgentRole'),
  appRoleArn: roles('app-role', 'payments-api'),
  capabilityRoleArn: roles('eks-capability'),
  targetRoleArn: fc.constant('arn:{partition}:iam::123456789012:role/shared-data'),
  nodeRole: roles('eks-node-role', 'workers'),
  podExecutionRoleArn: roles('fargate-pods'),
  serviceAccountRoleArn: roles('vpc-cni', 'ebs-csi-driver'),
  addonName: fc.constantFrom('vpc-cni', 'coredns', 'kube-proxy', 'aws-ebs-csi-driver', 'aws-guardduty-agent'),
  nodegroupName: fc.constantFrom('workers', 'gpu', 'spot-pool'),
  subnets: fc.constantFrom(
    ['subnet-0a1b2c3d4e5f60718'],
    ['subnet-0a1b2c3d4e5f60718', 'subnet-08172635445362718'],
  ),
  fargateProfileName: fc.constantFrom('default', 'batch'),
  capabilityName: fc.constantFrom('argocd', 'ack', 'kro'),
  certificateAuthorityId: fc.constantFrom('ca-0123456789abcdef0', 'ca-0fedcba9876543210'),
  associatedPolicyArn: fc.constant(
    'arn:{partition}:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy',
  ),
  namespace: fc.constantFrom('default', 'payments', 'kube-system'),
  serviceAccount: fc.constantFrom('app', 'payments-api', 'external-dns'),
  policy: fc.constant(
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}',
  ),
  updateId: fc.constantFrom('a7c8b68d-6f4e-3caf-9b2d-0c1d2e3f4a5b', 'f1bffd18-790e-36bf-8a4c-5b6c7d8e9f01'),
  licenseQuantity: fc.constantFrom(1, 10),
  force: fc.boolean(),
  rollbackConfig: fc.constant({ timeoutMinutes: 240 }),
  /** Members of queries are texts. */
  preserve: fc.constantFrom('true', 'false'),
  maxResults: fc.constantFrom('100', '20'),
  nextToken: fc.constant('eyJuZXh0VG9rZW4iOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAxfQ=='),
  kubernetesVersion: fc.constantFrom('1.34', '1.33'),
  types: fc.constant('networking'),
  publishers: fc.constant('eks'),
  owners: fc.constant('aws'),
  include: fc.constant('all'),
  clusterType: fc.constant('eks'),
  clusterVersions: fc.constantFrom('1.34', '1.33'),
  defaultOnly: fc.constantFrom('true', 'false'),
  includeAll: fc.constantFrom('true', 'false'),
  includeStatus: fc.constant('ACTIVE'),
  ...controlPlaneValues,
} as const satisfies Readonly<Record<string, Arbitrary<Json>>>;
