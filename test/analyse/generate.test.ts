import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runExclusions } from '../../src/analyse/exclusions.js';
import { generateEvents, type Stream } from '../../src/analyse/generate-events.js';
import {
  eventsForRule,
  eventsOfOperation,
  type EventKind,
  type Impossible,
  type Wanted,
} from '../../src/analyse/wanted-events.js';
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
    const events = generated(eventsForRule(rule, kind), { seed: 99, count: 150 });
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
  assert.equal(eventsForRule(rule, 'excluded'), {
    impossible: 'the rule has no exclusion that could silence an event',
  });
});

test('where there can be none, nothing is promised', () => {
  const rule = sigmaRule('sel: { eventSource: ecs.amazonaws.com }\ncondition: sel');
  for (const kind of ['positive', 'excluded'] as const)
    assert.ok('impossible' in eventsForRule(rule, kind), kind);
});

test('a stream that finds nothing ends', () => {
  const wanted = eventsOfOperation('CreateCluster', {});
  if ('impossible' in wanted) throw new Error(wanted.impossible);
  assert.equal(generated({ ...wanted, counts: () => false }, { count: 10 }), []);
});

test('events of an operation are by the caller and with the outcome that were asked for', () => {
  const wanted = eventsOfOperation('_catch_all', { caller: 'root', outcome: 'failure' });
  const records = generated(wanted, { count: 50 });
  assert.is(records.length, 50);
  for (const record of records) {
    assert.is((record['userIdentity'] as JsonObject)['type'], 'Root');
    assert.type(record['errorCode'], 'string');
  }
});

for (const [caller, outcome, impossible] of [
  ['aws-account', 'success', 'calls by aws-account never succeed'],
  ['cross-account-role', 'success', 'calls by cross-account-role never succeed'],
  ['aws-service', 'failure', 'calls by aws-service never fail'],
] as const) {
  test(`${caller} with ${outcome}: there are no such events, and why is said`, () =>
    assert.equal(eventsOfOperation('DeleteCluster', { caller, outcome }), { impossible }));
}

test('karpenter reads clusters when everybody calls, and calls what it is asked for when it is named', () => {
  const mixed = generated(eventsOfOperation('*', {}), { count: 5000 });
  const karpenters = mixed.filter((record) => String(record['userAgent']).includes('karpenter.sh-'));
  assert.equal([...new Set(karpenters.map((record) => record['eventName']))], ['DescribeCluster']);
  const named = generated(eventsOfOperation('DeleteCluster', { caller: 'karpenter' }), { count: 5 });
  assert.equal([...new Set(named.map((record) => record['eventName']))], ['DeleteCluster']);
});

const times = (records: readonly JsonObject[]): string[] =>
  records.map((record) => String(record['eventTime']));

test('the times of a stream rise from its start: each event lies in its own share of the time', () => {
  const start = 1_700_000_000;
  const records = generated(eventsOfOperation('*', {}), { count: 600, start, perSecond: 1 / 60 });
  for (const [index, time] of times(records).entries()) {
    const since = Date.parse(time) / 1000 - start;
    assert.ok(since >= index * 60 && since < (index + 1) * 60, `${index}: ${since}`);
  }
});

test('newest first: times fall, and the ids are those of the same stream', () => {
  const stream = { count: 50, perSecond: 0.1 };
  const rising = generated(eventsOfOperation('CreateCluster', {}), stream);
  const falling = generated(eventsOfOperation('CreateCluster', {}), { ...stream, newestFirst: true });
  assert.equal(times(falling), times(falling).sort().toReversed());
  const ids = (records: readonly JsonObject[]): unknown[] => records.map((record) => record['eventID']);
  assert.equal(new Set([...ids(rising), ...ids(falling)]).size, 50);
});

test('200,000 events have 200,000 ids, and requests as many', () => {
  const wanted = eventsOfOperation('DescribeCluster', { caller: 'iam-user' });
  const ids = new Set<unknown>();
  for (const block of generateEvents(sure(wanted), { seed: 5, count: 200_000, start: 0, perSecond: 10 }))
    for (const { record } of block) ids.add(record['eventID']).add(record['requestID']);
  assert.is(ids.size, 400_000);
});

test('ids of other seeds are others', () => {
  const ids = [1, 2, 3].flatMap((seed) =>
    generated(eventsOfOperation('DeleteCluster', {}), { seed, count: 100 }).map(
      (record) => record['eventID'],
    ),
  );
  assert.is(new Set(ids).size, 300);
});

function sure(wanted: Wanted | Impossible): readonly Wanted[] {
  if ('impossible' in wanted) throw new Error(wanted.impossible);
  return [wanted];
}

function generated(wanted: Wanted | Impossible, stream: Partial<Stream>): JsonObject[] {
  const whole = { seed: 1, count: 10, start: 1_767_225_600, perSecond: 1, ...stream };
  return [...generateEvents(sure(wanted), whole)].flat().map(({ record }) => record);
}

test.run();
