import type { Arbitrary } from 'fast-check';
import { positiveClausesOf } from '../src/predicate/walk.js';
import { drafts, type Draft, type DraftOptions } from './draft.js';
import { steer, type Goal } from './steer.js';

const REQUEST = 'requestParameters.';

/**
 * Drafts steered towards a goal. Most records satisfy it; the rest are for the caller to skip, since only a solver
 * could do without.
 */
export function matching(options: DraftOptions, goal: Pick<Goal, 'predicate' | 'view'>): Arbitrary<Draft> {
  const wanted = positiveClausesOf(goal.predicate)
    .filter(({ field, test }) => field?.startsWith(REQUEST) && test.kind !== 'null')
    .map(({ field = '' }) => field.slice(REQUEST.length).split('.')[0] ?? '');
  return drafts({ ...options, wanted: new Set(wanted) }).map((draft) =>
    steer(draft, {
      ...goal,
      outcomeIsFixed: options.outcome !== undefined,
      regionIsFixed: options.regions !== undefined,
    }),
  );
}
