import fc from 'fast-check';
import { cluster } from './cluster.js';
import { loggingChanges } from './logging.js';
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
    encryptionConfig: fc.constant([
      {
        resources: ['secrets'],
        provider: {
          keyArn: 'arn:{partition}:kms:{region}:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab',
        },
      },
    ]),
  },
);
