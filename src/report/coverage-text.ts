import { terminalText } from '../diagnostic/terminal-text.js';
import type { CoverageReport } from '../generated/coverage-report.js';
import type { Paint } from './style.js';

/** The coverage report for people: eventNames with their rules, rules with their eventNames, the sum. */
export function coverageText({ rules, events, summary }: CoverageReport, paint: Paint): string {
  const width = Math.max(...events.map(({ eventName }) => eventName.length));
  const eventLines = events.map(
    ({ eventName, rules: names }) =>
      `  ${eventName.padEnd(width)}  ${names.length === 0 ? paint('dim', 'no rule') : names.map(terminalText).join('; ')}`,
  );
  const ruleLines = rules.flatMap((rule) => {
    const missing = rule.reachable.filter((name) => !rule.specified.includes(name));
    return [
      `  ${terminalText(rule.name)}  ${rule.specified.length} of ${rule.reachable.length} (${rule.percent} %)`,
      ...(rule.reachable.length === 0
        ? [`    ${paint('yellow', 'fires on no event that was tried')}`]
        : [`    fires on ${rule.reachable.join(', ')}`]),
      ...(missing.length === 0 ? [] : [`    ${paint('yellow', `not specified: ${missing.join(', ')}`)}`]),
      ...(rule.unknown.length === 0
        ? []
        : [`    ${paint('yellow', `not shown to fire, not ruled out: ${rule.unknown.join(', ')}`)}`]),
    ];
  });
  return [
    paint('bold', 'Rules per eventName'),
    ...eventLines,
    '',
    paint('bold', 'eventNames per rule'),
    ...ruleLines,
    '',
    `${summary.specified} of ${summary.reachable} pairs of rule and eventName are specified: ${summary.percent} %`,
    '',
  ].join('\n');
}
