import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runExclusions } from '../../src/analyse/exclusions.js';
import {
  eventsForRule,
  eventsOfOperation,
  generateEvents,
  type EventKind,
} from '../../src/analyse/generate-events.js';
import { nearMissClause } from '../../src/analyse/near-miss.js';
import { fires, matchingExclusions } from '../../src/analyse/verdict.js';
import { eventOf, type CloudTrailEvent } from '../../src/event/event.js';
import type { JsonObject } from '../../src/json/json.js';
import { printClause } from '../../src/predicate/print.js';
import { shipped, sigmaRule } from './rules.js';
import { ON_EKS, options } from './scenario.js';

const test = suite('exclusions, near misses and generated events');

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

test.run();
