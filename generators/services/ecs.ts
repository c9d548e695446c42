import fc from 'fast-check';
import { text } from '../operations/operation.js';
import type { JsonObject } from '../../src/json/json.js';
import type { Place } from '../place.js';
import { neighbour } from './neighbour.js';

const NAMES = fc.constantFrom('web', 'batch-jobs');

function arn({ partition, region, account }: Place, name: string): string {
  return `arn:${partition}:ecs:${region}:${account}:cluster/${name}`;
}

function cluster(name: string, place: Place, status: 'ACTIVE' | 'INACTIVE'): JsonObject {
  return {
    cluster: {
      clusterArn: arn(place, name),
      clusterName: name,
      status,
      registeredContainerInstancesCount: 0,
      runningTasksCount: 0,
      pendingTasksCount: 0,
      activeServicesCount: 0,
      capacityProviders: [],
      defaultCapacityProviderStrategy: [],
    },
  };
}

/** Amazon ECS. */
export const ecs = neighbour({
  source: 'ecs.amazonaws.com',
  action: 'ecs',
  denial: 'AccessDeniedException',
  operations: {
    CreateCluster: {
      request: { clusterName: NAMES },
      respond: (request, { place }) => cluster(text(request, 'clusterName'), place, 'ACTIVE'),
      resource: () => '*',
    },
    DeleteCluster: {
      request: { cluster: NAMES },
      respond: (request, { place }) => cluster(text(request, 'cluster'), place, 'INACTIVE'),
      resource: (request, place) => arn(place, text(request, 'cluster')),
    },
  },
});
