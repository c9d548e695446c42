/**
 * What rules take for the marks of automation, and what anybody may call a user, a role or a session: the names, and
 * letter cases of them that a case-sensitive test does not know.
 */
export const AUTOMATION_WORDS: readonly string[] = [
  'terraform',
  'Terraform',
  'TERRAFORM',
  'eksctl',
  'EksCtl',
  'AWSCloudFormation',
  'awscloudformation',
  'AWSServiceRoleForAmazonEKS',
  'awsserviceroleforamazoneks',
];

/** A genuine caller, the word that rules know it by, and the callers that only carry the word. */
export interface ImitatedCaller {
  readonly genuine: string;
  readonly word: string;
  readonly imitations: readonly string[];
}

const IMITATIONS = ['imitation-session', 'imitation-user', 'imitation-role'];

/** Genuine automation and its imitations. Source: the exclusions of public rules. */
export const imitatedCallers: readonly ImitatedCaller[] = [
  { genuine: 'terraform', word: 'terraform', imitations: IMITATIONS },
  { genuine: 'eksctl', word: 'eksctl', imitations: IMITATIONS },
  { genuine: 'cloudformation', word: 'AWSCloudFormation', imitations: IMITATIONS },
  { genuine: 'eks-service-linked-role', word: 'AWSServiceRoleForAmazonEKS', imitations: IMITATIONS },
];
