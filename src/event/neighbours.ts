/**
 * Other services that events are generated of, since rules could take them for EKS, and their operations. The generators
 * have one file for each; a test compares.
 */
export const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  'ecs.amazonaws.com': ['CreateCluster', 'DeleteCluster'],
  'redshift.amazonaws.com': ['CreateCluster', 'DeleteCluster'],
  'kafka.amazonaws.com': ['CreateCluster', 'DeleteCluster'],
  'elasticache.amazonaws.com': ['CreateCacheCluster', 'DeleteCacheCluster'],
  'eks-auth.amazonaws.com': ['AssumeRoleForPodIdentity'],
};
