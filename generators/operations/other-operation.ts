import fc, { type Arbitrary } from 'fast-check';
import type { Json, JsonObject } from '../../src/json/json.js';
import { otherOperations } from '../../src/event/other-operations.js';
import { memberValues } from './member-values.js';
import { clusterArn, type Operation } from './operation.js';

const members: Readonly<Record<string, Arbitrary<Json>>> = memberValues;

/**
 * An operation without a schema of its own, known or not: the members of its path are sent, and nothing is answered,
 * which is the truth for reads and for writes without an output.
 */
export function otherOperation(name: string): Operation {
  const { readOnly, path } = otherOperations.get(name) ?? { readOnly: false, path: ['name'] };
  const member = (each: string): Arbitrary<Json> => members[each] ?? fc.constantFrom('main', 'workers');
  const request = fc.record<Record<string, Json>>(
    Object.fromEntries(path.map((each) => [each, member(each)])),
    { noNullPrototype: true },
  );
  return {
    name,
    readOnly,
    path: new Set(path),
    requests: () => (path.length === 0 ? fc.constant(null) : (request as Arbitrary<JsonObject>)),
    respond: () => null,
    resource: clusterArn,
  };
}
