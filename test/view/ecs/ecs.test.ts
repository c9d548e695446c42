import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { eventOf } from '../../../src/event/event.js';
import type { JsonObject } from '../../../src/json/json.js';
import { parseJson } from '../../../src/json/parse-json.js';
import { ecs, ecsField } from '../../../src/view/ecs/ecs.js';
import { fields } from '../../../src/view/ecs/fields.js';

const test = suite('the ecs view');

const issuer = {
  type: 'Role',
  principalId: 'AROAX',
  arn: 'arn:aws:iam::111122223333:role/ops/Developer',
  accountId: '111122223333',
  userName: 'Developer',
};
const session: JsonObject = {
  type: 'AssumedRole',
  principalId: 'AROAX:alice@example.com',
  arn: 'arn:aws:sts::111122223333:assumed-role/Developer/alice@example.com',
  accountId: '111122223333',
  accessKeyId: 'ASIAX',
  sessionContext: {
    sessionIssuer: issuer,
    attributes: { mfaAuthenticated: 'false', creationDate: '2026-01-01T00:00:00Z' },
  },
};
const linked: JsonObject = {
  ...session,
  arn: 'arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForAmazonEKS/AmazonEKS',
  sessionContext: {
    sessionIssuer: {
      ...issuer,
      arn: 'arn:aws:iam::111122223333:role/aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS',
    },
  },
};
const user: JsonObject = {
  type: 'IAMUser',
  userName: 'alice',
  principalId: 'AIDAX',
  arn: 'arn:aws:iam::111122223333:user/alice',
};

