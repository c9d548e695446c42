import { terminalText } from '../diagnostic/terminal-text.js';
import type { ExplainReport } from '../generated/explain-report.js';
import type { Paint } from './style.js';

const LONGEST_VALUE = 200;

/** The explanation for people: per event the verdict, then each clause with what it saw; the deciding ones are marked. */
export function explainText({ rule, events }: ExplainReport, paint: Paint): string {
  const blocks = events.map(({ eventID, fires, clauses }) => {
    const verdict = fires ? paint('red', 'fires') : paint('green', 'does not fire');
    return [
      `${terminalText(rule.name)} ${verdict} on ${terminalText(eventID ?? 'an event without an id')}`,
      ...clauses.flatMap((clause) => clauseLines(clause, paint)),
      '',
    ].join('\n');
  });
  return [...blocks, paint('dim', `> decided the verdict; fields as in the ${rule.view} view`), ''].join(
    '\n',
  );
}

function clauseLines(
  { text, field, truth, decided, negated, present, saw }: ExplainReport['events'][number]['clauses'][number],
  paint: Paint,
): string[] {
  const word = truth === null ? 'unknown' : truth !== negated ? 'true' : 'false';
  const line = `${decided ? '>' : ' '} ${word.padEnd(7)} ${negated ? 'not ' : ''}${terminalText(text)}`;
  const seen =
    field === null
      ? 'searched every value'
      : saw.length === 0
        ? present
          ? 'the field is an empty list'
          : 'the field is missing'
        : `saw ${saw.map(show).join(', ')}`;
  return [`  ${decided ? paint('bold', line) : line}`, `            ${paint('dim', seen)}`];
}

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return terminalText(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);
}
