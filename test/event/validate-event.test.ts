import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject } from '../../src/json/json.js';
import { validateEvent } from '../../src/event/validate-event.js';

const test = suite('validating a record');

const REQUEST = { name: 'demo', principalArn: 'arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2FX' };

const record: JsonObject = {
  eventVersion: '1.08',
  userIdentity: { type: 'IAMUser', userName: 'alice' },
  eventTime: '2026-01-01T00:00:00Z',
  eventSource: 'eks.amazonaws.com',
  eventName: 'DeleteAccessEntry',
  awsRegion: 'us-east-1',
  sourceIPAddress: '192.0.2.1',
  userAgent: 'x',
  requestParameters: REQUEST,
  responseElements: null,
  eventID: '00000000-0000-4000-8000-000000000000',
  eventType: 'AwsApiCall',
};

const messy: readonly (readonly [why: string, changes: JsonObject])[] = [
  ['as it is', {}],
  [
    'an empty session issuer and empty web identity (seen up to 1.08)',
    {
      userIdentity: {
        type: 'IAMUser',
        sessionContext: { sessionIssuer: {}, webIdFederationData: {}, attributes: {} },
      },
    },
  ],
  [
    'an AWS service: type and invokedBy alone',
    {
      userIdentity: { type: 'AWSService', invokedBy: 'eks.amazonaws.com' },
      sourceIPAddress: 'eks.amazonaws.com',
    },
  ],
  ['an unknown member at the top', { somethingNew: { a: 1 } }],
  [
    'an unknown member of the request',
    {
      requestParameters: {
        name: 'demo',
        principalArn: 'arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2FX',
        novelty: [1],
      },
    },
  ],
  ['an empty response in place of null', { responseElements: {} }],
  [
    'version 1.11 with TLS details of one member',
    { eventVersion: '1.11', tlsDetails: { tlsVersion: 'TLSv1.3' } },
  ],
  [
    'a failed call that lacks members of its request',
    {
      errorCode: 'InvalidParameterException',
      requestParameters: { name: 'demo' },
      responseElements: { message: 'x', clusterName: null },
    },
  ],
  [
    'a raw ARN where a percent-encoded one is likelier',
    { requestParameters: { name: 'demo', principalArn: 'arn:aws:iam::111122223333:role/X' } },
  ],
  [
    'another service with its own request',
    { eventSource: 'ecs.amazonaws.com', requestParameters: { clusterName: 7 } },
  ],
  ['an operation nobody knows', { eventName: 'BrandNewOperation', requestParameters: null }],
  [
    'a failed call with an ARN that is none, since that may be why it failed',
    {
      errorCode: 'InvalidParameterException',
      requestParameters: { name: 'no%20name', principalArn: 'alice' },
      responseElements: { message: 'x' },
    },
  ],
  ['a request that was too large to keep', { requestParameters: { omitted: true, originalSize: 120_000 } }],
  ['a version of records to come', { eventVersion: '1.12' }],
  ['a read-only mark that is null', { readOnly: null }],
  [
    'an event of the service itself',
    { eventName: 'SomethingHappened', eventType: 'AwsServiceEvent', serviceEventDetails: {} },
  ],
];

for (const [why, changes] of messy) {
  test(`accepts ${why}`, () => assert.equal(validateEvent({ ...record, ...changes }), []));
}

