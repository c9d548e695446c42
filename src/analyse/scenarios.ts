import { assemble } from '../../generators/assemble.js';
import { callerNamed } from '../../generators/callers/callers.js';
import { impossibility, type Draft, type DraftOptions } from '../../generators/draft.js';
import { matching } from '../../generators/matching.js';
import { evaluate } from '../evaluate/evaluate.js';
import { isWanted, namesOf } from '../event/event-names.js';
import { eventOf, type CloudTrailEvent } from '../event/event.js';
import type { JsonObject } from '../json/json.js';
import type { SpecifiedRule } from '../pack/pack.js';
import type { Rule } from '../pack/rule.js';
import type { Scenario, ScenarioEvents } from '../pack/scenario.js';
import { cloudtrail } from '../view/cloudtrail.js';
import { meets, whatHappened } from './expectations.js';
import { possibleEventNames } from './reach.js';
import { search } from './search.js';
import { seedFor } from './seed.js';

/** What came of a scenario. `refuted` and `known-gap` have the event that breaks it, and what the rule did on it. */
export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly verdict: 'held' | 'refuted' | 'known-gap' | 'closed-gap' | 'unknown';
  readonly runs: number;
  readonly reason?: string;
  readonly observed?: string;
  readonly counterexample?: JsonObject;
}

export interface RunOptions {
  readonly seed: number;
  readonly runs: number;
  /** Only events of this name. */
  readonly eventName?: string | undefined;
}

interface Outcome {
  readonly runs: number;
  readonly broken?: CloudTrailEvent;
  readonly unknown?: string;
}

/** A known gap may fail on few events only, so it is not called closed on fewer tries than these. */
const LEAST_RUNS_OF_GAPS = 200;

/**
 * Runs a scenario on many events. `held` says that many events were tried and none broke it: evidence, not proof.
 * Undefined when the scenario is not about the wanted eventName.
 */
export function runScenario(
  { rule }: SpecifiedRule,
  scenario: Scenario,
  options: RunOptions,
): ScenarioResult | undefined {
  const { events } = scenario;
  const outcome =
    events.kind === 'recorded'
      ? runRecorded(rule, scenario, events, options)
      : runGenerated(rule, scenario, events, options);
  return outcome === undefined ? undefined : judged(rule, scenario, outcome);
}

function judged(rule: Rule, scenario: Scenario, { runs, broken, unknown }: Outcome): ScenarioResult {
  const gap = scenario.knownGap;
  if (unknown !== undefined) return { scenario, verdict: 'unknown', runs, reason: unknown };
  if (broken === undefined)
    return gap === undefined
      ? { scenario, verdict: 'held', runs }
      : { scenario, verdict: 'closed-gap', runs, reason: `the known gap no longer fails: ${gap}` };
  const observed = whatHappened(scenario.expect, rule, broken);
  return {
    scenario,
    verdict: gap === undefined ? 'refuted' : 'known-gap',
    runs,
    reason: gap ?? observed,
    observed,
    counterexample: broken.record,
  };
}

function runRecorded(
  rule: Rule,
  { expect }: Scenario,
  { events }: ScenarioEvents & { kind: 'recorded' },
  { eventName }: RunOptions,
): Outcome | undefined {
  const wanted = events.filter(({ record }) => isWanted(record['eventName'], eventName));
  if (wanted.length === 0) return undefined;
  const isMet = meets(expect, rule);
  const broken = wanted.find((event) => !isMet(event));
  return { runs: wanted.length, ...(broken === undefined ? {} : { broken }) };
}

function runGenerated(
  rule: Rule,
  scenario: Scenario,
  events: ScenarioEvents & { kind: 'generated' },
  { seed, runs: asked, eventName }: RunOptions,
): Outcome | undefined {
  const all = events.eventNames?.flatMap(namesOf) ?? possibleEventNames(rule);
  const names = all.filter((name) => isWanted(name, eventName));
  if (all.length === 0) return { runs: 0, unknown: 'the rule can fire on no eventName of EKS' };
  if (names.length === 0) return undefined;
  const options = draftOptions(events, names);
  const impossible = impossibility(options);
  if (impossible !== undefined) return { runs: 0, unknown: impossible };
  const isMet = meets(scenario.expect, rule);
  const runs = scenario.knownGap === undefined ? asked : Math.max(asked, LEAST_RUNS_OF_GAPS);
  const found = search(matching(options, { predicate: events.where, view: cloudtrail }), {
    seed: seedFor(seed, rule.id, scenario.name),
    runs,
    counts: (draft) => evaluate(events.where, cloudtrail.document(eventFrom(draft))) === true,
    isFound: (draft) => !isMet(eventFrom(draft)),
  });
  if (found.value !== undefined) return { runs: found.runs, broken: eventFrom(found.value) };
  return found.gaveUp ? { runs: found.runs, unknown: tooFew(found.runs, runs) } : { runs: found.runs };
}

function eventFrom(draft: Draft): CloudTrailEvent {
  return eventOf(assemble(draft));
}

function tooFew(found: number, wanted: number): string {
  return found === 0
    ? 'no event that meets the conditions could be generated'
    : `only ${found} of ${wanted} events that meet the conditions could be generated`;
}

function draftOptions(
  { eventSource, outcome, callers }: ScenarioEvents & { kind: 'generated' },
  names: readonly string[],
): DraftOptions {
  return {
    source: eventSource,
    operations: names,
    ...(callers === undefined ? {} : { callers: callers.map(callerNamed) }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}
