import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { eventOf } from '../../src/event/event.js';
import { eventsOf } from '../../src/event/event-file.js';
import type { GeneratedEvent } from '../../src/event/generated-event.js';
import { exportFormats } from '../../src/export/export-formats.js';
import { exportText } from '../../src/export/export-text.js';
import { trailFiles } from '../../src/export/trail-files.js';
import type { JsonObject } from '../../src/json/json.js';
import { fields } from '../../src/view/ecs/fields.js';
import { ecs } from '../../src/view/ecs/ecs.js';

const test = suite('formats of events');

const ID = '5f3c7a10-0000-4000-8000-000000000001';

function record(changes: JsonObject = {}): JsonObject {
  return {
    eventVersion: '1.09',
    userIdentity: {
      type: 'IAMUser',
      arn: 'arn:aws:iam::111122223333:user/alice',
      accountId: '111122223333',
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      userName: 'alice',
    },
    eventTime: '2026-01-01T00:00:07Z',
    eventSource: 'eks.amazonaws.com',
    eventName: 'DeleteCluster',
    awsRegion: 'us-east-1',
    sourceIPAddress: '192.0.2.1',
    userAgent: 'it\'s: a "client" # {with} \u2028 marks',
    requestParameters: { name: 'demo', clientRequestToken: '', tags: { '012345678901': '-' } },
    responseElements: null,
    eventID: '00000000-0000-4000-8000-000000000000',
    readOnly: false,
    eventType: 'AwsApiCall',
    recipientAccountId: '111122223333',
    ...changes,
  };
}

function event(changes: JsonObject = {}, kind?: string): GeneratedEvent {
  return { record: record(changes), envelopeId: () => ID, ...(kind === undefined ? {} : { kind }) };
}

function written(name: string, ...events: readonly GeneratedEvent[]): string {
  const format = exportFormats.find((each) => each.name === name);
  if (format === undefined) throw new Error(`no format ${name}`);
  return [...exportText([events], format)].join('');
}

for (const name of ['ndjson', 'records', 'eventbridge', 'lookup-events']) {
  test(`${name} is read back as the records it was made of`, () => {
    const text = written(name, event(), event({ eventName: 'CreateCluster' }));
    const { events, diagnostics } = eventsOf({ path: name, text });
    assert.equal(diagnostics, []);
    assert.equal(
      events.map((each) => each.record),
      [record(), record({ eventName: 'CreateCluster' })],
    );
  });
}

test('eventbridge: the envelope agrees with the record', () => {
  const { detail, ...envelope } = JSON.parse(written('eventbridge', event())) as Record<string, unknown>;
  assert.equal(detail, record());
  assert.equal(Object.entries(envelope), [
    ['version', '0'],
    ['id', ID],
    ['detail-type', 'AWS API Call via CloudTrail'],
    ['source', 'aws.eks'],
    ['account', '111122223333'],
    ['time', '2026-01-01T00:00:07Z'],
    ['region', 'us-east-1'],
    ['resources', []],
  ]);
});

test('lookup-events: texts about the record beside it, the record in a string', () => {
  const session = {
    type: 'AssumedRole',
    arn: 'arn:aws:sts::111122223333:assumed-role/Ops/carol',
    accountId: '111122223333',
  };
  const text = written('lookup-events', event(), event({ userIdentity: session }));
  const { Events: events } = JSON.parse(text) as { Events: Record<string, unknown>[] };
  assert.equal(events[0], {
    EventId: '00000000-0000-4000-8000-000000000000',
    EventName: 'DeleteCluster',
    ReadOnly: 'false',
    AccessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    EventTime: '2026-01-01T00:00:07+00:00',
    EventSource: 'eks.amazonaws.com',
    Username: 'alice',
    Resources: [],
    CloudTrailEvent: JSON.stringify(record()),
  });
  assert.equal([events[1]?.['Username'], 'AccessKeyId' in (events[1] ?? {})], ['carol', false]);
});

for (const [why, userIdentity, name] of [
  ['root', { type: 'Root', arn: 'arn:aws:iam::111122223333:root' }, 'root'],
  ['a service', { type: 'AWSService', invokedBy: 'eks.amazonaws.com' }, undefined],
] as const) {
  test(`lookup-events: the user name of ${why}`, () => {
    const { Events: events } = JSON.parse(written('lookup-events', event({ userIdentity }))) as {
      Events: Record<string, unknown>[];
    };
    assert.is(events[0]?.['Username'], name);
  });
}

