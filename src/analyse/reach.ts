import { assemble } from '../../generators/assemble.js';
import type { Draft } from '../../generators/draft.js';
import { matching } from '../../generators/matching.js';
import { evaluate, type PartialDocument } from '../evaluate/evaluate.js';
import { ENTRIES, entryOf, EVERY_EVENT, namesOf } from '../event/event-names.js';
import { eventOf } from '../event/event.js';
import { EKS } from '../event/validate-event.js';
import type { Rule } from '../pack/rule.js';
import type { Predicate } from '../predicate/predicate.js';
import { clausesOf } from '../predicate/walk.js';
import { views } from '../view/views.js';
import { search } from './search.js';
import { seedFor } from './seed.js';
import { fires } from './verdict.js';

/** Whether a rule can fire on an entry of the event reference: shown by an event, ruled out, or neither. */
export interface Reach {
  readonly eventName: string;
  readonly reachable: 'yes' | 'no' | 'unknown';
}

/** Events tried before giving up on showing that a rule fires. */
const TRIES = 400;

/**
 * Where a rule can fire. `no` is certain: the rule is false whatever the rest of the event holds. `yes` was seen.
 * `unknown` is neither.
 */
export function reachOf(rule: Rule, seed: number): Reach[] {
  const possible = possibleEventNames(rule);
  return ENTRIES.map((eventName) => {
    const names = possible.filter((name) => entryOf(name) === eventName);
    if (names.length === 0) return { eventName, reachable: 'no' };
    return {
      eventName,
      reachable: isSeen(rule, names, seedFor(seed, rule.id, eventName)) ? 'yes' : 'unknown',
    };
  });
}

/** The eventNames on which a predicate in a rule's view is not ruled out by name and service alone. */
export function possibleEventNames(rule: Rule, predicate: Predicate = rule.predicate): string[] {
  const names = new Set([...namesOf(EVERY_EVENT), ...mentionedNames(rule)]);
  return [...names].filter((name) => isPossible(rule, predicate, name));
}

/** The eventNames a rule writes out, known or not: EKS may have operations that nobody here knows yet. */
function mentionedNames(rule: Rule): string[] {
  const { dependsOn } = views[rule.view];
  return clausesOf(rule.predicate).flatMap(({ field, test }) => {
    const isName = field !== undefined && dependsOn(field)?.join() === 'eventName';
    return isName && test.kind === 'equals' ? [test.value] : [];
  });
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
  const isFound = (draft: Draft): boolean => fires(rule, eventOf(assemble(draft)));
  return search(arbitrary, { seed, runs: TRIES, isFound }).value !== undefined;
}