const cases: readonly (readonly [
  why: string,
  record: JsonObject,
  field: string,
  values: readonly unknown[],
])[] = [
  ['constants come from the mapping', {}, 'data_stream.dataset', ['aws.cloudtrail']],
  ['constants come from the mapping', {}, 'event.dataset', ['aws.cloudtrail']],
  ['constants come from the mapping', {}, 'event.module', ['aws']],
  ['the pipeline sets the kind', {}, 'event.kind', ['event']],
  [
    'the action is the eventName, case kept',
    { eventName: 'CreateCluster' },
    'event.action',
    ['CreateCluster'],
  ],
  [
    'the provider is the whole eventSource',
    { eventSource: 'eks.amazonaws.com' },
    'event.provider',
    ['eks.amazonaws.com'],
  ],
  ['the service is its first part', { eventSource: 'eks.amazonaws.com' }, 'cloud.service.name', ['eks']],
  ['no error is success', {}, 'event.outcome', ['success']],
  ['an error code is failure', { errorCode: 'AccessDenied' }, 'event.outcome', ['failure']],
  ['an error message alone is failure', { errorMessage: 'x' }, 'event.outcome', ['failure']],
  [
    'an error code that the drop step removes is success',
    { errorCode: 'none', errorMessage: '' },
    'event.outcome',
    ['success'],
  ],
  [
    'a console sign-in has its own outcome',
    { eventName: 'ConsoleLogin', responseElements: { ConsoleLogin: 'Failure' } },
    'event.outcome',
    ['failure'],
  ],
  ['a user has a name', { userIdentity: user }, 'user.name', ['alice']],
  ['a role session has its role’s name', { userIdentity: session }, 'user.name', ['Developer']],
  [
    'a role session without an issuer keeps a userName',
    { userIdentity: { type: 'AssumedRole', userName: 'x' } },
    'user.name',
    ['x'],
  ],
  [
    'an AWS service has no user name',
    { userIdentity: { type: 'AWSService', invokedBy: 'eks.amazonaws.com', userName: 'x' } },
    'user.name',
    [],
  ],
  [
    'an AWS service has a service name',
    { userIdentity: { type: 'AWSService', invokedBy: 'eks.amazonaws.com' } },
    'service.name',
    ['eks.amazonaws.com'],
  ],
  ['a service-linked role has no user name', { userIdentity: linked }, 'user.name', []],
  ['a service-linked role has no user id', { userIdentity: linked }, 'user.id', []],
  ['its service is in the path of its role', { userIdentity: linked }, 'service.name', ['eks.amazonaws.com']],
  [
    'or who invoked it',
    { userIdentity: { ...linked, invokedBy: 'eks-nodegroup.amazonaws.com' } },
    'service.name',
    ['eks-nodegroup.amazonaws.com'],
  ],
  [
    'a forwarded call is still the caller’s',
    { userIdentity: { ...session, invokedBy: 'cloudformation.amazonaws.com' } },
    'user.name',
    ['Developer'],
  ],
  [
    'the id of a role session holds the session',
    { userIdentity: session },
    'user.id',
    ['AROAX:alice@example.com'],
  ],
  [
    'an Identity Center user has the id of whom it stands for',
    { userIdentity: { type: 'IdentityCenterUser', onBehalfOf: { userId: 'u-1' } } },
    'user.id',
    ['u-1'],
  ],
  [
    'a session named like an address is an e-mail',
    { userIdentity: session },
    'user.email',
    ['alice@example.com'],
  ],
  [
    'related users are names and ids, each once',
    { userIdentity: session },
    'related.user',
    ['alice@example.com', 'alice', 'AROAX:alice@example.com', 'Developer'],
  ],
  [
    'the account is the caller’s',
    { userIdentity: user, recipientAccountId: '123456789012' },
    'cloud.account.id',
    ['123456789012'],
  ],
  [
    'or else the recipient’s',
    { userIdentity: { ...user, accountId: '111122223333' }, recipientAccountId: '123456789012' },
    'cloud.account.id',
    ['111122223333'],
  ],
  ['an address is an IP when it is one', { sourceIPAddress: '192.0.2.1' }, 'source.ip', ['192.0.2.1']],
  ['a service name is only an address', { sourceIPAddress: 'eks.amazonaws.com' }, 'source.ip', []],
  [
    'a service name is only an address',
    { sourceIPAddress: 'eks.amazonaws.com' },
    'source.address',
    ['eks.amazonaws.com'],
  ],
  [
    'the issuer’s ARN keeps its path',
    { userIdentity: session },
    'aws.cloudtrail.user_identity.session_context.session_issuer.arn',
    [issuer.arn],
  ],
  [
    'MFA is a string',
    { userIdentity: session },
    'aws.cloudtrail.user_identity.session_context.mfa_authenticated',
    ['false'],
  ],
  [
    'managementEvent becomes a string',
    { managementEvent: true },
    'aws.cloudtrail.management_event',
    ['true'],
  ],
  ['TLS protocol', { tlsDetails: { tlsVersion: 'TLSv1.3' } }, 'tls.version_protocol', ['tls']],
  ['TLS version', { tlsDetails: { tlsVersion: 'TLSv1.3' } }, 'tls.version', ['1.3']],
  [
    'resources by part',
    { resources: [{ ARN: 'arn:a' }, { ARN: 'arn:b', type: 'T' }] },
    'aws.cloudtrail.resources.arn',
    ['arn:a', 'arn:b'],
  ],
  [
    'a request as one string',
    { requestParameters: { name: 'demo' } },
    'aws.cloudtrail.request_parameters',
    ['{name=demo}'],
  ],
  ['a null request is absent', { requestParameters: null }, 'aws.cloudtrail.request_parameters', []],
  [
    'a request of which nothing is left is absent',
    { requestParameters: { a: '', b: [] } },
    'aws.cloudtrail.request_parameters',
    [],
  ],
  [
    'a flattened leaf is a string',
    { requestParameters: { logging: { clusterLogging: [{ enabled: false }, { enabled: true }] } } },
    'aws.cloudtrail.flattened.request_parameters.logging.clusterLogging.enabled',
    ['false', 'true'],
  ],
  [
    'a flattened field holds all its leaves',
    { responseElements: { a: 1, b: ['x'] } },
    'aws.cloudtrail.flattened.response_elements',
    ['1', 'x'],
  ],
  [
    'a flattened field of something that has none',
    { requestParameters: null },
    'aws.cloudtrail.flattened.request_parameters.name',
    [],
  ],
  [
    'a literal dotted key is not the nested member',
    { 'userIdentity.arn': 'evil', userIdentity: { arn: 'good' } },
    'aws.cloudtrail.user_identity.arn',
    ['good'],
  ],
  [
    'an identity inside a list is none',
    { userIdentity: [{ arn: 'evil' }] },
    'aws.cloudtrail.user_identity.arn',
    [],
  ],
  [
    'a request that is text is that text',
    { requestParameters: 'abc' },
    'aws.cloudtrail.request_parameters',
    ['abc'],
  ],
  [
    'a request that is a list is printed as one',
    { requestParameters: ['abc', ''] },
    'aws.cloudtrail.request_parameters',
    ['[abc]'],
  ],
  [
    'an error code of another type is a failure as well',
    { errorCode: { a: 1 } },
    'event.outcome',
    ['failure'],
  ],
  ['an address with a zone is no IP', { sourceIPAddress: 'fe80::1%eth0' }, 'source.ip', []],
  ['an EKS event is of type info', { eventSource: 'eks.amazonaws.com' }, 'event.type', ['info']],
  ['an EKS event has no category', { eventSource: 'eks.amazonaws.com' }, 'event.category', []],
  ['a field no record gives', {}, 'no.such.field', []],
];

