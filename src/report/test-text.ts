import { terminalText } from '../diagnostic/terminal-text.js';
import type { Exclusion, Rule, Scenario, TestReport } from '../generated/test-report.js';
import { describeEvent } from './describe-event.js';
import type { Paint } from './style.js';

const MARKS: Readonly<
  Record<Scenario['verdict'], { mark: string; word: string; style: 'green' | 'yellow' | 'red' }>
> = {
  proved: { mark: '✓', word: 'proved', style: 'green' },
  held: { mark: '✓', word: 'held', style: 'green' },
  'known-gap': { mark: '~', word: 'known gap', style: 'yellow' },
  refuted: { mark: '✗', word: 'refuted', style: 'red' },
  'closed-gap': { mark: '✗', word: 'gap closed', style: 'red' },
  unknown: { mark: '?', word: 'unknown', style: 'red' },
};

/** The test report for people: rules, events, exclusions, then what failed, then the sum. */
export function testText(report: TestReport, paint: Paint): string {
  const sections = [
    rulesSection(report, paint),
    eventsSection(report, paint),
    exclusionsSection(report, paint),
    failures(report, paint),
    summary(report, paint),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function rulesSection({ rules }: TestReport, paint: Paint): string[] {
  return rules.flatMap((rule) => [
    `${paint('bold', terminalText(rule.name))}  ${rule.severity}  ${paint('dim', terminalText(rule.file))}`,
    ...(rule.scenarios.length === 0
      ? [
          `  ${paint('yellow', rule.hasSpec ? '- no scenario was run' : '- untested: no spec says what it is for')}`,
        ]
      : rule.scenarios.map((scenario) => scenarioLine(scenario, paint))),
  ]);
}

function scenarioLine({ name, verdict, runs }: Scenario, paint: Paint): string {
  const { mark, word, style } = MARKS[verdict];
  return `  ${paint(style, `${mark} ${word.padEnd(10)}`)} ${String(runs).padStart(6)}  ${terminalText(name)}`;
}

function eventsSection({ events }: TestReport, paint: Paint): string[] {
  const width = Math.max(...events.map(({ eventName }) => eventName.length));
  const lines = events.flatMap(({ eventName, rules }) => {
    const head = eventName.padEnd(width);
    if (rules.length === 0) return [`  ${head}  ${paint('dim', 'no rule')}`];
    return rules.map((rule, index) => {
      const state =
        rule.reachable === 'unknown'
          ? paint('yellow', 'not shown to fire')
          : rule.specified
            ? paint('green', 'specified')
            : paint('yellow', 'not specified');
      return `  ${index === 0 ? head : ' '.repeat(width)}  ${terminalText(rule.vendor)}: ${terminalText(rule.name)} (${rule.severity}), ${state}`;
    });
  });
  return [paint('bold', 'Events'), ...lines];
}

function exclusionsSection({ rules }: TestReport, paint: Paint): string[] {
  const lines = rules
    .filter(({ exclusions }) => exclusions.length > 0)
    .flatMap((rule) => [
      `  ${terminalText(rule.name)}`,
      ...rule.exclusions.flatMap((exclusion) => exclusionLines(exclusion, paint)),
    ]);
  return lines.length === 0 ? [] : [paint('bold', 'Exclusions'), ...lines];
}

function exclusionLines({ text, label, runs, silenced, example }: Exclusion, paint: Paint): string[] {
  const name = label === undefined ? text : `${label}: ${text}`;
  const count =
    runs === 0
      ? 'no such event can meet it'
      : `alone silenced ${silenced} of ${runs} events steered towards it`;
  const lines = [`    ${terminalText(name)}`, `      ${silenced === 0 ? paint('yellow', count) : count}`];
  return example === undefined
    ? lines
    : [...lines, `      ${paint('dim', `such as ${describeEvent(example)}`)}`];
}

function failures({ rules }: TestReport, paint: Paint): string[] {
  return rules.flatMap((rule) =>
    rule.scenarios
      .filter(({ verdict }) => MARKS[verdict].style === 'red')
      .flatMap((scenario) => failure(rule, scenario, paint)),
  );
}

function failure(
  rule: Rule,
  { name, expect, verdict, reason, counterexample, replay }: Scenario,
  paint: Paint,
): string[] {
  const { mark, word, style } = MARKS[verdict];
  const lines = [
    `${paint(style, `${mark} ${word}`)}  ${terminalText(rule.name)}: ${terminalText(name)}`,
    `  expected: ${expect}; ${terminalText(reason ?? '')}`,
  ];
  if (verdict === 'closed-gap')
    lines.push('  help: take `known-gap` out of the scenario, so that it is held to what it says');
  if (counterexample !== undefined)
    lines.push(
      '  the smallest event found:',
      ...JSON.stringify(counterexample, null, 2)
        .split('\n')
        .map((line) => `    ${terminalText(line)}`),
    );
  if (replay !== undefined) lines.push(`  again: ${terminalText(replay)}`);
  return lines;
}

function summary({ summary: { rules, untested, scenarios }, seed }: TestReport, paint: Paint): string[] {
  const counts: readonly (readonly [number, string, 'green' | 'yellow' | 'red'])[] = [
    [scenarios.proved, 'proved', 'green'],
    [scenarios.held, 'held', 'green'],
    [scenarios.knownGap, 'known gap', 'yellow'],
    [scenarios.unknown, 'unknown', 'red'],
    [scenarios.closedGap, 'gap closed', 'red'],
    [scenarios.refuted, 'refuted', 'red'],
  ];
  const parts = counts
    .filter(([count]) => count > 0)
    .map(([count, word, style]) => paint(style, `${count} ${word}`));
  const rest = untested === 0 ? '' : `, ${paint('yellow', `${untested} untested`)}`;
  return [
    `${counted(rules, 'rule')}${rest}, ${counted(scenarios.total, 'scenario')}: ${parts.join(', ') || 'none'} (seed ${seed})`,
  ];
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
