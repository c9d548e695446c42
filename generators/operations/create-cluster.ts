import { cluster } from './cluster.js';
import { loggingChanges } from './logging.js';
import { memberValues } from './member-values.js';
import { clusterArn } from './operation.js';
import { schemaOperation } from './schema-operation.js';

export const createCluster = schemaOperation(
  'CreateCluster',
  {
    respond: (request, context) => ({ cluster: cluster(request, context, 'CREATING') }),
    resource: clusterArn,
  },
  {
    logging: loggingChanges(),
    encryptionConfig: memberValues.keyArn.map((keyArn) => [{ resources: ['secrets'], provider: { keyArn } }]),
  },
);
