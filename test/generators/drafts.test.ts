import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { assemble } from '../../generators/assemble.js';
import { drafts } from '../../generators/draft.js';
import { percentEncoded } from '../../generators/percent-encoded.js';
import { namesOf } from '../../src/event/event-names.js';
import { operations } from '../../src/event/operations.js';
import { validateEvent } from '../../src/event/validate-event.js';
import { at, everything, holds } from './holds.js';

const test = suite('generated events');

test('fit their schema, all operations and callers', () => {
  holds((record) => assert.equal(validateEvent(record), []), everything, 3000);
});

for (const name of operations) {
  test(`${name}: 1000 events fit their schema and are of that name`, () => {
    holds(
      (record) => {
        assert.equal(validateEvent(record), []);
        assert.is(record['eventName'], name);
      },
      drafts({ operations: [name] }),
    );
  });
}

test('the same seed gives the same bytes', () => {
  const bytes = (seed: number): string =>
    fc
      .sample(everything, { seed, numRuns: 200 })
      .map((draft) => JSON.stringify(assemble(draft)))
      .join('\n');
  assert.is(bytes(3), bytes(3));
  assert.is.not(bytes(3), bytes(4));
});

// Users keep seeds. A change of this value is a change they see, and belongs in the changelog.

test('the events of seed 1 are the same on every machine', () => {
  const events = fc
    .sample(drafts({ operations: ['DeleteAccessEntry'] }), { seed: 1, numRuns: 20 })
    .map(assemble);
  assert.is(
    createHash('sha256').update(JSON.stringify(events)).digest('hex').slice(0, 16),
    '62ff8619b636e61d',
  );
});

test('shrink to the first caller, a success, the first place and the smallest request', () => {
  const property = fc.property(drafts({ operations: ['CreateAccessEntry'] }), (each) => each.salt < 0);
  const [draft] = fc.check(property, { seed: 5 }).counterexample ?? [];
  assert.equal(draft && { ...draft, request: Object.keys(draft.request ?? {}) }, {
    source: 'eks.amazonaws.com',
    operation: 'CreateAccessEntry',
    request: ['name', 'principalArn', 'clientRequestToken'],
    failure: undefined,
    caller: { name: 'iam-user', parts: draft?.caller.parts },
    region: 'us-east-1',
    version: '1.09',
    time: 1_767_225_600,
    salt: 0,
  });
});

test('the partition of every ARN is that of the Region', () => {
  holds((record) => {
    const partition =
      { 'cn-north-1': 'aws-cn', 'us-gov-west-1': 'aws-us-gov' }[String(record['awsRegion'])] ?? 'aws';
    for (const [, found] of JSON.stringify(record).matchAll(/arn(?::|%3A)([a-z-]+)(?::|%3A)/g))
      assert.is(found, partition);
  });
});

test('ARNs are percent-encoded in path members and raw in body members', () => {
  holds((record) => {
    if (record['requestParameters'] === null) return;
    const principal = at(record, 'requestParameters.principalArn');
    const policy = at(record, 'requestParameters.policyArn');
    const inBody = record['eventName'] === 'CreateAccessEntry';
    if (typeof principal === 'string')
      assert.match(
        principal,
        inBody ? /^arn:[a-z-]+:iam::\d{12}:/ : /^arn%3A[a-z-]+%3Aiam%3A%3A\d{12}%3A(?:role|user)%2F/,
      );
    if (typeof policy === 'string')
      assert.match(policy, record['eventName'] === 'AssociateAccessPolicy' ? /^arn:/ : /^arn%3A/);
  });
});

test('EKS reports no TLS details, resources or additional data', () => {
  holds((record) => {
    for (const name of ['tlsDetails', 'resources', 'additionalEventData', 'apiVersion'])
      assert.not.ok(Object.hasOwn(record, name));
  });
});

test('the command line says which operation it calls, and a token is the event’s own', () => {
  holds(
    (record) => {
      if (String(record['userAgent']).startsWith('aws-cli/'))
        assert.match(String(record['userAgent']), /(?:md\/command#|command\/)eks\.create-access-entry$/);
      const token = at(record, 'requestParameters.clientRequestToken');
      if (token !== undefined)
        assert.match(String(token), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    },
    drafts({ operations: ['CreateAccessEntry'] }),
  );
});

test('only documentation accounts and addresses occur', () => {
  holds((record) => {
    const text = JSON.stringify(record);
    for (const [account] of text.matchAll(/(?<![0-9a-fA-F.-])\d{12}(?![0-9a-fA-F.])/g))
      assert.ok(['111122223333', '123456789012'].includes(account), account);
    assert.match(
      String(record['sourceIPAddress']),
      /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$|^2001:db8:|\.amazonaws\.com$/,
    );
  });
});

test('the catch-all stands for every operation without an entry of its own in the event reference', () => {
  const names = namesOf('_catch_all');
  assert.is(names.length, 62);
  for (const name of names) assert.not.ok(operations.includes(name), name);
});

test('ids differ from event to event', () => {
  const events = fc.sample(everything, { seed: 1, numRuns: 5000 }).map(assemble);
  assert.is(new Set(events.map((event) => event['eventID'])).size, 5000);
});

for (const [text, encoded] of [
  ['arn:aws:iam::111122223333:role/ops+oncall', 'arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2Fops%2Boncall'],
  ['a-b_c.d~e', 'a-b_c.d~e'],
  ["!'()*", '%21%27%28%29%2A'],
  ['@=,', '%40%3D%2C'],
] as const) {
  test(`${text} travels as ${encoded}`, () => assert.is(percentEncoded(text), encoded));
}

test.run();
