import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { coverageOf, reachableEntries, specifiedEntries } from '../../src/analyse/coverage.js';
import { possibleEventNames, reachOf } from '../../src/analyse/reach.js';
import { eventOf } from '../../src/event/event.js';
import type { Scenario } from '../../src/pack/scenario.js';
import { sigmaRule } from './rules.js';
import { generated, ON_EKS, specified } from './scenario.js';

const test = suite('where rules can fire');

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

test('a rule on an operation that nobody here knows reaches the catch-all', () => {
  const rule = sigmaRule(`sel: { ${ON_EKS}, eventName: BrandNewOperation }\ncondition: sel`);
  assert.equal(
    reachOf(rule, 1)
      .filter(({ reachable }) => reachable === 'yes')
      .map(({ eventName }) => eventName),
    ['_catch_all'],
  );
});

test.run();
