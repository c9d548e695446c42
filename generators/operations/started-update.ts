import type { Update, UpdateParam } from '../../src/generated/eks-calls.js';
import type { CallContext } from '../callers/caller.js';
import { epochTime } from '../time.js';

/** Parameters of an update by type; those without a value are left out. */
export type UpdateParams = readonly (readonly [type: NonNullable<UpdateParam['type']>, value: unknown])[];

/**
 * The update that a call starts. Ids are UUIDs of version 3. A text is its own value; anything else is a JSON document
 * in the string. Source: the API reference's examples.
 */
export function startedUpdate(
  type: NonNullable<Update['type']>,
  params: UpdateParams,
  { salt, time }: CallContext,
): Update {
  return {
    id: salt.uuid('update', 3),
    status: 'InProgress',
    type,
    params: params
      .filter(([, value]) => value !== undefined)
      .map(([param, value]) => ({
        type: param,
        value: typeof value === 'string' ? value : JSON.stringify(value),
      })),
    createdAt: epochTime(time, salt.below('update created', 999)),
    errors: [],
  };
}
