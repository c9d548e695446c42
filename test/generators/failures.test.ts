import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { recordOf } from '../../generators/assemble.js';
import { drafts, type Draft } from '../../generators/draft.js';
import { failureCodes } from '../../generators/failures.js';
import { operationNamed } from '../../generators/operations/operations.js';
import { eksOperations } from '../../src/generated/eks-operations.js';
import { namesOf } from '../../src/event/event-names.js';
import type { JsonObject } from '../../src/json/json.js';
import { at, holds } from './holds.js';

const test = suite('failed calls');
const failing = drafts({ operations: namesOf('*'), outcome: 'failure' });

test('no errorMessage: a write answers the text, a read loses it', () => {
  holds(
    (record) => {
      assert.not.ok(Object.hasOwn(record, 'errorMessage'));
      if (record['readOnly'] === true) assert.is(record['responseElements'], null);
      else assert.type(at(record, 'responseElements.message'), 'string');
    },
    failing,
    3000,
  );
});

// The reasons are those that IAM adds in newer records; older ones have none.
const REASON =
  /^(?: because no (?:identity-based policy|permissions boundary) allows the eks:\w+ action| with an explicit deny in (?:a service control policy|an identity-based policy))?$/;

test('a denied write names the caller’s ARN, the action and the resource', () => {
  const reasons = new Set<string>();
  holds(
    (record, draft) => {
      if (record['errorCode'] !== 'AccessDenied' || record['readOnly'] === true) return;
      const message = String(at(record, 'responseElements.message'));
      const [, arn, action, resource = '', reason = ''] =
        /^User: (\S+) is not authorized to perform: (\S+) on resource: (\S+)(.*)$/.exec(message) ?? [];
      if (at(record, 'userIdentity.type') !== 'AWSAccount') assert.is(arn, at(record, 'userIdentity.arn'));
      assert.match(String(arn), /^arn:/);
      assert.is(action, `eks:${draft.operation}`);
      assert.match(resource, /^(?:\*|arn:[a-z-]+:eks:[a-z0-9-]+:111122223333:\S+)$/);
      assert.match(reason, REASON);
      reasons.add(reason.replace(/eks:\w+/, ''));
    },
    failing,
    3000,
  );
  assert.is(reasons.size, 5);
});

const places = { region: 'us-east-1', partition: 'aws', account: '111122223333' };
const PRINCIPAL = 'arn:aws:iam::111122223333:role/service/Ops';
const RESOURCES: readonly (readonly [operation: string, request: JsonObject, resource: string])[] = [
  ['CreateAccessEntry', { name: 'demo', principalArn: PRINCIPAL }, 'cluster/demo'],
  [
    'AssociateAccessPolicy',
    { name: 'demo', principalArn: PRINCIPAL },
    'access-entry/demo/role/111122223333/Ops/*',
  ],
  [
    'DeleteAccessEntry',
    { name: 'demo', principalArn: PRINCIPAL },
    'access-entry/demo/role/111122223333/Ops/*',
  ],
  ['ListClusters', {}, 'cluster/*'],
  ['CreateNodegroup', { name: 'demo', nodegroupName: 'n' }, 'cluster/demo'],
  ['DeleteNodegroup', { name: 'demo', nodegroupName: 'n' }, 'nodegroup/demo/n/*'],
  ['UpdateAddon', { name: 'demo', addonName: 'coredns' }, 'addon/demo/coredns/*'],
  ['DeleteFargateProfile', { name: 'demo', fargateProfileName: 'f' }, 'fargateprofile/demo/f/*'],
  ['DeleteCapability', { name: 'demo', capabilityName: 'c' }, 'capability/demo/*/c/*'],
  [
    'DeletePodIdentityAssociation',
    { name: 'demo', associationId: 'a-0123456789abcdefg' },
    'podidentityassociation/demo/a-0123456789abcdefg',
  ],
  [
    'DisassociateIdentityProviderConfig',
    { name: 'demo', identityProviderConfig: { type: 'oidc', name: 'corporate' } },
    'identityproviderconfig/demo/oidc/corporate/*',
  ],
  ['DeleteEksAnywhereSubscription', { id: 'x' }, 'eks-anywhere-subscription/x'],
];
for (const [operation, request, resource] of RESOURCES) {
  test(`${operation} is denied on ${resource}`, () =>
    assert.is(
      operationNamed(operation).resource(request, places),
      `arn:aws:eks:us-east-1:111122223333:${resource}`,
    ));
}

test('operations fail with the codes of their model, a denial and throttling', () => {
  for (const [name, { errors }] of Object.entries(eksOperations))
    assert.equal(
      [...failureCodes(name)].sort(),
      [...new Set([...errors, 'AccessDenied', 'ThrottlingException'])].sort(),
    );
});

test('every code of every write has a text of its own, never the bare code', () => {
  for (const [name, { readOnly }] of Object.entries(eksOperations)) {
    if (readOnly) continue;
    const [draft] = fc.sample(drafts({ operations: [name] }), { seed: 1, numRuns: 1 });
    for (const failure of failureCodes(name)) {
      const message = at(recordOf({ ...(draft as Draft), failure }), 'responseElements.message');
      assert.match(String(message), / /, `${name} ${failure}`);
    }
  }
});

const TEXTS: readonly (readonly [operation: string, code: string, request: JsonObject, body: JsonObject])[] =
  [
    [
      'DeleteCluster',
      'ResourceNotFoundException',
      { name: 'demo' },
      { message: 'No cluster found for name: demo.' },
    ],
    [
      'CreateCluster',
      'ResourceInUseException',
      { name: 'demo' },
      { message: 'Cluster already exists with name: demo' },
    ],
    [
      'DeleteNodegroup',
      'ResourceNotFoundException',
      { name: 'demo', nodegroupName: 'workers' },
      {
        message: 'No node group found for name: workers.',
        clusterName: 'demo',
        nodegroupName: 'workers',
      },
    ],
    [
      'CreateNodegroup',
      'ResourceInUseException',
      { name: 'demo', nodegroupName: 'workers' },
      {
        message: 'NodeGroup already exists with name workers and cluster name demo',
        clusterName: 'demo',
        nodegroupName: 'workers',
      },
    ],
    [
      'AssociateAccessPolicy',
      'InvalidRequestException',
      { name: 'demo', principalArn: PRINCIPAL },
      {
        message:
          "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
      },
    ],
    [
      'UpdateClusterConfig',
      'InvalidParameterException',
      { name: 'demo', logging: { clusterLogging: [] } },
      { message: 'No changes needed for the logging config provided' },
    ],
  ];
for (const [operation, failure, request, body] of TEXTS) {
  test(`${operation} answers ${failure} with ${String(body['message'])}`, () => {
    const [draft] = fc.sample(drafts({ operations: [operation] }), { seed: 1, numRuns: 1 });
    assert.equal(recordOf({ ...(draft as Draft), failure, request })['responseElements'], body);
  });
}

test('the zones that would do come with the error that asks for others', () => {
  const [draft] = fc.sample(drafts({ operations: ['CreateCluster'] }), { seed: 1, numRuns: 1 });
  const record = recordOf({
    ...(draft as Draft),
    failure: 'UnsupportedAvailabilityZoneException',
    region: 'us-west-2',
  });
  assert.equal(at(record, 'responseElements.validZones'), ['us-west-2a', 'us-west-2b']);
});

test.run();
