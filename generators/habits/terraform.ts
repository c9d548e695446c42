import type { JsonObject } from '../../src/json/json.js';
import { withLoggingPair } from './logging-pair.js';

/** Calls for which the provider makes a token of its own; for all others the SDK fills in a UUID. */
const OWN_TOKEN = /^(?:Create|Update)(?:Addon|PodIdentityAssociation|Capability)$/;

/**
 * What Terraform's AWS provider sends: always both halves of logging, always its choice about the self-managed add-ons,
 * always a token.
 */
export function terraformSends(operation: string, request: JsonObject): JsonObject {
  const paired = withLoggingPair(request);
  if (OWN_TOKEN.test(operation)) return { ...paired, clientRequestToken: '{terraform-token}' };
  return operation === 'CreateCluster'
    ? { bootstrapSelfManagedAddons: true, ...paired, clientRequestToken: '{token}' }
    : paired;
}
