/** The callers that events can be generated for, by name. The generators have one file for each; a test compares. */
export const CALLER_NAMES: readonly string[] = [
  'iam-user',
  'role-session',
  'root',
  'sso-session',
  'console-session',
  'cross-account-role',
  'terraform',
  'eksctl',
  'github-actions',
  'cloudformation',
  'eks-service-linked-role',
  'aws-service',
];
