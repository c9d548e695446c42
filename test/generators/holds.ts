import fc, { type Arbitrary } from 'fast-check';
import { assemble } from '../../generators/assemble.js';
import { drafts, type Draft } from '../../generators/draft.js';
import { namesOf } from '../../src/event/event-names.js';
import { isObject, type Json, type JsonObject } from '../../src/json/json.js';

/** Calls of every operation of EKS by everybody. */
export const everything = drafts({ operations: namesOf('*') });

/** Whether a check holds on the records of many drafts. */
export function holds(
  check: (record: JsonObject, draft: Draft) => void,
  arbitrary: Arbitrary<Draft> = everything,
  numRuns = 1000,
): void {
  fc.assert(
    fc.property(arbitrary, (draft) => check(assemble(draft), draft)),
    { numRuns, seed: 7 },
  );
}

/** What a record holds at a path. */
export function at(record: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = record;
  for (const step of path.split('.')) value = isObject(value) ? value[step] : undefined;
  return value;
}
