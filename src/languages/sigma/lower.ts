import { diagnostic } from '../../diagnostic/diagnostic.js';
import { attempt, Fault } from '../../diagnostic/fault.js';
import { didYouMean } from '../../diagnostic/nearest.js';
import type { Result } from '../../diagnostic/result.js';
import type { Source, Span } from '../../diagnostic/source.js';
import type { YamlNode, YamlScalar } from '../../formats/yaml.js';
import { all, any, clause, labelled, not } from '../../predicate/build.js';
import { ANY_RUN, namePattern, pattern } from '../../predicate/pattern.js';
import type { Predicate, Test } from '../../predicate/predicate.js';
import { matchesPattern } from '../../predicate/match-pattern.js';
import { clausesOf } from '../../predicate/walk.js';
import { itemTest } from './item-test.js';
import { readModifiers, type Modifiers, type Refusal } from './modifiers.js';
import { readSelection } from './selection.js';
import type { Condition, Detection, Item, Selection } from './syntax.js';
import { textPattern } from './text-pattern.js';

/** Lowers a detection to a predicate (Sigma specification 2.1). Two-valued: a missing field makes its test false. */
export function lowerDetection(detection: Detection, source: Source): Result<Predicate> {
  return attempt(() => {
    checkSelections(detection, source);
    return any(detection.conditions.map((condition) => lowerCondition(condition, detection, source)));
  });
}

/** Lowers one selection on its own, as the conditions of a spec are written. */
export function lowerSelection(node: YamlNode, source: Source): Result<Predicate> {
  return attempt(() => selectionPredicate(readSelection(node, source), source));
}

/** More mentions than this of all selections together are refused: each mention is lowered anew. */
const MOST_CLAUSES = 50_000;

/** Every selection must be in order, used or not; and conditions must not multiply them beyond measure. */
function checkSelections({ selections, conditions }: Detection, source: Source): void {
  let clauses = 0;
  for (const node of selections.values())
    clauses += clausesOf(selectionPredicate(readSelection(node, source), source)).length;
  const mentions = conditions.reduce((sum, condition) => sum + mentionsIn(condition), 0);
  const [first] = conditions;
  if (clauses * mentions > MOST_CLAUSES && mentions > 1)
    fault(
      'sigma/too-large',
      `the conditions mention selections ${mentions} times, which is too much for ${clauses} tests`,
      first?.span ?? { start: 0, end: 0 },
      source,
    );
}

function mentionsIn(condition: Condition): number {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.reduce((sum, each) => sum + mentionsIn(each), 0);
    case 'not':
      return mentionsIn(condition.of);
    case 'name':
    case 'of':
      return 1;
  }
}

function lowerCondition(condition: Condition, detection: Detection, source: Source): Predicate {
  const lower = (each: Condition): Predicate => lowerCondition(each, detection, source);
  switch (condition.kind) {
    case 'and':
      return all(condition.of.map(lower));
    case 'or':
      return any(condition.of.map(lower));
    case 'not':
      return not(lower(condition.of));
    case 'name':
      return named(condition.name, condition.span, detection, source);
    case 'of': {
      const names = namesLike(condition.pattern, detection);
      if (names.length === 0)
        fault('sigma/no-selection', 'this matches no selection', condition.span, source);
      const of = names.map((name) => named(name, condition.span, detection, source));
      return condition.quantity === 'all' ? all(of) : any(of);
    }
  }
}

/** A fresh predicate for every mention, so that nodes can be told apart by identity. */
function named(name: string, span: Span, { selections }: Detection, source: Source): Predicate {
  const node = selections.get(name);
  if (node === undefined)
    return fault(
      'sigma/unknown-selection',
      `there is no selection \`${name}\``,
      span,
      source,
      unknownHelp(name, selections.keys()),
    );
  return labelled(selectionPredicate(readSelection(node, source), source), name);
}

function unknownHelp(name: string, names: Iterable<string>): string | undefined {
  return /^(and|or|not)$/i.test(name) ? 'write `and`, `or` and `not` in lower case' : didYouMean(name, names);
}

/** `them` leaves out names that begin with an underscore. */
function namesLike(wanted: string | undefined, { selections }: Detection): string[] {
  const names = [...selections.keys()];
  if (wanted === undefined) return names.filter((name) => !name.startsWith('_'));
  const parts = namePattern(wanted);
  return names.filter((name) => matchesPattern(parts, name, false));
}

function selectionPredicate(selection: Selection, source: Source): Predicate {
  const origin = { source, span: selection.span };
  switch (selection.kind) {
    case 'items':
      return all(
        selection.items.map((item) => itemPredicate(item, source)),
        origin,
      );
    case 'any':
      return any(
        selection.of.map((each) => selectionPredicate(each, source)),
        origin,
      );
    case 'keywords':
      return any(
        selection.values.map((value) => keyword(value, source)),
        origin,
      );
  }
}

function itemPredicate(item: Item, source: Source): Predicate {
  if (item.field === '') return keywordItem(item, source);
  const modifiers = readModifiers(item.modifiers);
  if (isRefusal(modifiers)) return refuse(modifiers, item.keySpan, source);
  if (modifiers.all && item.values.length === 1)
    fault('sigma/all', '`all` needs a list of values', item.keySpan, source);
  if (modifiers.kind === 'exists' && item.values.length > 1)
    fault('sigma/value', '`exists` takes one value', item.keySpan, source);
  const tests = item.values.map((value) => valuePredicate(item.field, modifiers, value, source));
  const origin = { source, span: item.keySpan };
  return modifiers.all ? all(tests, origin) : any(tests, origin);
}

function valuePredicate(field: string, modifiers: Modifiers, value: YamlScalar, source: Source): Predicate {
  const test = itemTest(modifiers, value);
  if (isRefusal(test)) return refuse(test, value.span, source);
  const made = clause(field, test, { source, span: value.span });
  return test.kind === 'exists' && value.value === false ? not(made, { source, span: value.span }) : made;
}

/** `'|all'` as a key: every keyword must be somewhere in the event. */
function keywordItem({ modifiers, values, keySpan }: Item, source: Source): Predicate {
  if (modifiers.length !== 1 || modifiers[0] !== 'all')
    return fault('sigma/modifier', 'an item without a field takes no modifier but `all`', keySpan, source);
  return all(
    values.map((value) => keyword(value, source)),
    { source, span: keySpan },
  );
}

/** A keyword is searched for inside every scalar of the event, in any letter case. */
function keyword(value: YamlScalar, source: Source): Predicate {
  if (value.value === null || value.value === '')
    fault('sigma/keyword', 'an empty keyword would match every event', value.span, source);
  const written = textPattern(typeof value.value === 'string' ? value.value : value.text);
  const test: Test = { kind: 'like', pattern: pattern([ANY_RUN, ...written, ANY_RUN]), letterCase: 'fold' };
  return clause(undefined, test, { source, span: value.span });
}

function isRefusal(made: Modifiers | Test | Refusal): made is Refusal {
  return 'code' in made;
}

function refuse({ code, message, help }: Refusal, span: Span, source: Source): never {
  return fault(code, message, span, source, help);
}

function fault(code: string, message: string, span: Span, source: Source, help?: string): never {
  throw new Fault(diagnostic(code, message, source, { span, help }));
}
