import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runScenario, type ScenarioResult } from '../../src/analyse/scenarios.js';
import { fires, silencedBy } from '../../src/analyse/verdict.js';
import { eventsOf } from '../../src/event/event-file.js';
import { eventOf, type CloudTrailEvent } from '../../src/event/event.js';
import type { JsonObject } from '../../src/json/json.js';
import { exclusionsOf } from '../../src/predicate/exclusions.js';
import { changed, shipped } from './rules.js';

const test = suite('what is known about the shipped rules');

const LOGGING = 'eks-control-plane-logging-disabled';
const ADMIN = 'eks-access-entry-granted-cluster-admin-policy';
const ENTRY = 'eks-access-entry-modified';
const CLUSTER = 'eks-cluster-created-or-deleted';

/** A record in which only what these rules read is set. */
function call(eventName: string, requestParameters: JsonObject, more: JsonObject = {}): CloudTrailEvent {
  return eventOf({
    eventSource: 'eks.amazonaws.com',
    eventName,
    requestParameters,
    userIdentity: role('Developer', 'alice'),
    ...more,
  });
}

function role(name: string, session: string): JsonObject {
  return { type: 'AssumedRole', arn: `arn:aws:sts::111122223333:assumed-role/${name}/${session}` };
}

function logging(...halves: readonly JsonObject[]): JsonObject {
  return { name: 'demo', logging: { clusterLogging: halves } };
}

function policy(arn: string): JsonObject {
  return { name: 'demo', principalArn: 'arn%3Aaws', policyArn: arn, accessScope: { type: 'cluster' } };
}

const truths: readonly (readonly [why: string, rule: string, event: CloudTrailEvent, fires: boolean])[] = [
  [
    'enabling every log with the pair that Terraform sends fires, though it should not',
    LOGGING,
    call(
      'UpdateClusterConfig',
      logging({ types: ['api', 'audit'], enabled: true }, { types: [], enabled: false }),
    ),
    true,
  ],
  [
    'disabling a log fires',
    LOGGING,
    call('UpdateClusterConfig', logging({ types: ['audit'], enabled: false })),
    true,
  ],
  [
    'enabling alone is quiet',
    LOGGING,
    call('UpdateClusterConfig', logging({ types: ['audit'], enabled: true })),
    false,
  ],
  [
    'Auto Mode off alone is quiet',
    LOGGING,
    call('UpdateClusterConfig', { name: 'demo', computeConfig: { enabled: false } }),
    false,
  ],
  [
    'load balancing off beside logging on comes later in the text and fires',
    LOGGING,
    call('UpdateClusterConfig', {
      ...logging({ types: ['api'], enabled: true }),
      kubernetesNetworkConfig: { elasticLoadBalancing: { enabled: false } },
    }),
    true,
  ],
  [
    'a private endpoint switched off is quiet',
    LOGGING,
    call('UpdateClusterConfig', { name: 'demo', resourcesVpcConfig: { endpointPrivateAccess: false } }),
    false,
  ],
  [
    'a cluster named after logging fires when load balancing goes off',
    LOGGING,
    call('UpdateClusterConfig', {
      name: 'logging-prod',
      kubernetesNetworkConfig: { elasticLoadBalancing: { enabled: false } },
    }),
    true,
  ],
  [
    'a cluster named after logging is quiet when zonal shift goes off, which sorts before',
    LOGGING,
    call('UpdateClusterConfig', { name: 'logging-prod', zonalShiftConfig: { enabled: false } }),
    false,
  ],
  [
    'the admin view policy is no admin policy',
    ADMIN,
    call('AssociateAccessPolicy', policy('arn:aws:eks::aws:cluster-access-policy/AmazonEKSAdminViewPolicy')),
    false,
  ],
  [
    'the admin policy of China fires',
    ADMIN,
    call('AssociateAccessPolicy', policy('arn:aws-cn:eks::aws:cluster-access-policy/AmazonEKSAdminPolicy')),
    true,
  ],
  [
    'the cluster admin policy of GovCloud fires',
    ADMIN,
    call(
      'AssociateAccessPolicy',
      policy('arn:aws-us-gov:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy'),
    ),
    true,
  ],
  [
    'a session named terraform silences the rule',
    ENTRY,
    call('CreateAccessEntry', {}, { userIdentity: role('Developer', 'terraform') }),
    false,
  ],
  [
    'a role named Terraform does not',
    ENTRY,
    call('CreateAccessEntry', {}, { userIdentity: role('Terraform', 'alice') }),
    true,
  ],
  [
    'an AWS service without an ARN is not excluded',
    ENTRY,
    call('CreateAccessEntry', {}, { userIdentity: { type: 'AWSService', invokedBy: 'eks.amazonaws.com' } }),
    true,
  ],
  [
    'a denied call is quiet for Elastic',
    ENTRY,
    call('CreateAccessEntry', {}, { errorCode: 'AccessDenied' }),
    false,
  ],
  [
    'a denied call is quiet for Elastic',
    ADMIN,
    call('AssociateAccessPolicy', policy('arn:aws:eks::aws:cluster-access-policy/AmazonEKSAdminPolicy'), {
      errorCode: 'AccessDenied',
    }),
    false,
  ],
  [
    'a denied call is quiet for Elastic',
    LOGGING,
    call('UpdateClusterConfig', logging({ types: ['audit'], enabled: false }), { errorCode: 'AccessDenied' }),
    false,
  ],
  ['a denied call fires for Sigma', CLUSTER, call('CreateCluster', {}, { errorCode: 'AccessDenied' }), true],
  [
    'CreateCluster of another service is quiet',
    CLUSTER,
    call('CreateCluster', {}, { eventSource: 'ecs.amazonaws.com' }),
    false,
  ],
];

