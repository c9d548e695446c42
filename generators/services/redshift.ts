import fc from 'fast-check';
import { text } from '../operations/operation.js';
import type { JsonObject } from '../../src/json/json.js';
import type { Place } from '../place.js';
import { neighbour } from './neighbour.js';

const NAMES = fc.constantFrom('warehouse', 'analytics-dev');

function arn(request: JsonObject, { partition, region, account }: Place): string {
  return `arn:${partition}:redshift:${region}:${account}:cluster:${text(request, 'clusterIdentifier')}`;
}

function cluster(request: JsonObject, clusterStatus: 'creating' | 'deleting'): JsonObject {
  return {
    clusterIdentifier: text(request, 'clusterIdentifier'),
    nodeType: text(request, 'nodeType') || 'ra3.xlplus',
    clusterStatus,
    masterUsername: 'awsuser',
    numberOfNodes: 2,
    publiclyAccessible: false,
    encrypted: true,
  };
}

/** Amazon Redshift, whose passwords CloudTrail masks. */
export const redshift = neighbour({
  source: 'redshift.amazonaws.com',
  action: 'redshift',
  denial: 'AccessDenied',
  apiVersion: '2012-12-01',
  operations: {
    CreateCluster: {
      request: {
        clusterIdentifier: NAMES,
        nodeType: fc.constant('ra3.xlplus'),
        masterUsername: fc.constant('awsuser'),
        masterUserPassword: fc.constant('****'),
        numberOfNodes: fc.constant(2),
      },
      respond: (request) => cluster(request, 'creating'),
      resource: arn,
    },
    DeleteCluster: {
      request: { clusterIdentifier: NAMES, skipFinalClusterSnapshot: fc.boolean() },
      respond: (request) => cluster(request, 'deleting'),
      resource: arn,
    },
  },
});