const broken: readonly (readonly [
  why: string,
  changes: JsonObject,
  path: string,
  expected: string,
  found: string,
])[] = [
  [
    'a time with a fraction',
    { eventTime: '2026-01-01T00:00:00.000Z' },
    'eventTime',
    'must match ^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$',
    '"2026-01-01T00:00:00.000Z"',
  ],
  ['readOnly as a string', { readOnly: 'true' }, 'readOnly', 'must be boolean or null', '"true"'],
  [
    'MFA as a boolean',
    { userIdentity: { type: 'IAMUser', sessionContext: { attributes: { mfaAuthenticated: false } } } },
    'userIdentity.sessionContext.attributes.mfaAuthenticated',
    'must be one of `true`, `false`',
    'false',
  ],
  [
    'a number as a cluster name',
    { requestParameters: { name: 5, principalArn: 'arn:x' } },
    'requestParameters.name',
    'must be string',
    '5',
  ],
  [
    'a successful call without a member it needs',
    { requestParameters: { name: 'demo' } },
    'requestParameters',
    'must have a member `principalArn`',
    'none',
  ],
  [
    'an identity of a type that does not exist',
    { userIdentity: { type: 'Alien' } },
    'userIdentity.type',
    'must be one of `Root`, `IAMUser`, `AssumedRole`, `Role`, `FederatedUser`, `Directory`, `AWSAccount`, `AWSService`, `IdentityCenterUser`, `SAMLUser`, `WebIdentityUser`, `Unknown`',
    '"Alien"',
  ],
  [
    'an ARN without an account',
    { userIdentity: { type: 'IAMUser', arn: 'arn:aws:iam:user/x' } },
    'userIdentity.arn',
    'must match ^arn:aws(?:-[a-z]+)*:iam::\\d{12}:user/.+$',
    '"arn:aws:iam:user/x"',
  ],
  [
    'a role session with the ARN of a user',
    { userIdentity: { type: 'AssumedRole', arn: 'arn:aws:iam::111122223333:user/x' } },
    'userIdentity.arn',
    'must match ^arn:aws(?:-[a-z]+)*:sts::\\d{12}:assumed-role/[^/]+/[^/]+$',
    '"arn:aws:iam::111122223333:user/x"',
  ],
  [
    'an AWS service with an ARN',
    {
      userIdentity: {
        type: 'AWSService',
        invokedBy: 'eks.amazonaws.com',
        arn: 'arn:aws:iam::111122223333:user/x',
      },
    },
    'userIdentity.arn',
    'must not be here',
    '"arn:aws:iam::111122223333:user/x"',
  ],
  [
    'a cluster under the name of the API',
    { requestParameters: { ...REQUEST, clusterName: 'demo' } },
    'requestParameters.clusterName',
    'must not be here',
    '"demo"',
  ],
  [
    'a write that says it only reads',
    { readOnly: true },
    'readOnly',
    'must be one of `false`, `null`',
    'true',
  ],
  [
    'two changes in one call',
    {
      eventName: 'UpdateClusterConfig',
      requestParameters: { name: 'demo', logging: {}, deletionProtection: true },
    },
    'requestParameters.deletionProtection',
    'must not be here',
    'true',
  ],
  [
    'a call that changes nothing',
    { eventName: 'UpdateClusterConfig', requestParameters: { name: 'demo', clientRequestToken: 'x' } },
    'requestParameters',
    'must have a member `logging` or `resourcesVpcConfig` or `accessConfig` or `upgradePolicy` or `zonalShiftConfig` or `computeConfig` or `kubernetesNetworkConfig` or `storageConfig` or `remoteNetworkConfig` or `deletionProtection` or `controlPlaneScalingConfig` or `kubeApiServerConfig` or `kubeSchedulerConfig` or `kubeControllerManagerConfig`',
    'none',
  ],
  [
    'an access entry for a session of a role',
    {
      eventName: 'CreateAccessEntry',
      requestParameters: { name: 'demo', principalArn: 'arn:aws:sts::111122223333:assumed-role/X/y' },
    },
    'requestParameters.principalArn',
    'must match ^arn:aws(?:-[a-z]+)*:iam::\\d{12}:(?:root|(?:role|user|federated-user)/.+)$',
    '"arn:aws:sts::111122223333:assumed-role/X/y"',
  ],
  [
    'the answer of a success to a call that failed',
    {
      eventName: 'DeleteCluster',
      requestParameters: { name: 'demo' },
      errorCode: 'ResourceInUseException',
      responseElements: { cluster: { name: 'demo' } },
    },
    'responseElements.cluster',
    'must not be here',
    '{"name":"demo"}',
  ],
  [
    'an error text in the answer to a call that succeeded',
    { eventName: 'DeleteCluster', requestParameters: { name: 'demo' }, responseElements: { message: 'x' } },
    'responseElements.message',
    'must not be here',
    '"x"',
  ],
  [
    'a response that is text',
    { responseElements: 'ok' },
    'responseElements',
    'must be object or null',
    '"ok"',
  ],
];

for (const [why, changes, at, expected, found] of broken) {
  test(`refuses ${why}, saying where, what was expected and what was found`, () => {
    const issues = validateEvent({ ...record, ...changes });
    const first = issues.find((issue) => issue.path.join('.') === at);
    assert.equal(first && { ...first, path: first.path.join('.') }, { path: at, expected, found });
  });
}

test.run();