for (const [why, record, field, values] of cases) {
  test(`${why}: ${field}`, () => {
    const reading = ecs.document(eventOf(record)).read(field);
    assert.equal(reading?.values, values);
    assert.is(reading?.present, values.length > 0);
  });
}

for (const [field, raw, limit] of [
  ['aws.cloudtrail.request_parameters', 'requestParameters', 8191],
  ['aws.cloudtrail.additional_eventdata', 'additionalEventData', 1024],
] as const) {
  test(`${field} longer than ${limit} is not indexed`, () => {
    const of = (length: number): JsonObject => ({ [raw]: { k: 'x'.repeat(length - '{k=}'.length) } });
    assert.is(ecs.document(eventOf(of(limit))).read(field)?.present, true);
    assert.is(ecs.document(eventOf(of(limit + 1))).read(field)?.present, false);
  });
}

test('the type of another service’s event is unknown, not absent', () => {
  assert.is(ecs.document(eventOf({ eventSource: 'iam.amazonaws.com' })).read('event.type'), undefined);
});

test('a user agent has no limit, an ARN has one of 1024', () => {
  const long = 'x'.repeat(2000);
  const { read } = ecs.document(
    eventOf({ userAgent: long, userIdentity: { type: 'IAMUser', arn: `arn:${long}` } }),
  );
  assert.is(read('user_agent.original')?.present, true);
  assert.is(read('aws.cloudtrail.user_identity.arn')?.present, false);
});

test('a request over the length of a Lucene term has no flattened copy', () => {
  const { read } = ecs.document(eventOf({ requestParameters: { name: 'demo', k: 'x'.repeat(32766) } }));
  assert.is(read('aws.cloudtrail.flattened.request_parameters.name')?.present, false);
});

test('numbers keep the text that Java prints', () => {
  const { values, lossless } = parseJson(
    '{"requestParameters":{"at":1614040665.0,"n":12345678901234567890}}',
  );
  const { read } = ecs.document({ record: values[0]?.value as JsonObject, lossless });
  assert.equal(read('aws.cloudtrail.request_parameters')?.values, [
    '{at=1.614040665E9, n=12345678901234567890}',
  ]);
});

test('every field names record members it is made from, or is a constant', () => {
  for (const [name, field] of fields) {
    const empty = field.values(eventOf({})) ?? [];
    if (field.from.length === 0) assert.is(empty.length, 1, name);
    else if (name !== 'event.outcome') assert.equal([...empty], [], name);
  }
});

test('a field’s mapping is known by its name, flattened paths included', () => {
  assert.is(ecsField('aws.cloudtrail.flattened.request_parameters.a.b')?.type, 'flattened');
  assert.is(ecsField('aws.cloudtrail.flattened.nothing'), undefined);
  assert.equal(ecs.dependsOn('event.action'), ['eventName']);
  assert.is(ecs.dependsOn('nope'), undefined);
});

test('the scalars are the values of all fields', () => {
  const scalars = [...ecs.document(eventOf({ eventName: 'CreateCluster' })).scalars()];
  assert.ok(scalars.includes('CreateCluster'));
  assert.ok(scalars.includes('aws.cloudtrail'));
});

test.run();
