import { diagnosticJson, type Diagnostic } from '../diagnostic/diagnostic.js';
import { explain, type Explanation } from '../evaluate/explain.js';
import { scalarText } from '../evaluate/test-value.js';
import type { CloudTrailEvent } from '../event/event.js';
import { member } from '../json/json.js';
import type { Value } from '../event/read-path.js';
import type { ExplainReport } from '../generated/explain-report.js';
import type { Rule } from '../pack/rule.js';
import { printClause } from '../predicate/print.js';
import { views } from '../view/views.js';

type ExplainedEvent = ExplainReport['events'][number];
type ExplainedClause = ExplainedEvent['clauses'][number];

/** The verdict of a rule on each event, clause by clause. */
export function explainEvents(
  rule: Rule,
  events: readonly CloudTrailEvent[],
  diagnostics: readonly Diagnostic[],
): ExplainReport {
  return {
    schemaVersion: 1,
    rule: { id: rule.id, name: rule.name, view: rule.view },
    events: events.map((event) => explainEvent(rule, event)),
    diagnostics: diagnostics.map(diagnosticJson),
  };
}

function explainEvent(rule: Rule, event: CloudTrailEvent): ExplainedEvent {
  const explanation = explain(rule.predicate, views[rule.view].document(event));
  const id = member(event.record, 'eventID');
  return {
    eventID: typeof id === 'string' ? id : null,
    fires: explanation.truth === true,
    clauses: clausesOf(explanation, false),
  };
}

function clausesOf(
  { predicate, truth, decided, children, saw }: Explanation,
  negated: boolean,
): ExplainedClause[] {
  if (predicate.kind !== 'clause')
    return children.flatMap((child) => clausesOf(child, negated !== (predicate.kind === 'not')));
  return [
    {
      text: printClause(predicate),
      field: predicate.field ?? null,
      truth: truth ?? null,
      decided,
      negated,
      present: predicate.field === undefined ? null : (saw?.present ?? false),
      saw: (saw?.values ?? []).map(plain),
    },
  ];
}

/** A value as JSON can show it; a number that JavaScript does not keep as its text. */
function plain(value: Value): unknown {
  return typeof value === 'object' && value !== null ? (scalarText(value) ?? value) : value;
}
