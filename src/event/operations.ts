/** The EKS operations that the event reference has an entry for, in its order. */
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
