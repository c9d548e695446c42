import { cluster } from './cluster.js';
import { clusterArn } from './operation.js';
import { schemaOperation } from './schema-operation.js';

export const deleteCluster = schemaOperation('DeleteCluster', {
  respond: (request, context) => ({ cluster: cluster(request, context, 'DELETING') }),
  resource: clusterArn,
});
