import type { JsonObject } from '../../src/json/json.js';
import { BROWSER } from '../user-agents.js';
import { withLoggingPair } from './logging-pair.js';

/** What the AWS console sends: no token, and both halves of logging with empty types for the half that is not used. */
export function consoleSends(_operation: string, request: JsonObject): JsonObject {
  const { clientRequestToken: _token, ...rest } = request;
  return withLoggingPair(rest);
}

/** The same for those who may be in the console or not. */
export function consoleSendsInBrowser(
  operation: string,
  request: JsonObject,
  { agent }: Readonly<Record<string, string>>,
): JsonObject {
  return agent === BROWSER ? consoleSends(operation, request) : request;
}
