import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { callers } from '../../generators/callers/callers.js';
import { drafts } from '../../generators/draft.js';
import { isObject, type Json, type JsonObject } from '../../src/json/json.js';
import { at, holds } from './holds.js';

const test = suite('what tools send');
const ALL = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];

function by(name: string, ...operations: string[]) {
  return drafts({ operations, callers: callers.filter((caller) => caller.name === name) });
}

function halves(record: JsonObject): JsonObject[] | undefined {
  const logging = at(record, 'requestParameters.logging.clusterLogging');
  return Array.isArray(logging) ? (logging as readonly Json[]).filter(isObject) : undefined;
}

for (const name of [
  'terraform',
  'eksctl',
  'eksctl-cloudformation',
  'cloudformation',
  'cloudformation-as-caller',
  'cdk',
  'console-session',
  'console-role',
]) {
  test(`${name} sends both halves of logging, which share all kinds, whatever was asked for`, () => {
    const empty = new Set<boolean>();
    holds(
      (record) => {
        const both = halves(record);
        if (both === undefined) return;
        assert.equal(
          both.map((half) => half['enabled']),
          [true, false],
        );
        assert.equal(both.flatMap((half) => half['types'] as string[]).sort(), ALL);
        empty.add(JSON.stringify(both[1]) === '{"types":[],"enabled":false}');
      },
      by(name, 'UpdateClusterConfig', 'CreateCluster'),
    );
    assert.is(empty.size, 2);
  });
}

test('CDK’s custom resource names no kinds in the half that is off', () => {
  holds(
    (record) => {
      const both = halves(record);
      if (both === undefined) return;
      assert.equal(both.at(-1), { types: [], enabled: false });
      assert.ok(both.length < 3);
    },
    by('cdk-custom-resource', 'UpdateClusterConfig', 'CreateCluster'),
  );
});

test('Terraform makes tokens of its own for add-ons, capabilities and pod identity: 26 digits after its name', () => {
  holds(
    (record) => {
      const token = String(at(record, 'requestParameters.clientRequestToken'));
      assert.match(token, /^terraform-[0-9a-f]{26}$/);
      const time = String(record['eventTime']).replaceAll(/\D/g, '');
      assert.is(token.slice('terraform-'.length, 'terraform-'.length + 14), time);
    },
    by('terraform', 'CreateAddon', 'UpdateAddon', 'CreatePodIdentityAssociation', 'CreateCapability'),
  );
});

test('Terraform says of every new cluster whether it has self-managed add-ons, with a UUID as the token', () => {
  holds(
    (record) => {
      assert.type(at(record, 'requestParameters.bootstrapSelfManagedAddons'), 'boolean');
      assert.match(String(at(record, 'requestParameters.clientRequestToken')), /^[0-9a-f-]{36}$/);
    },
    by('terraform', 'CreateCluster'),
  );
});

test('the console sends no token', () => {
  for (const name of ['console-session', 'console-role'])
    holds(
      (record) => assert.is(at(record, 'requestParameters.clientRequestToken'), undefined),
      by(name, 'CreateCluster', 'CreateAccessEntry', 'UpdateClusterConfig'),
    );
});

test('eksctl tags what it has CloudFormation create', () => {
  holds(
    (record) =>
      assert.is(
        (at(record, 'requestParameters.tags') as JsonObject)['alpha.eksctl.io/cluster-name'],
        at(record, 'requestParameters.name'),
      ),
    by('eksctl-cloudformation', 'CreateCluster', 'CreateNodegroup'),
  );
});

test('habits are those of the tool at hand: the console of root and of Identity Center, Terraform in a pipeline', () => {
  let seen = 0;
  for (const name of ['root', 'sso-session', 'github-actions'])
    holds(
      (record) => {
        const both = halves(record);
        const agent = String(record['userAgent']);
        if (both === undefined || !/^Mozilla|Terraform/.test(agent)) return;
        seen += 1;
        assert.is(both.length, 2);
      },
      by(name, 'UpdateClusterConfig'),
    );
  assert.ok(seen > 50);
});

test.run();