for (const [why, slug, event, expected] of truths) {
  test(`${slug}: ${why}`, async () => assert.is(fires((await shipped(slug)).rule, event), expected));
}

test('a role session named terraform is silenced by that exclusion alone', async () => {
  const { rule } = await shipped(ENTRY);
  const event = call('CreateAccessEntry', {}, { userIdentity: role('Developer', 'terraform') });
  const exclusions = exclusionsOf(rule.predicate);
  assert.equal(
    exclusions.filter((each) => silencedBy(rule, [each])(event)).map(({ text }) => text),
    ['aws.cloudtrail.user_identity.arn: *terraform*'],
  );
});

test('an event that two exclusions match is silenced by neither alone', async () => {
  const { rule } = await shipped(ENTRY);
  const event = call('CreateAccessEntry', {}, { userIdentity: role('terraform', 'eksctl') });
  assert.is(
    exclusionsOf(rule.predicate).some((each) => silencedBy(rule, [each])(event)),
    false,
  );
});

test('the fixture of the logging pair fires on both orders of its halves', async () => {
  const file = 'fixtures/logging-enabled-with-empty-disabled-half/records.json';
  const { events } = eventsOf({ path: file, text: readFileSync(file, 'utf8') });
  const { rule } = await shipped(LOGGING);
  assert.equal(
    events.map((event) => fires(rule, event)),
    [true, true],
  );
});

async function verdicts(
  slug: string,
  change: (text: string) => string,
): Promise<Record<string, ScenarioResult>> {
  const specified = await changed(slug, change);
  const results = specified.scenarios.map((scenario) =>
    runScenario(specified, scenario, { seed: 1, runs: 100 }),
  );
  return Object.fromEntries(
    results.flatMap((result) => (result === undefined ? [] : [[result.scenario.name, result]])),
  );
}

test('without the outcome, the denied calls break the spec, and the smallest event says so', async () => {
  const result = (await verdicts(ENTRY, (text) => text.replace('event.outcome: "success" and', '')))[
    'denied calls stay quiet'
  ];
  assert.equal([result?.verdict, result?.reason], ['refuted', 'the rule fires']);
  const { eventTime, errorCode, awsRegion } = result?.counterexample ?? {};
  assert.equal([eventTime, errorCode, awsRegion], ['2026-01-01T00:00:00Z', 'AccessDenied', 'us-east-1']);
});

test('with a policy’s name changed, its grant breaks the spec', async () => {
  const result = (
    await verdicts(ADMIN, (text) => text.replace('*AmazonEKSAdminPolicy*', '*AmazonEKSAdminPolicies*'))
  )['the admin policy is reported, even for a namespace'];
  assert.is(result?.verdict, 'refuted');
  assert.is(
    result?.reason,
    'the rule does not fire: `aws.cloudtrail.request_parameters: *AmazonEKSClusterAdminPolicy* or aws.cloudtrail.request_parameters: *AmazonEKSAdminPolicies*` is false',
  );
});

test('with an exclusion too wide, people are silenced by it', async () => {
  const all = await verdicts(ENTRY, (text) => text.replace('or *eksctl*', 'or *eksctl* or *role*'));
  const person = all['a role session under an ordinary name is reported'];
  assert.equal(
    [person?.verdict, person?.reason],
    ['refuted', 'the rule is silenced by `aws.cloudtrail.user_identity.arn: *role*`'],
  );
  const excluded = all['a role named after terraform is excluded'];
  assert.is(
    excluded?.reason,
    'it is not silenced by this exclusion alone, but also by `aws.cloudtrail.user_identity.arn: *role*`',
  );
});

test('with the gap closed, the known gap is an error', async () => {
  const closed = await verdicts(LOGGING, (text) =>
    text.replace('*logging*enabled=false*', '*logging*types=*enabled=false*'),
  );
  const gap = closed['load balancing that is switched off on a cluster named after logging stays quiet'];
  assert.equal([gap?.verdict, gap?.runs], ['closed-gap', 200]);
});

test('with an exclusion gone, its scenario can no longer be read', async () => {
  const specified = await changed(ENTRY, (text) => text.replace(' or *AWSCloudFormation*', ''));
  assert.is(
    specified.scenarios.some(({ name }) => name === 'CloudFormation with a service role is excluded'),
    false,
  );
});

test.run();
