import fc, { type Arbitrary } from 'fast-check';
import type { JsonObject } from '../../src/json/json.js';
import { memberValues } from './member-values.js';

/** Who may reach the API server: from the internet, from inside the VPC, or both; never neither. */
export function endpointAccess(): Arbitrary<JsonObject> {
  const access = fc.constantFrom<JsonObject[]>(
    { endpointPublicAccess: true },
    { endpointPublicAccess: true, endpointPrivateAccess: true },
    { endpointPublicAccess: false, endpointPrivateAccess: true },
    { endpointPrivateAccess: true },
    { endpointPrivateAccess: false },
  );
  return fc
    .record({ access, cidrs: fc.option(memberValues.publicAccessCidrs, { nil: undefined }) })
    .map(({ access: each, cidrs }) => (cidrs === undefined ? each : { ...each, publicAccessCidrs: cidrs }));
}

/** Where the control plane's interfaces are. */
export function placement(): Arbitrary<JsonObject> {
  return fc.record(
    { subnetIds: memberValues.subnetIds, securityGroupIds: memberValues.securityGroupIds },
    { noNullPrototype: true },
  );
}

/** Both together, as a new cluster needs them. */
export function vpcConfig(): Arbitrary<JsonObject> {
  return fc.record({ a: placement(), b: endpointAccess() }).map(({ a, b }) => ({ ...a, ...b }));
}
