import fc from 'fast-check';
import { assemble } from '../../generators/assemble.js';
import { matching } from '../../generators/matching.js';
import { isWanted } from '../event/event-names.js';
import { eventOf } from '../event/event.js';
import type { JsonObject } from '../json/json.js';
import type { Rule } from '../pack/rule.js';
import { all } from '../predicate/build.js';
import { exclusionsOf, withoutExclusions, type Exclusion } from '../predicate/exclusions.js';
import { views } from '../view/views.js';
import { possibleEventNames } from './reach.js';
import type { RunOptions } from './scenarios.js';
import { seedFor } from './seed.js';
import { silencedBy } from './verdict.js';

/** What one exclusion silences that nothing else would. */
export interface ExclusionResult {
  readonly exclusion: Exclusion;
  readonly runs: number;
  readonly silenced: number;
  /** The shortest record among those silenced. */
  readonly example?: JsonObject;
}

/** Makes events that an exclusion should silence, and counts those that it alone does. */
export function runExclusions(rule: Rule, options: RunOptions): ExclusionResult[] {
  return exclusionsOf(rule.predicate).map((exclusion) => runExclusion(rule, exclusion, options));
}

function runExclusion(
  rule: Rule,
  exclusion: Exclusion,
  { seed, runs, eventName }: RunOptions,
): ExclusionResult {
  const predicate = silencedAlone(rule, exclusion);
  const names = possibleEventNames(rule, predicate).filter((name) => isWanted(name, eventName));
  if (names.length === 0) return { exclusion, runs: 0, silenced: 0 };
  const arbitrary = matching({ operations: names }, { predicate, view: views[rule.view] });
  const drafts = fc.sample(arbitrary, { seed: seedFor(seed, rule.id, exclusion.text), numRuns: runs });
  const isSilenced = silencedBy(rule, [exclusion]);
  const silenced = drafts.map(assemble).filter((record) => isSilenced(eventOf(record)));
  const example = shortest(silenced);
  return { exclusion, runs, silenced: silenced.length, ...(example === undefined ? {} : { example }) };
}

/** True on the events that this exclusion alone silences. */
export function silencedAlone(rule: Rule, exclusion: Exclusion): ReturnType<typeof all> {
  return all([withoutExclusions(rule.predicate, [exclusion]), exclusion.predicate]);
}

function shortest(records: readonly JsonObject[]): JsonObject | undefined {
  let best: JsonObject | undefined;
  let length = Infinity;
  for (const record of records) {
    const size = JSON.stringify(record).length;
    if (size < length) [best, length] = [record, size];
  }
  return best;
}
