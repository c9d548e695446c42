import type { JsonObject } from '../../src/json/json.js';
import { withLoggingPair } from './logging-pair.js';

/** What CloudFormation's EKS resources send: a token, and both halves of logging. */
export function cloudformationSends(operation: string, request: JsonObject): JsonObject {
  const paired = withLoggingPair(request);
  return operation === 'CreateCluster' ? { ...paired, clientRequestToken: '{token}' } : paired;
}