test('ecs: every field of the view that has a value, at its place, and the maps without what the pipeline drops', () => {
  const source = JSON.parse(written('ecs', event())) as JsonObject;
  const document = ecs.document(eventOf(record()));
  let compared = 0;
  for (const [name, { type }] of fields) {
    const values = document.read(name)?.values ?? [];
    const found = name
      .split('.')
      .reduce<unknown>((at, step) => (at as JsonObject | undefined)?.[step], source);
    const wanted =
      name === '@timestamp'
        ? ['2026-01-01T00:00:07.000Z']
        : values.map((value) => (type === 'boolean' ? value === 'true' : value));
    assert.equal([found ?? []].flat(), [...wanted], name);
    compared += values.length;
  }
  assert.ok(compared > 25);
  const { flattened } = (source['aws'] as { cloudtrail: { flattened: JsonObject } }).cloudtrail;
  assert.equal(flattened, { request_parameters: { name: 'demo' } });
});

const positive = event({}, 'positive');
const nearMiss = event({ eventName: 'DescribeCluster' }, 'near-miss');

test('panther: tests with unique names, the record as a mapping', () => {
  assert.equal(parse(written('panther', positive, nearMiss)), {
    Tests: [
      { Name: 'positive 1: DeleteCluster', ExpectedResult: true, Log: record() },
      {
        Name: 'near-miss 2: DescribeCluster',
        ExpectedResult: false,
        Log: record({ eventName: 'DescribeCluster' }),
      },
    ],
  });
});

test('scanner: each test has its own events and looks back at them from a minute later', () => {
  const { tests } = parse(written('scanner', positive, nearMiss)) as { tests: Record<string, unknown>[] };
  assert.equal(
    tests.map((each) => [each['name'], each['now_timestamp'], each['expected_detection_result']]),
    [
      ['positive 1: DeleteCluster', '2026-01-01T00:01:07.000Z', true],
      ['near-miss 2: DescribeCluster', '2026-01-01T00:01:07.000Z', false],
    ],
  );
  assert.equal(JSON.parse(String(tests[0]?.['dataset_inline'])), {
    timestamp: '2026-01-01T00:00:07.000Z',
    '%ingest.source_type': 'aws:cloudtrail',
    ...record(),
  });
});

test('datadog: one body with a payload for each event, the record without nulls as attributes', () => {
  const body = JSON.parse(written('datadog', positive, nearMiss)) as {
    ruleQueryPayloads: { expectedResult: boolean; index: number; payload: JsonObject }[];
  };
  assert.equal(
    body.ruleQueryPayloads.map(({ expectedResult, index }) => [expectedResult, index]),
    [
      [true, 0],
      [false, 0],
    ],
  );
  const { message, ...rest } = body.ruleQueryPayloads[0]?.payload ?? {};
  assert.equal(JSON.parse(String(message)), record());
  assert.equal(rest, {
    ddsource: 'cloudtrail',
    ddtags: '',
    hostname: '',
    service: 'cloudtrail',
    evt: { name: 'DeleteCluster' },
    ...Object.fromEntries(Object.entries(record()).filter(([name]) => name !== 'responseElements')),
  });
});

test('rsigma: exemplars below custom attributes', () => {
  assert.equal(parse(written('rsigma', positive, nearMiss)), {
    custom_attributes: {
      'rsigma.exemplars': [
        { name: 'positive 1: DeleteCluster', expect: 'match', event: record() },
        {
          name: 'near-miss 2: DescribeCluster',
          expect: 'no-match',
          event: record({ eventName: 'DescribeCluster' }),
        },
      ],
    },
  });
});

for (const [name, text] of [
  ['ndjson', ''],
  ['records', '{"Records":[\n\n]}\n'],
  ['lookup-events', '{"Events":[\n\n]}\n'],
] as const) {
  test(`${name} of no events`, () => assert.is(written(name), text));
}

test('trail files: one for each Region and five minutes, under the name of the minute of delivery', () => {
  const events = [
    event({ eventTime: '2026-01-01T00:00:07Z' }),
    event({ eventTime: '2026-01-01T00:01:00Z', awsRegion: 'eu-west-1' }),
    event({ eventTime: '2026-01-01T00:04:59Z' }),
    event({ eventTime: '2026-01-01T00:05:00Z' }),
  ];
  const files = [...trailFiles([events])];
  assert.equal(
    files.map(({ path }) => path),
    ['us-east-1', 'us-east-1', 'eu-west-1'].map(
      (region, index) =>
        `AWSLogs/111122223333/CloudTrail/${region}/2026/01/01/111122223333_CloudTrail_${region}_20260101T${['0009', '0010', '0006'][index]}Z_5f3c7a1000004000.json.gz`,
    ),
  );
  assert.equal(
    files.map(({ text }) => eventsOf({ path: '', text }).events.length),
    [2, 1, 1],
  );
});

test('trail files: a window with very many events is several files', () => {
  const events = Array.from({ length: 12_000 }, () => event());
  const sizes = [...trailFiles([events])].map(({ text }) => text.split('\n').length - 3);
  assert.equal(sizes, [5000, 5000, 2000]);
});

test.run();
