/** The EKS operations that have a schema of their own, in the order of the event reference. */
export const operations: readonly string[] = [
  'AssociateAccessPolicy',
  'CreateAccessEntry',
  'CreateCluster',
  'DeleteAccessEntry',
  'DeleteCluster',
  'DisassociateAccessPolicy',
  'UpdateAccessEntry',
  'UpdateClusterConfig',
];

/** The entry for every other eventName of the service. */
export const CATCH_ALL = '_catch_all';
