import { cluster } from './cluster.js';
import { loggingChanges } from './logging.js';
import { memberValues } from './member-values.js';
import { clusterArn } from './operation.js';
import { schemaOperation } from './schema-operation.js';
import { vpcConfig } from './vpc-config.js';

export const createCluster = schemaOperation(
  'CreateCluster',
  {
    respond: (request, context) => ({ cluster: cluster(request, context, 'CREATING') }),
    resource: clusterArn,
  },
  {
    logging: loggingChanges(),
    resourcesVpcConfig: vpcConfig(),
    encryptionConfig: memberValues.keyArn.map((keyArn) => [{ resources: ['secrets'], provider: { keyArn } }]),
  },
);
