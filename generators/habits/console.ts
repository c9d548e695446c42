import type { JsonObject } from '../../src/json/json.js';
import { withLoggingPair } from './logging-pair.js';

/** What the AWS console sends: no token, and both halves of logging with empty types for the half that is not used. */
export function consoleSends(_operation: string, request: JsonObject): JsonObject {
  const { clientRequestToken: _token, ...rest } = request;
  return withLoggingPair(rest);
}
