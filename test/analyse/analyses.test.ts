import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { coverageOf, reachableEntries, specifiedEntries } from '../../src/analyse/coverage.js';
import { explainEvents } from '../../src/analyse/explain-events.js';
import { runExclusions } from '../../src/analyse/exclusions.js';
import {
  eventsForRule,
  eventsOfOperation,
  generateEvents,
  type EventKind,
} from '../../src/analyse/generate-events.js';
import { nearMissClause } from '../../src/analyse/near-miss.js';
import { possibleEventNames, reachOf } from '../../src/analyse/reach.js';
import { runScenario } from '../../src/analyse/scenarios.js';
import { search } from '../../src/analyse/search.js';
import { seedFor } from '../../src/analyse/seed.js';
import { hasFindings, testPacks } from '../../src/analyse/test-packs.js';
import { fires, matchingExclusions } from '../../src/analyse/verdict.js';
import { eventOf, type CloudTrailEvent } from '../../src/event/event.js';
import type { JsonObject } from '../../src/json/json.js';
import { parseJson } from '../../src/json/parse-json.js';
import type { SpecifiedRule } from '../../src/pack/pack.js';
import type { Rule } from '../../src/pack/rule.js';
import type { Scenario } from '../../src/pack/scenario.js';
import { clause, constant, not } from '../../src/predicate/build.js';
import { printClause } from '../../src/predicate/print.js';
import { validate } from '../../src/schema/validate.js';
import { shipped, sigmaRule } from './rules.js';

const test = suite('analyses');

const ON_EKS = 'eventSource: eks.amazonaws.com';
const options = { seed: 1, runs: 50 };

function generated(more: Partial<Scenario> = {}, events: object = {}): Scenario {
  return {
    name: 's',
    expect: { kind: 'fires' },
    events: {
      kind: 'generated',
      eventSource: 'eks.amazonaws.com',
      eventNames: undefined,
      outcome: undefined,
      callers: undefined,
      where: constant(true),
      ...events,
    },
    knownGap: undefined,
    ...more,
  };
}

function specified(rule: Rule, ...scenarios: readonly Scenario[]): SpecifiedRule {
  return { pack: 'p', vendor: 'V', rule, hasSpec: scenarios.length > 0, scenarios };
}

const reaches: readonly (readonly [
  why: string,
  detection: string,
  yes: readonly string[],
  unknown: readonly string[],
])[] = [
  [
    'two names',
    `sel: { ${ON_EKS}, eventName: [CreateCluster, DeleteCluster] }\ncondition: sel`,
    ['CreateCluster', 'DeleteCluster'],
    [],
  ],
  [
    'a name of the catch-all',
    `sel: { ${ON_EKS}, eventName: CreateNodegroup }\ncondition: sel`,
    ['_catch_all'],
    [],
  ],
  ['another service', 'sel: { eventSource: ecs.amazonaws.com }\ncondition: sel', [], []],
  [
    'a contradiction in names',
    'a: { eventName: CreateCluster }\nb: { eventName: DeleteCluster }\ncondition: a and b',
    [],
    [],
  ],
  [
    'a pattern of names',
    `sel: { ${ON_EKS}, eventName|endswith: AccessEntry }\ncondition: sel`,
    ['CreateAccessEntry', 'DeleteAccessEntry', 'UpdateAccessEntry', '_catch_all'],
    [],
  ],
  [
    'a member no event has',
    `sel: { ${ON_EKS}, eventName: CreateCluster, requestParameters.nothing: x }\ncondition: sel`,
    [],
    ['CreateCluster'],
  ],
];
for (const [why, detection, yes, unknown] of reaches) {
  test(`a rule on ${why} reaches ${yes.join(', ') || 'nothing'}`, () => {
    const reach = reachOf(sigmaRule(detection), 1);
    assert.equal(
      reach.filter(({ reachable }) => reachable === 'yes').map(({ eventName }) => eventName),
      yes,
    );
    assert.equal(
      reach.filter(({ reachable }) => reachable === 'unknown').map(({ eventName }) => eventName),
      unknown,
    );
  });
}

test('a keyword rule is ruled out nowhere', () => {
  assert.ok(possibleEventNames(sigmaRule('keywords: [demo]\ncondition: keywords')).includes('CreateCluster'));
});

test('coverage counts what scenarios expect to fire, of what can fire', () => {
  const rule = sigmaRule(`sel: { ${ON_EKS}, eventName: [CreateCluster, DeleteCluster] }\ncondition: sel`);
  const only = (...scenarios: readonly Scenario[]): string[] =>
    specifiedEntries(coverageOf(specified(rule, ...scenarios), 1));
  assert.equal(reachableEntries(coverageOf(specified(rule), 1)), ['CreateCluster', 'DeleteCluster']);
  assert.equal(only(), []);
  assert.equal(only(generated()), []);
  assert.equal(only(generated({}, { eventNames: ['*'] })), ['CreateCluster', 'DeleteCluster']);
  assert.equal(only(generated({}, { eventNames: ['CreateCluster', 'UpdateAccessEntry'] })), [
    'CreateCluster',
  ]);
  assert.equal(only(generated({ expect: { kind: 'quiet' } })), []);
  assert.equal(only(generated({}, { eventSource: 'ecs.amazonaws.com' })), []);
  const record = eventOf({ eventSource: 'eks.amazonaws.com', eventName: 'DeleteCluster' });
  assert.equal(only(generated({ events: { kind: 'recorded', file: 'f', events: [record] } })), [
    'DeleteCluster',
  ]);
});

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

