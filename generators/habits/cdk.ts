import type { JsonObject } from '../../src/json/json.js';
import { enabledLogs } from './logging-pair.js';

/** What the custom resource of CDK's cluster sends: the half that is off has no types, whatever is on. */
export function cdkSends(_operation: string, request: JsonObject): JsonObject {
  const on = enabledLogs(request);
  if (on === undefined) return request;
  const off = { types: [], enabled: false };
  const clusterLogging = on.length === 0 ? [off] : [{ types: on, enabled: true }, off];
  return { ...request, logging: { clusterLogging } };
}
