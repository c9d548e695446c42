import fc from 'fast-check';
import { memberValues } from './member-values.js';
import type { Operation } from './operation.js';
import { clusterArn } from './resource-arns.js';

/** An operation that no schema knows, as EKS may have tomorrow: a write on a cluster that answers nothing. */
export function unknownOperation(name: string): Operation {
  return {
    name,
    readOnly: /^(?:Describe|List)/.test(name),
    path: new Set(['name']),
    requests: () => fc.record({ name: memberValues.name }, { noNullPrototype: true }),
    respond: () => null,
    resource: clusterArn,
  };
}
