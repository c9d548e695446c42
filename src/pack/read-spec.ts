import path from 'node:path';
import { diagnostic, startOf, type Diagnostic } from '../diagnostic/diagnostic.js';
import { didYouMean } from '../diagnostic/nearest.js';
import { failed, ok, type Result } from '../diagnostic/result.js';
import type { Source } from '../diagnostic/source.js';
import { eventsOf } from '../event/event-file.js';
import { EVERY_EVENT, KNOWN_NAMES } from '../event/event-names.js';
import { EKS, validateEvent } from '../event/validate-event.js';
import { entry, textEntry, type YamlList, type YamlNode } from '../formats/yaml.js';
import { lowerSelection } from '../languages/sigma/lower.js';
import { constant } from '../predicate/build.js';
import { exclusionsNamed, exclusionsOf } from '../predicate/exclusions.js';
import type { Predicate } from '../predicate/predicate.js';
import { parseCheckedYaml } from './checked-yaml.js';
import { readEventFile } from './files.js';
import type { Rule } from './rule.js';
import type { Expectation, Scenario, ScenarioEvents } from './scenario.js';

/** What a spec says, with what is wrong in it; scenarios that are in order stay. */
export interface SpecReading {
  readonly scenarios: readonly Scenario[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the spec of a rule: intent, written beside the rule and independent of its query. */
export async function readSpec(source: Source, rule: Rule): Promise<SpecReading> {
  const file = parseCheckedYaml(source, 'trailproof/spec');
  if (!file.ok) return { scenarios: [], diagnostics: file.diagnostics };
  const named = entry(file.value, 'rule');
  if (textEntry(file.value, 'rule') !== rule.id) {
    const help = `the rule beside this spec has the id ${rule.id}`;
    return {
      scenarios: [],
      diagnostics: [
        diagnostic('spec/wrong-rule', 'the spec names another rule', source, { span: named?.span, help }),
      ],
    };
  }
  const nodes = (entry(file.value, 'scenarios') as YamlList).items;
  const readings = await Promise.all(nodes.map((node) => readScenario(node, source, rule)));
  const diagnostics = [
    ...readings.flatMap(({ diagnostics: found }) => found),
    ...repeatedNames(nodes, source),
  ];
  return { scenarios: readings.flatMap(({ scenario }) => scenario ?? []), diagnostics };
}

interface ScenarioReading {
  readonly scenario?: Scenario;
  readonly diagnostics: readonly Diagnostic[];
}

async function readScenario(node: YamlNode, source: Source, rule: Rule): Promise<ScenarioReading> {
  const expect = readExpectation(node, source, rule);
  const events = await readEvents(node, source);
  const misfits =
    events.ok && events.value.kind === 'recorded' ? recordMisfits(events.value, node, source) : [];
  const diagnostics = [
    ...misfits,
    ...(expect.ok ? [] : expect.diagnostics),
    ...(events.ok ? [] : events.diagnostics),
    ...unknownNames(node, source),
  ];
  if (!expect.ok || !events.ok) return { diagnostics };
  const scenario = {
    name: textEntry(node, 'name') ?? '',
    expect: expect.value,
    events: events.value,
    knownGap: textEntry(node, 'known-gap'),
  };
  return { scenario, diagnostics };
}

function readExpectation(node: YamlNode, source: Source, rule: Rule): Result<Expectation> {
  const kind = textEntry(node, 'expect') as Expectation['kind'];
  if (kind !== 'excluded') return ok({ kind });
  const name = textEntry(node, 'by') ?? '';
  const by = exclusionsNamed(rule.predicate, name);
  if (by.length > 0) return ok({ kind, by, name });
  const texts = exclusionsOf(rule.predicate).map(({ text }) => `\`${text}\``);
  const help =
    texts.length === 0 ? 'the rule has no exclusion' : `the rule’s exclusions are ${texts.join(', ')}`;
  return failed(
    diagnostic('spec/unknown-exclusion', `the rule has no exclusion \`${name}\``, source, {
      span: entry(node, 'by')?.span,
      help,
    }),
  );
}

async function readEvents(node: YamlNode, source: Source): Promise<Result<ScenarioEvents>> {
  const records = entry(node, 'records');
  if (records?.kind === 'scalar') return readRecords(String(records.value), records, source);
  const where = readWhere(entry(node, 'where'), source);
  if (!where.ok) return where;
  return ok({
    kind: 'generated',
    eventSource: textEntry(node, 'source') ?? EKS,
    eventNames: texts(entry(node, 'event')),
    outcome: textEntry(node, 'outcome') as 'success' | 'failure' | undefined,
    callers: texts(entry(node, 'caller')),
    where: where.value,
  });
}

function readWhere(where: YamlNode | undefined, source: Source): Result<Predicate> {
  return where === undefined ? ok(constant(true)) : lowerSelection(where, source);
}

/** Faults are shown at the spec, never with text of the file: a spec may name any file, and its author may not read all. */
async function readRecords(file: string, node: YamlNode, source: Source): Promise<Result<ScenarioEvents>> {
  const text = await readEventFile(path.join(path.dirname(source.path), file));
  const { events, diagnostics } = text.ok
    ? eventsOf(text.value)
    : { events: [], diagnostics: text.diagnostics };
  if (diagnostics.length === 0) return ok({ kind: 'recorded', file, events });
  const faults = diagnostics.map((found) => {
    const { line, column } = startOf(found);
    const place = found.span === undefined ? '' : `, line ${line}, column ${column}`;
    return diagnostic('spec/records', `\`${file}\`${place}: ${found.message}`, source, { span: node.span });
  });
  return failed(...faults);
}

/** Recorded events that do not fit their schema are used all the same, with a warning: a slip in them decides verdicts. */
function recordMisfits(
  { file, events }: ScenarioEvents & { kind: 'recorded' },
  node: YamlNode,
  source: Source,
): Diagnostic[] {
  return events.flatMap(({ record }, index) =>
    validateEvent(record).map(({ path: at, expected, found }) => {
      const where = at.length === 0 ? 'the record' : `\`${at.join('.')}\``;
      const message = `\`${file}\`, record ${index + 1}: ${where} ${expected}, found ${found}`;
      return diagnostic('spec/record-schema', message, source, {
        span: entry(node, 'records')?.span,
        severity: 'warning',
      });
    }),
  );
}

function texts(node: YamlNode | undefined): readonly string[] | undefined {
  if (node === undefined) return undefined;
  return (node.kind === 'list' ? node.items : [node]).flatMap((item) =>
    item.kind === 'scalar' ? String(item.value) : [],
  );
}

/** An eventName that EKS does not have is a slip more often than news. Where nothing else would show it, it is an error. */
function unknownNames(node: YamlNode, source: Source): Diagnostic[] {
  const event = entry(node, 'event');
  const severity = textEntry(node, 'expect') === 'quiet' ? 'error' : 'warning';
  if (event === undefined || (textEntry(node, 'source') ?? EKS) !== EKS) return [];
  return (event.kind === 'list' ? event.items : [event]).flatMap((item) => {
    const name = item.kind === 'scalar' ? String(item.value) : '';
    if (KNOWN_NAMES.includes(name) || name === EVERY_EVENT) return [];
    return diagnostic('spec/unknown-event', `EKS has no operation \`${name}\``, source, {
      span: item.span,
      severity,
      help: didYouMean(name, KNOWN_NAMES),
    });
  });
}

function repeatedNames(nodes: readonly YamlNode[], source: Source): Diagnostic[] {
  const seen = new Set<string>();
  return nodes.flatMap((node) => {
    const name = textEntry(node, 'name') ?? '';
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return diagnostic('spec/repeated-name', `two scenarios are named \`${name}\``, source, {
      span: entry(node, 'name')?.span,
    });
  });
}
