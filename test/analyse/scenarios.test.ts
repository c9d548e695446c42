import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { explainEvents } from '../../src/analyse/explain-events.js';
import { runExclusions } from '../../src/analyse/exclusions.js';
import { runScenario } from '../../src/analyse/scenarios.js';
import { search } from '../../src/analyse/search.js';
import { seedFor } from '../../src/analyse/seed.js';
import { hasFindings, testPacks } from '../../src/analyse/test-packs.js';
import { eventOf } from '../../src/event/event.js';
import type { JsonObject } from '../../src/json/json.js';
import { parseJson } from '../../src/json/parse-json.js';
import { clause, constant, not } from '../../src/predicate/build.js';
import { validate } from '../../src/schema/validate.js';
import { sigmaRule } from './rules.js';
import { generated, ON_EKS, options, specified } from './scenario.js';

const test = suite('scenarios, explanations and reports');

test('a scenario whose events cannot be made is unknown, never held', () => {
  const rule = sigmaRule(`sel: { ${ON_EKS} }\ncondition: sel`);
  const never = runScenario(specified(rule), generated({}, { where: constant(false) }), options);
  assert.equal(
    [never?.verdict, never?.runs, never?.reason],
    ['unknown', 0, 'no event that meets the conditions could be generated'],
  );
  const nowhere = runScenario(
    specified(sigmaRule('sel: { eventSource: ecs.amazonaws.com }\ncondition: sel')),
    generated(),
    options,
  );
  assert.equal([nowhere?.verdict, nowhere?.reason], ['unknown', 'the rule can fire on no eventName of EKS']);
});

test('a scenario about other eventNames than the wanted one is left out', () => {
  const rule = sigmaRule(`sel: { ${ON_EKS} }\ncondition: sel`);
  const scenario = generated({}, { eventNames: ['CreateCluster'] });
  assert.is(runScenario(specified(rule), scenario, { ...options, eventName: 'DeleteCluster' }), undefined);
  assert.is(
    runScenario(specified(rule), scenario, { ...options, eventName: 'CreateCluster' })?.verdict,
    'held',
  );
  const recorded = generated({
    events: {
      kind: 'recorded',
      file: 'f',
      events: [eventOf({ eventSource: 'eks.amazonaws.com', eventName: 'TagResource' })],
    },
  });
  assert.is(runScenario(specified(rule), recorded, { ...options, eventName: '_catch_all' })?.runs, 1);
  assert.is(runScenario(specified(rule), recorded, { ...options, eventName: 'CreateCluster' }), undefined);
});

test('a rule that does not fire without its exclusion either is said so', () => {
  const rule = sigmaRule(
    `sel: { ${ON_EKS}, awsRegion: nowhere-1 }\nfilter: { userIdentity.type: Root }\ncondition: sel and not filter`,
  );
  const [exclusion] = runExclusions(rule, options).map((result) => result.exclusion);
  const scenario = generated({
    expect: { kind: 'excluded', by: exclusion === undefined ? [] : [exclusion], name: 'filter' },
  });
  assert.is(
    runScenario(specified(rule), scenario, options)?.reason,
    'the rule does not fire even without the exclusion',
  );
});

test('a negated condition does not ask for its member', () => {
  const none = clause('requestParameters.username', { kind: 'exists' });
  const scenario = generated({}, { eventNames: ['CreateAccessEntry'], where: not(none) });
  assert.is(
    runScenario(specified(sigmaRule(`sel: { ${ON_EKS} }\ncondition: sel`)), scenario, options)?.verdict,
    'held',
  );
});