test('exclusions are counted by what they alone silence', () => {
  const rule = sigmaRule(
    `sel: { ${ON_EKS}, eventName: CreateCluster }\nfilter_root: { userIdentity.type: Root }\nfilter_shadowed: { userIdentity.type: root }\nfilter_user: { userIdentity.userName: ci-robot }\ncondition: sel and not 1 of filter_*`,
  );
  const results = runExclusions(rule, options);
  assert.equal(
    results.map(({ exclusion }) => exclusion.label),
    ['filter_root', 'filter_shadowed', 'filter_user'],
  );
  assert.equal(
    results.map(({ silenced }) => silenced > 0),
    [false, false, true],
  );
  assert.match(JSON.stringify(results[2]?.example), '"userName":"ci-robot"');
  assert.equal(
    runExclusions(rule, { ...options, eventName: 'DeleteCluster' }).map(({ runs }) => runs),
    [0, 0, 0],
  );
});

test('a near miss is told by the one clause that fails', () => {
  const rule = sigmaRule(
    `sel: { ${ON_EKS}, eventName: CreateCluster }\nfilter: { userIdentity.type: Root }\ncondition: sel and not filter`,
  );
  const miss = (record: JsonObject): string | undefined => {
    const clause = nearMissClause(rule, eventOf(record));
    return clause && printClause(clause);
  };
  assert.is(
    miss({ eventSource: 'eks.amazonaws.com', eventName: 'DeleteCluster' }),
    'eventName: CreateCluster',
  );
  assert.is(
    miss({ eventSource: 'ecs.amazonaws.com', eventName: 'CreateCluster' }),
    'eventSource: eks.amazonaws.com',
  );
  assert.is(miss({ eventSource: 'ecs.amazonaws.com', eventName: 'DeleteCluster' }), undefined);
  assert.is(miss({ eventSource: 'eks.amazonaws.com', eventName: 'CreateCluster' }), undefined);
  assert.is(
    miss({ eventSource: 'eks.amazonaws.com', eventName: 'CreateCluster', userIdentity: { type: 'Root' } }),
    undefined,
  );
});

for (const kind of [
  'positive',
  'negative',
  'near-miss',
  'excluded',
] as const satisfies readonly EventKind[]) {
  test(`generated ${kind} events are that, whatever the seed`, async () => {
    const { rule } = await shipped('eks-access-entry-modified');
    const wanted = eventsForRule(rule, kind);
    const events = wanted === undefined ? [] : [...generateEvents(wanted, 99, 150)].flat();
    assert.is(events.length, 150);
    const isThat: Readonly<Record<EventKind, (event: CloudTrailEvent) => boolean>> = {
      positive: (event) => fires(rule, event),
      negative: (event) => !fires(rule, event),
      'near-miss': (event) =>
        nearMissClause(rule, event) !== undefined && matchingExclusions(rule, event).length === 0,
      excluded: (event) => !fires(rule, event) && matchingExclusions(rule, event).length === 1,
    };
    for (const event of events) assert.ok(isThat[kind](eventOf(event)), JSON.stringify(event));
  });
}

test('an exclusion that contradicts its rule has no excluded events', () => {
  const rule = sigmaRule(
    `sel: { ${ON_EKS}, eventName: CreateCluster }\nfilter: { eventName: DeleteCluster }\ncondition: sel and not filter`,
  );
  assert.is(eventsForRule(rule, 'excluded'), undefined);
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

test('a rule on an operation that nobody here knows reaches the catch-all', () => {
  const rule = sigmaRule(`sel: { ${ON_EKS}, eventName: BrandNewOperation }\ncondition: sel`);
  assert.equal(
    reachOf(rule, 1)
      .filter(({ reachable }) => reachable === 'yes')
      .map(({ eventName }) => eventName),
    ['_catch_all'],
  );
});

test('where there can be none, nothing is promised', () => {
  const rule = sigmaRule('sel: { eventSource: ecs.amazonaws.com }\ncondition: sel');
  assert.is(eventsForRule(rule, 'positive'), undefined);
  assert.is(eventsForRule(rule, 'excluded'), undefined);
});

test('a stream that finds nothing ends', () => {
  const wanted = { ...eventsOfOperation('CreateCluster', {}), counts: () => false };
  assert.is([...generateEvents(wanted, 1, 10)].flat().length, 0);
});

test('events of an operation are by the caller and with the outcome that were asked for', () => {
  const [block = []] = generateEvents(
    eventsOfOperation('_catch_all', { caller: 'root', outcome: 'failure' }),
    1,
    50,
  );
  for (const record of block) {
    assert.is((record['userIdentity'] as JsonObject)['type'], 'Root');
    assert.type(record['errorCode'], 'string');
  }
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
