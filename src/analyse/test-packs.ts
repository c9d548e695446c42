import { diagnosticJson, type Diagnostic } from '../diagnostic/diagnostic.js';
import type { Event, Exclusion, Rule, Scenario, TestReport } from '../generated/test-report.js';
import type { Pack, SpecifiedRule } from '../pack/pack.js';
import { coverageOf, specifiedEntries, type RuleCoverage } from './coverage.js';
import { runExclusions, type ExclusionResult } from './exclusions.js';
import { ENTRIES, entryOf } from '../event/event-names.js';
import { ruleHead } from './rule-head.js';
import { runScenario, type RunOptions, type ScenarioResult } from './scenarios.js';

export interface TestOptions extends RunOptions {
  /** Only the scenario of this name. */
  readonly scenario?: string | undefined;
  /** The command that runs one scenario again. */
  readonly replay: (rule: SpecifiedRule, scenario: string) => string;
  readonly onRule?: (name: string, index: number, total: number) => void;
}

/** Tests every rule of some packs: its scenarios, its exclusions, and where it can fire. */
export function testPacks(
  packs: readonly Pack[],
  diagnostics: readonly Diagnostic[],
  options: TestOptions,
): TestReport {
  const all = packs.flatMap(({ rules }) => rules);
  const tested = all.map((specified, index) => {
    options.onRule?.(specified.rule.name, index, all.length);
    return { rule: testRule(specified, options), coverage: coverageOf(specified, options.seed) };
  });
  const rules = tested.map(({ rule }) => rule);
  return {
    schemaVersion: 1,
    seed: options.seed,
    runs: options.runs,
    summary: summaryOf(rules, all.filter(({ scenarios }) => scenarios.length === 0).length),
    rules,
    events: eventsOf(
      tested.map(({ coverage }) => coverage),
      options.eventName,
    ),
    diagnostics: diagnostics.map(diagnosticJson),
  };
}

function testRule(specified: SpecifiedRule, options: TestOptions): Rule {
  const { rule, scenarios } = specified;
  const wanted = scenarios.filter(({ name }) => options.scenario === undefined || name === options.scenario);
  return {
    ...ruleHead(specified),
    hasSpec: specified.hasSpec,
    scenarios: wanted.flatMap((scenario) => {
      const result = runScenario(specified, scenario, options);
      return result === undefined ? [] : scenarioJson(result, options.replay(specified, scenario.name));
    }),
    exclusions: options.scenario === undefined ? runExclusions(rule, options).map(exclusionJson) : [],
  };
}

function scenarioJson(
  { scenario, verdict, runs, reason, observed, counterexample }: ScenarioResult,
  replay: string,
): Scenario {
  return {
    name: scenario.name,
    expect: scenario.expect.kind,
    verdict,
    runs,
    ...(reason === undefined ? {} : { reason }),
    ...(observed === undefined ? {} : { observed }),
    ...(counterexample === undefined ? {} : { counterexample }),
    ...(verdict === 'held' ? {} : { replay }),
  };
}

function exclusionJson({ exclusion, runs, silenced, example }: ExclusionResult): Exclusion {
  const { text, label } = exclusion;
  return {
    text,
    ...(label === undefined ? {} : { label }),
    runs,
    silenced,
    ...(example === undefined ? {} : { example }),
  };
}

function summaryOf(rules: readonly Rule[], untested: number): TestReport['summary'] {
  const scenarios = rules.flatMap((rule) => rule.scenarios);
  const count = (verdict: Scenario['verdict']): number =>
    scenarios.filter((scenario) => scenario.verdict === verdict).length;
  return {
    rules: rules.length,
    untested,
    scenarios: {
      total: scenarios.length,
      held: count('held'),
      proved: count('proved'),
      refuted: count('refuted'),
      knownGap: count('known-gap'),
      closedGap: count('closed-gap'),
      unknown: count('unknown'),
    },
  };
}

/** The rows of the event reference with the rules that may fire on each. */
function eventsOf(coverages: readonly RuleCoverage[], only: string | undefined): Event[] {
  return ENTRIES.filter((eventName) => only === undefined || eventName === entryOf(only)).map((eventName) => {
    const rules = coverages.flatMap((coverage) => {
      const reachable = coverage.reach.find((reach) => reach.eventName === eventName)?.reachable ?? 'no';
      const { rule, vendor } = coverage.specified;
      const specified = specifiedEntries(coverage).includes(eventName);
      return reachable === 'no'
        ? []
        : [{ name: rule.name, vendor, severity: rule.severity, reachable, specified }];
    });
    const reachable = rules.filter((rule) => rule.reachable === 'yes');
    return {
      eventName,
      rules,
      reachable: reachable.length,
      specified: reachable.filter(({ specified }) => specified).length,
    };
  });
}

/** Whether a report holds something a gate must stop at. */
export function hasFindings({ summary: { scenarios } }: TestReport): boolean {
  return scenarios.refuted + scenarios.closedGap + scenarios.unknown > 0;
}
