import fc from 'fast-check';
import { assemble } from '../../generators/assemble.js';
import { matching } from '../../generators/matching.js';
import { catchAllNames } from '../../generators/operations/other-operation.js';
import { evaluate, type PartialDocument } from '../evaluate/evaluate.js';
import { eventOf } from '../event/event.js';
import { CATCH_ALL, operations } from '../event/operations.js';
import { otherOperations } from '../event/other-operations.js';
import { EKS } from '../event/validate-event.js';
import type { Rule } from '../pack/rule.js';
import type { Predicate } from '../predicate/predicate.js';
import { views } from '../view/views.js';
import { seedFor } from './seed.js';
import { fires } from './verdict.js';

/** Whether a rule can fire on an entry of the event reference: shown by an event, ruled out, or neither. */
export interface Reach {
  readonly eventName: string;
  readonly reachable: 'yes' | 'no' | 'unknown';
}

/** The entries of the event reference: the operations with a schema, then the catch-all for every other eventName. */
export const ENTRIES: readonly string[] = [...operations, CATCH_ALL];

/** Events tried before giving up on showing that a rule fires. */
const TRIES = 400;

/**
 * Where a rule can fire. `no` is certain: the rule is false whatever the rest of the event holds. `yes` was seen.
 * `unknown` is neither.
 */
export function reachOf(rule: Rule, seed: number): Reach[] {
  return ENTRIES.map((eventName) => {
    const names = possibleNames(rule, eventName);
    if (names.length === 0) return { eventName, reachable: 'no' };
    return {
      eventName,
      reachable: isSeen(rule, names, seedFor(seed, rule.id, eventName)) ? 'yes' : 'unknown',
    };
  });
}

/** The eventNames on which a predicate in a rule's view is not ruled out by name and service alone. */
export function possibleEventNames(rule: Rule, predicate: Predicate = rule.predicate): string[] {
  return ENTRIES.flatMap((entry) => possibleNames(rule, entry, predicate));
}

function possibleNames(rule: Rule, entry: string, predicate: Predicate = rule.predicate): string[] {
  const possible = namesOf(entry).filter((name) => isPossible(rule, predicate, name));
  const likely = possible.filter((name) => catchAllNames.includes(name));
  return entry === CATCH_ALL && likely.length > 0 ? likely : possible;
}

/** The eventNames of an entry. */
function namesOf(entry: string): readonly string[] {
  return entry === CATCH_ALL ? [...otherOperations.keys()] : [entry];
}

/** Kleene evaluation on an event of which only service and name are known: false means false on all such events. */
function isPossible(rule: Rule, predicate: Predicate, eventName: string): boolean {
  const view = views[rule.view];
  const known = eventOf({ eventSource: EKS, eventName });
  const document: PartialDocument = {
    read: (field) => {
      const needs = view.dependsOn(field) ?? [];
      return needs.every((member) => Object.hasOwn(known.record, member))
        ? view.document(known).read(field)
        : undefined;
    },
    scalars: () => undefined,
  };
  return evaluate(predicate, document) !== false;
}

function isSeen(rule: Rule, names: readonly string[], seed: number): boolean {
  const arbitrary = matching({ operations: names }, { predicate: rule.predicate, view: views[rule.view] });
  const property = fc.property(arbitrary, (draft) => !fires(rule, eventOf(assemble(draft))));
  return fc.check(property, { seed, numRuns: TRIES, endOnFailure: true }).failed;
}
