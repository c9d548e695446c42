import { embedded } from '../../../src/diagnostic/embedded.js';
import type { Diagnostic } from '../../../src/diagnostic/diagnostic.js';
import { evaluate } from '../../../src/evaluate/evaluate.js';
import { eventOf } from '../../../src/event/event.js';
import type { JsonObject } from '../../../src/json/json.js';
import { lowerKql } from '../../../src/languages/kql/lower.js';
import { parseKql } from '../../../src/languages/kql/parse.js';
import type { Predicate } from '../../../src/predicate/predicate.js';
import { ecs } from '../../../src/view/ecs/ecs.js';

/** The predicate of a query, or what is wrong with it. */
export function compile(query: string): Predicate | readonly Diagnostic[] {
  const text = embedded(query, { path: 'query', text: query });
  const parsed = parseKql(text);
  if (!parsed.ok) return parsed.diagnostics;
  const lowered = lowerKql(parsed.value, text);
  return lowered.ok ? lowered.value : lowered.diagnostics;
}

/** Whether a query matches a record; throws what is wrong with the query. */
export function matches(query: string, record: JsonObject): boolean {
  const predicate = compile(query);
  if (!('kind' in predicate))
    throw new Error(predicate.map(({ code, message }) => `${code}: ${message}`).join('; '));
  return evaluate(predicate, ecs.document(eventOf(record))) === true;
}
