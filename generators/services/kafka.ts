import fc from 'fast-check';
import { text } from '../operations/operation.js';
import type { CallContext } from '../callers/caller.js';
import { neighbour } from './neighbour.js';

const CLUSTER_ARN =
  'arn:{partition}:kafka:{region}:{account}:cluster/orders/0b1c2d3e-4f50-4617-8829-3a4b5c6d7e8f-2';

function newArn(name: string, { place, salt }: CallContext): string {
  return `arn:${place.partition}:kafka:${place.region}:${place.account}:cluster/${name}/${salt.uuid('kafka')}-2`;
}

/** Amazon MSK. */
export const kafka = neighbour({
  source: 'kafka.amazonaws.com',
  action: 'kafka',
  denial: 'AccessDeniedException',
  operations: {
    CreateCluster: {
      request: {
        clusterName: fc.constantFrom('orders', 'telemetry'),
        kafkaVersion: fc.constant('3.6.0'),
        numberOfBrokerNodes: fc.constant(3),
        brokerNodeGroupInfo: fc.constant({
          instanceType: 'kafka.m5.large',
          clientSubnets: ['subnet-0a1b2c3d4e5f60718', 'subnet-08172635445362718'],
        }),
      },
      respond: (request, context) => ({
        clusterArn: newArn(text(request, 'clusterName'), context),
        clusterName: text(request, 'clusterName'),
        state: 'CREATING',
      }),
      resource: () => '*',
    },
    DeleteCluster: {
      request: { clusterArn: fc.constant(CLUSTER_ARN) },
      respond: (request) => ({ clusterArn: text(request, 'clusterArn'), state: 'DELETING' }),
      resource: (request) => text(request, 'clusterArn'),
    },
  },
});
