import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { eksSchemas, operationFacts } from '../../schemas/eks-schemas.js';
import { overlayGaps } from '../../schemas/overlay-gaps.js';
import { apiOperations, type ApiOperation, type Structure } from '../../schemas/sdk/model.js';

const test = suite('the schemas of EKS from model and overlay');
const operations = apiOperations();

test('the overlay describes all of the installed SDK, and nothing else', () =>
  assert.equal(overlayGaps(operations), []));

function named(name: string): ApiOperation {
  const found = operations.find((each) => each.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

const zebra: Structure = {
  name: 'CountZebrasRequest',
  members: [
    { name: 'clusterName', shape: { kind: 'string' }, required: true, location: 'path' },
    { name: 'stripes', shape: { kind: 'number' }, required: false, location: 'query' },
  ],
};
const answer: Structure = {
  name: 'CountZebrasResponse',
  members: [{ name: 'zebras', shape: { kind: 'number' }, required: false, location: 'body' }],
};

test('a newer SDK: every operation and member without words is named at once', () => {
  const newer = [...operations, { name: 'CountZebras', input: zebra, output: answer, errors: [] }];
  assert.equal(overlayGaps(newer), [
    'overlay/members.ts does not describe CountZebrasRequest.stripes',
    'overlay/members.ts does not describe CountZebrasResponse.zebras',
    'overlay/operations.ts does not describe CountZebras',
  ]);
});

test('an older SDK: what is described for nothing is named', () => {
  const older = operations.filter(({ name }) => name !== 'CancelUpdate');
  assert.equal(overlayGaps(older), [
    'the overlay describes CancelUpdateRequest.name, which the model does not have',
    'the overlay describes CancelUpdate, which the model does not have',
  ]);
});

// Source of each: the service model, read by hand.
const FACTS = [
  ['CreateAccessEntry', false, ['name']],
  ['DisassociateAccessPolicy', false, ['name', 'principalArn', 'policyArn']],
  ['ListClusters', true, []],
  ['DescribeIdentityProviderConfig', true, ['name']],
  ['UntagResource', false, ['resourceArn']],
  ['DeleteCertificateAuthority', false, ['name', 'certificateAuthorityId']],
] as const;
for (const [name, readOnly, path] of FACTS) {
  test(`${name}: ${readOnly ? 'a read' : 'a write'} with ${path.join(', ') || 'nothing'} in its path`, () => {
    const facts = operationFacts(named(name));
    assert.equal([facts.readOnly, facts.path], [readOnly, [...path]]);
  });
}

test('members are enums, lists, maps and numbers where the SDK says so', () => {
  const { members } = named('CreateNodegroup').input;
  const shapes = Object.fromEntries(members.map(({ name, shape }) => [name, shape]));
  assert.equal(shapes['diskSize'], { kind: 'number' });
  assert.equal(shapes['labels'], { kind: 'map', of: { kind: 'string' } });
  assert.equal(shapes['subnets'], { kind: 'list', of: { kind: 'string' } });
  assert.equal(shapes['capacityType'], {
    kind: 'enum',
    name: 'CapacityTypes',
    values: ['CAPACITY_BLOCK', 'ON_DEMAND', 'SPOT'],
  });
  assert.is(shapes['taints']?.kind === 'list' && shapes['taints'].of.kind, 'structure');
});

test('query members are texts or what the model says, path ARNs may be encoded', () => {
  const schemas = eksSchemas(operations);
  const request = (name: string) => schemas.get(name)?.$defs?.['Request']?.properties ?? {};
  assert.equal(request('ListAddons')['maxResults']?.type, ['string', 'number']);
  assert.equal(request('ListInsights')['maxResults']?.type, 'number');
  assert.is(request('DisassociateAccessPolicy')['policyArn']?.$ref, 'shapes.json#/$defs/PathPolicyArn');
  assert.is(request('AssociateAccessPolicy')['policyArn']?.$ref, 'shapes.json#/$defs/PolicyArn');
});

test.run();
