import fc from 'fast-check';
import { text } from '../operations/operation.js';
import type { JsonObject } from '../../src/json/json.js';
import type { Place } from '../place.js';
import { neighbour } from './neighbour.js';

const NAMES = fc.constantFrom('sessions', 'page-cache');

function arn(request: JsonObject, { partition, region, account }: Place): string {
  return `arn:${partition}:elasticache:${region}:${account}:cluster:${text(request, 'cacheClusterId')}`;
}

function cluster(request: JsonObject, cacheClusterStatus: 'creating' | 'deleting'): JsonObject {
  return {
    cacheClusterId: text(request, 'cacheClusterId'),
    cacheNodeType: text(request, 'cacheNodeType') || 'cache.t4g.small',
    engine: text(request, 'engine') || 'redis',
    cacheClusterStatus,
    numCacheNodes: 1,
  };
}

/** Amazon ElastiCache, whose clusters are called cache clusters in the names of its operations. */
export const elasticache = neighbour({
  source: 'elasticache.amazonaws.com',
  action: 'elasticache',
  denial: 'AccessDenied',
  apiVersion: '2015-02-02',
  operations: {
    CreateCacheCluster: {
      request: {
        cacheClusterId: NAMES,
        cacheNodeType: fc.constant('cache.t4g.small'),
        engine: fc.constantFrom('redis', 'memcached'),
        numCacheNodes: fc.constant(1),
      },
      respond: (request) => cluster(request, 'creating'),
      resource: arn,
    },
    DeleteCacheCluster: {
      request: { cacheClusterId: NAMES },
      respond: (request) => cluster(request, 'deleting'),
      resource: arn,
    },
  },
});
