import { evaluate } from '../src/evaluate/evaluate.js';
import { eventOf } from '../src/event/event.js';
import type { JsonObject } from '../src/json/json.js';
import { validateEvent } from '../src/event/validate-event.js';
import type { Clause, Predicate } from '../src/predicate/predicate.js';
import type { Document, View } from '../src/view/view.js';
import { assemble } from './assemble.js';
import type { Draft } from './draft.js';
import { leavesOf, type Leaf } from './leaves.js';

/** A predicate and the view it is over. */
export interface Goal {
  readonly predicate: Predicate;
  readonly view: View;
  /** Whether success or failure is asked for already, and must stay. */
  readonly outcomeIsFixed?: boolean;
  /** Whether the Region is asked for, and must stay. */
  readonly regionIsFixed?: boolean;
}

/** Each round repairs one clause. */
const MOST_ROUNDS = 6;

/**
 * Changes what is free in a draft until its record satisfies a goal, one clause after another: a name where the ARN
 * must hold a word, a member where the request must have a value. Promises a valid record, not success: the caller
 * checks the goal. The same draft always gives the same result, so that steered drafts shrink.
 */
export function steer(
  draft: Draft,
  { predicate, view, outcomeIsFixed = false, regionIsFixed = false }: Goal,
): Draft {
  const free = { outcome: !outcomeIsFixed, region: !regionIsFixed };
  let steered = draft;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const document = view.document(eventOf(assemble(steered)));
    const clauses = clausesToRepair(predicate, document, draft.salt + round);
    if (clauses.length === 0) return steered;
    const repaired = firstRepair(steered, leavesOf(steered, free), clauses, view);
    if (repaired === undefined) return steered;
    steered = repaired;
  }
  return steered;
}

/**
 * The clauses of which one must become true, in the order to try them: of a conjunction those of its first false
 * member, of a disjunction those of all members, starting anywhere. None where nothing is wrong or under a negation.
 */
function clausesToRepair(predicate: Predicate, document: Document, choice: number): Clause[] {
  if (evaluate(predicate, document) === true) return [];
  if (predicate.kind === 'clause') return [predicate];
  if (predicate.kind === 'all') {
    for (const member of predicate.of) {
      const clauses = clausesToRepair(member, document, choice);
      if (clauses.length > 0) return clauses;
    }
    return [];
  }
  if (predicate.kind !== 'any') return [];
  const { of } = predicate;
  const start = choice % Math.max(of.length, 1);
  const rest = Math.floor(choice / Math.max(of.length, 1));
  return [...of.slice(start), ...of.slice(0, start)].flatMap((member) =>
    clausesToRepair(member, document, rest),
  );
}

function firstRepair(
  draft: Draft,
  leaves: readonly Leaf[],
  clauses: readonly Clause[],
  view: View,
): Draft | undefined {
  for (const clause of clauses) {
    const repaired = repair(draft, leaves, clause, view);
    if (repaired !== undefined) return repaired;
  }
  return undefined;
}

/** The draft with one free value changed such that the clause holds and the record is valid; undefined where none is found. */
function repair(draft: Draft, leaves: readonly Leaf[], clause: Clause, view: View): Draft | undefined {
  for (const leaf of rotated(relevant(leaves, clause, view), draft.salt)) {
    for (const value of leaf.proposals(clause.test)) {
      const changed = leaf.set(value);
      const record = assemble(changed);
      if (holds(clause, record, view) && (!leaf.needsCheck || validateEvent(record).length === 0))
        return changed;
    }
  }
  return undefined;
}

/** The leaves that the clause's field can show: by record member, and by path where the field is a path of its own. */
function relevant(leaves: readonly Leaf[], { field }: Clause, view: View): Leaf[] {
  const members = field === undefined ? undefined : view.dependsOn(field);
  const shown = leaves.filter(
    (leaf) => members === undefined || leaf.members.some((member) => members.includes(member)),
  );
  const exact = shown.filter(({ path }) => path === field);
  return exact.length === 0 ? shown : shown.filter(({ path }) => path === undefined || path === field);
}

/** What moves most (the Region, the outcome) stays first; the rest starts anywhere, so that different parts get their turn. */
function rotated(leaves: readonly Leaf[], by: number): Leaf[] {
  const wide = leaves.filter((leaf) => leaf.wide);
  const narrow = leaves.filter((leaf) => !leaf.wide);
  const start = narrow.length === 0 ? 0 : by % narrow.length;
  return [...wide, ...narrow.slice(start), ...narrow.slice(0, start)];
}

function holds(clause: Clause, record: JsonObject, view: View): boolean {
  return evaluate(clause, view.document(eventOf(record))) === true;
}
