import fc, { type Arbitrary } from 'fast-check';

/** Short realistic names of the things a call is about. ARNs are templates that `inPlace` completes. */
export function clusterNames(): Arbitrary<string> {
  return fc.constantFrom('demo', 'payments-prod', 'staging', 'logging-prod', 'team_a');
}

/** Principals an access entry may be for: roles and users, of this account and of the other. */
export function principalArns(): Arbitrary<string> {
  return fc.constantFrom(
    'arn:{partition}:iam::{account}:role/Developer',
    'arn:{partition}:iam::{account}:role/ops+oncall',
    'arn:{partition}:iam::{account}:user/alice',
    'arn:{partition}:iam::123456789012:role/Partner',
  );
}

export function roleArns(): Arbitrary<string> {
  return fc.constantFrom(
    'arn:{partition}:iam::{account}:role/eks-cluster-role',
    'arn:{partition}:iam::{account}:role/service/eks-node-role',
  );
}

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

export function policyArns(): Arbitrary<string> {
  return fc
    .constantFrom(...ACCESS_POLICIES)
    .map((name) => `arn:{partition}:eks::aws:cluster-access-policy/${name}`);
}

export function kubernetesGroups(): Arbitrary<string[]> {
  return fc.uniqueArray(fc.constantFrom('viewers', 'developers', 'platform-admins'), { maxLength: 2 });
}

export function kubernetesUsers(): Arbitrary<string> {
  return fc.constantFrom('alice', 'ci:{{SessionName}}', 'build-bot');
}

export function entryTypes(): Arbitrary<string> {
  return fc.constantFrom(
    'STANDARD',
    'STANDARD',
    'EC2_LINUX',
    'EC2_WINDOWS',
    'FARGATE_LINUX',
    'HYBRID_LINUX',
    'EC2',
  );
}

export function tokens(): Arbitrary<string> {
  return fc
    .nat({ max: 0xffff })
    .map((n) => `5f1c7a52-8e0d-4c3b-9a6e-00000000${n.toString(16).padStart(4, '0')}`);
}

export function cidrs(): Arbitrary<string[]> {
  return fc.uniqueArray(fc.constantFrom('203.0.113.0/24', '0.0.0.0/0', '198.51.100.0/24'), {
    minLength: 1,
    maxLength: 2,
  });
}

/** Networks of hybrid nodes. */
export function networks(): Arbitrary<string[]> {
  return fc.constantFrom(['198.51.100.0/24'], ['203.0.113.0/25', '203.0.113.128/25']);
}

export function tags(): Arbitrary<Record<string, string>> {
  return fc.constantFrom<Record<string, string>>(
    {},
    { team: 'platform' },
    { env: 'prod', 'managed-by': 'pipeline' },
  );
}
