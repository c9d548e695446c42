import { isObject, type JsonObject } from '../../src/json/json.js';
import { text } from '../operations/operation.js';
import { withLoggingPair } from './logging-pair.js';

const TAGGED = /^Create(?:Cluster|Nodegroup)$/;

/** What eksctl sends by itself: both halves of logging. */
export function eksctlSends(_operation: string, request: JsonObject): JsonObject {
  return withLoggingPair(request);
}

/** What eksctl has CloudFormation send: its tags on clusters and node groups too. */
export function eksctlStackSends(operation: string, request: JsonObject): JsonObject {
  const paired = withLoggingPair(request);
  if (!TAGGED.test(operation)) return paired;
  const own = {
    'alpha.eksctl.io/cluster-name': text(request, 'name'),
    'alpha.eksctl.io/eksctl-version': '0.205.0',
  };
  return { ...paired, tags: { ...(isObject(request['tags']) ? request['tags'] : {}), ...own } };
}
