import fc from 'fast-check';
import { assemble } from '../../generators/assemble.js';
import { callerNamed } from '../../generators/callers/callers.js';
import { matching } from '../../generators/matching.js';
import { evaluate } from '../evaluate/evaluate.js';
import { eventOf, type CloudTrailEvent } from '../event/event.js';
import type { JsonObject } from '../json/json.js';
import { CATCH_ALL, operations } from '../event/operations.js';
import { catchAllNames } from '../../generators/operations/other-operation.js';
import type { SpecifiedRule } from '../pack/pack.js';
import type { Rule } from '../pack/rule.js';
import type { Scenario, ScenarioEvents } from '../pack/scenario.js';
import { cloudtrail } from '../view/cloudtrail.js';
import { meets, whatHappened } from './expectations.js';
import { possibleEventNames } from './reach.js';
import { seedFor } from './seed.js';

/** What came of a scenario. `refuted` and `known-gap` have the event that breaks it. */
export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly verdict: 'held' | 'refuted' | 'known-gap' | 'closed-gap' | 'unknown';
  readonly runs: number;
  readonly reason?: string;
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

/** Events skipped for each one tried, before a scenario's conditions count as not to be met by generation. */
const MOST_SKIPS = 20;

/**
 * Runs a scenario on many events. `held` says that many events were tried and none broke it: evidence, not proof.
 * Undefined when the scenario is not about the wanted eventName.
 */
export function runScenario(
  { rule }: SpecifiedRule,
  scenario: Scenario,
  options: RunOptions,
): ScenarioResult | undefined {
  const outcome =
    scenario.events.kind === 'recorded'
      ? runRecorded(rule, scenario, scenario.events, options)
      : runGenerated(rule, scenario, scenario.events, options);
  return outcome === undefined ? undefined : judged(rule, scenario, outcome);
}

function judged(rule: Rule, scenario: Scenario, { runs, broken, unknown }: Outcome): ScenarioResult {
  const gap = scenario.knownGap;
  if (unknown !== undefined) return { scenario, verdict: 'unknown', runs, reason: unknown };
  if (broken === undefined)
    return gap === undefined
      ? { scenario, verdict: 'held', runs }
      : { scenario, verdict: 'closed-gap', runs, reason: `the known gap no longer fails: ${gap}` };
  const reason = gap ?? whatHappened(scenario.expect, rule, broken);
  return {
    scenario,
    verdict: gap === undefined ? 'refuted' : 'known-gap',
    runs,
    reason,
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
  const broken = wanted.find((event) => !meets(expect, rule, event));
  return { runs: wanted.length, ...(broken === undefined ? {} : { broken }) };
}

function runGenerated(
  rule: Rule,
  scenario: Scenario,
  events: ScenarioEvents & { kind: 'generated' },
  options: RunOptions,
): Outcome | undefined {
  const names = eventNamesOf(rule, events, options.eventName);
  if (names.length === 0)
    return options.eventName === undefined
      ? { runs: 0, unknown: 'the rule can fire on no eventName of EKS' }
      : undefined;
  const arbitrary = matching(draftOptions(events, names), { predicate: events.where, view: cloudtrail });
  const property = fc.property(arbitrary, (draft) => {
    const event = eventOf(assemble(draft));
    fc.pre(evaluate(events.where, cloudtrail.document(event)) === true);
    return meets(scenario.expect, rule, event);
  });
  const seed = seedFor(options.seed, rule.id, scenario.name);
  const details = fc.check(property, { seed, numRuns: options.runs, maxSkipsPerRun: MOST_SKIPS });
  const [draft] = details.counterexample ?? [];
  if (draft !== undefined) return { runs: details.numRuns, broken: eventOf(assemble(draft)) };
  if (!details.failed) return { runs: details.numRuns };
  return { runs: details.numRuns, unknown: tooFew(details.numRuns, options.runs) };
}

function tooFew(found: number, wanted: number): string {
  return found === 0
    ? 'no event that meets the conditions could be generated'
    : `only ${found} of ${wanted} events that meet the conditions could be generated`;
}

function draftOptions(
  { eventSource, outcome, callers }: ScenarioEvents & { kind: 'generated' },
  names: readonly string[],
): Parameters<typeof matching>[0] {
  return {
    source: eventSource,
    operations: names,
    ...(callers === undefined ? {} : { callers: callers.map(callerNamed) }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

/** The eventNames a scenario is about: those it names, else all on which the rule can fire. */
export function eventNamesOf(
  rule: Rule,
  { eventNames }: ScenarioEvents & { kind: 'generated' },
  only?: string,
): string[] {
  const named = eventNames ?? possibleEventNames(rule);
  return named
    .flatMap((name) => (name === CATCH_ALL ? catchAllNames : [name]))
    .filter((name) => isWanted(name, only));
}

/** Whether an eventName is the one that was asked for, or belongs to that entry of the event reference. */
export function isWanted(eventName: unknown, only: string | undefined): boolean {
  return only === undefined || eventName === only || entryOf(eventName) === only;
}

/** The entry of the event reference that an eventName belongs to. */
export function entryOf(eventName: unknown): string {
  return typeof eventName === 'string' && operations.includes(eventName) ? eventName : CATCH_ALL;
}
