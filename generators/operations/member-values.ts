import fc, { type Arbitrary } from 'fast-check';
import type { Json } from '../../src/json/json.js';

/** Access policies by name. Source: list-access-policies, 2026. */
const ACCESS_POLICIES = [
  'AmazonEKSViewPolicy',
  'AmazonEKSClusterAdminPolicy',
  'AmazonEKSAdminPolicy',
  'AmazonEKSAdminViewPolicy',
  'AmazonEKSEditPolicy',
  'AmazonEKSSecretReaderPolicy',
  'AmazonEKSAutoNodePolicy',
  'AmazonEKSHybridPolicy',
];

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
  /** Networks of hybrid nodes. */
  cidrs: fc.constantFrom(['198.51.100.0/24'], ['203.0.113.0/25', '203.0.113.128/25']),
  serviceIpv4Cidr: fc.constantFrom('10.100.0.0/16', '172.20.0.0/16'),
  version: fc.constantFrom('1.34', '1.33', '1.32'),
  resources: fc.constant(['secrets']),
  subnetIds: fc.constantFrom(
    ['subnet-0a1b2c3d4e5f60718'],
    ['subnet-0a1b2c3d4e5f60718', 'subnet-08172635445362718'],
  ),
  securityGroupIds: fc.constantFrom<string[][]>([], ['sg-0123456789abcdef0']),
  /** A resource of a tagging call. */
  resourceArn: fc.constant('arn:{partition}:eks:{region}:{account}:cluster/demo'),
} as const satisfies Readonly<Record<string, Arbitrary<Json>>>;