test('a known gap is not called closed on a handful of events', () => {
  const rule = sigmaRule(
    `sel: { ${ON_EKS}, eventName: CreateCluster }\nfilter: { userIdentity.type: Root }\ncondition: sel and not filter`,
  );
  const gap = generated({ knownGap: 'root is left out' }, { eventNames: ['CreateCluster'] });
  for (const seed of [1, 2, 3]) {
    const result = runScenario(specified(rule), gap, { seed, runs: 1 });
    assert.equal(
      [result?.verdict, result?.reason, result?.observed],
      ['known-gap', 'root is left out', 'the rule is silenced by `userIdentity.type: Root`'],
    );
  }
});

test('a fault of our own is thrown, never taken for a find', () => {
  const failing = {
    seed: 1,
    runs: 5,
    isFound: (): boolean => {
      throw new TypeError('ours');
    },
  };
  assert.throws(() => search(fc.nat(), failing), /ours/);
});

test('an explanation names clauses in order, with what they saw, and is true to exact numbers', () => {
  const rule = sigmaRule(
    'sel: { a: 9007199254740993, b: x }\nfilter: { c: y }\ncondition: sel and not filter',
  );
  const { values, lossless } = parseJson('{"eventID":"e","a":9007199254740993,"b":{"o":1},"c":null}');
  const report = explainEvents(rule, [{ record: values[0]?.value as JsonObject, lossless }, eventOf({})], []);
  assert.equal(validate('trailproof/explain-report', JSON.parse(JSON.stringify(report))), []);
  assert.equal(
    report.events.map(({ eventID, fires: verdict }) => [eventID, verdict]),
    [
      ['e', false],
      [null, false],
    ],
  );
  assert.equal(report.events[0]?.clauses, [
    {
      text: 'a: 9007199254740993',
      field: 'a',
      truth: true,
      decided: false,
      negated: false,
      present: true,
      saw: ['9007199254740993'],
    },
    { text: 'b: x', field: 'b', truth: false, decided: true, negated: false, present: true, saw: [{ o: 1 }] },
    { text: 'c: y', field: 'c', truth: false, decided: false, negated: true, present: true, saw: [null] },
  ]);
});

test('a test report adds up, fits its schema, and untested rules are said to be', () => {
  const rule = sigmaRule(`sel: { ${ON_EKS}, eventName: CreateCluster }\ncondition: sel`);
  const packs = [
    {
      name: 'p',
      vendor: 'V',
      version: '1.0.0',
      folder: 'f',
      rules: [
        specified(
          rule,
          generated({}, { eventNames: ['CreateCluster'] }),
          generated({ name: 'gap', knownGap: 'none' }),
        ),
        specified(rule),
      ],
    },
  ];
  const seen: string[] = [];
  const report = testPacks(packs, [], {
    ...options,
    replay: () => 'again',
    onRule: (name, index, total) => seen.push(`${name} ${index}/${total}`),
  });
  assert.equal(validate('trailproof/test-report', JSON.parse(JSON.stringify(report))), []);
  assert.equal(report.summary, {
    rules: 2,
    untested: 1,
    scenarios: { total: 2, held: 1, proved: 0, refuted: 0, knownGap: 0, closedGap: 1, unknown: 0 },
  });
  assert.equal(report.events.map(({ reachable, specified: covered }) => [reachable, covered])[2], [2, 1]);
  assert.is(hasFindings(report), true);
  assert.equal(seen, ['T 0/2', 'T 1/2']);
  const one = testPacks(packs, [], {
    ...options,
    replay: () => '',
    scenario: 'gap',
    eventName: 'TagResource',
  });
  assert.equal(
    one.rules.flatMap(({ scenarios }) => scenarios),
    [],
  );
  assert.equal(
    one.events.map(({ eventName }) => eventName),
    ['_catch_all'],
  );
});

test('a piece of work has its own seed, the same each time', () => {
  assert.is(seedFor(1, 'a', 'b'), seedFor(1, 'a', 'b'));
  assert.is.not(seedFor(1, 'a', 'b'), seedFor(1, 'ab'));
  assert.is.not(seedFor(1, 'a'), seedFor(2, 'a'));
});

test.run();
