import fc, { type Arbitrary } from 'fast-check';
import type { LogSetup } from '../../src/generated/eks-calls.js';
import type { JsonObject } from '../../src/json/json.js';

type LogType = NonNullable<LogSetup['types']>[number];

/** Every kind of control-plane log. */
export const LOG_TYPES: readonly LogType[] = [
  'api',
  'audit',
  'authenticator',
  'controllerManager',
  'scheduler',
];

/**
 * Logging changes as tools send them: some kinds off, some on, or the pair of both that Terraform and eksctl send
 * whatever was asked for, in which the half that changes nothing has no types.
 */
export function loggingChanges(): Arbitrary<JsonObject> {
  return fc
    .record({ on: fc.subarray([...LOG_TYPES]), shape: fc.constantFrom('disable', 'enable', 'pair') })
    .map(({ on, shape }) => {
      const off = LOG_TYPES.filter((type) => !on.includes(type));
      if (shape === 'disable')
        return { clusterLogging: [{ types: off.length === 0 ? LOG_TYPES : off, enabled: false }] };
      if (shape === 'enable')
        return { clusterLogging: [{ types: on.length === 0 ? LOG_TYPES : on, enabled: true }] };
      return {
        clusterLogging: [
          { types: on, enabled: true },
          { types: off, enabled: false },
        ],
      };
    });
}
