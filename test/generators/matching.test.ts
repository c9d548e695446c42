import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { assemble } from '../../generators/assemble.js';
import { callers } from '../../generators/callers/callers.js';
import type { DraftOptions } from '../../generators/draft.js';
import { matching } from '../../generators/matching.js';
import { wordsFor } from '../../generators/words-for.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { eventOf } from '../../src/event/event.js';
import type { JsonObject } from '../../src/json/json.js';
import { operations } from '../../src/event/operations.js';
import { validateEvent } from '../../src/event/validate-event.js';
import { parseYaml } from '../../src/formats/yaml.js';
import { lowerSelection } from '../../src/languages/sigma/lower.js';
import type { Predicate, Test } from '../../src/predicate/predicate.js';
import { cloudtrail } from '../../src/view/cloudtrail.js';
import { ecs } from '../../src/view/ecs/ecs.js';
import { compile } from '../languages/kql/kql.js';

const test = suite('steering events to a goal');

function where(yaml: string): Predicate {
  const source = { path: 'where', text: yaml };
  const file = parseYaml(source);
  if (!file.ok) throw new Error('not YAML');
  const lowered = lowerSelection(file.value, source);
  if (!lowered.ok) throw new Error(lowered.diagnostics[0]?.message);
  return lowered.value;
}

function kql(query: string): Predicate {
  const predicate = compile(query);
  if (!('kind' in predicate)) throw new Error(predicate[0]?.message);
  return predicate;
}

function records(
  options: DraftOptions,
  predicate: Predicate,
  view: typeof ecs | typeof cloudtrail,
): JsonObject[] {
  return fc.sample(matching(options, { predicate, view }), { seed: 11, numRuns: 200 }).map(assemble);
}

/** How many of 200 steered records meet the goal. All are valid, met or not. */
function met(options: DraftOptions, predicate: Predicate, view: typeof ecs | typeof cloudtrail): number {
  const made = records(options, predicate, view);
  for (const record of made) assert.equal(validateEvent(record), []);
  return made.filter((record) => evaluate(predicate, view.document(eventOf(record))) === true).length;
}

const roles = callers.filter(({ name }) => name === 'role-session');
const associate = { operations: ['AssociateAccessPolicy'] };

// A goal that chance would hardly meet is met nearly always.
const goals: readonly (readonly [why: string, options: DraftOptions, yaml: string, least: number])[] = [
  [
    'a role name',
    { operations, callers: roles },
    'userIdentity.sessionContext.sessionIssuer.userName|contains: zebra',
    200,
  ],
  [
    'a session name at the end of an ARN',
    { operations, callers: roles },
    'userIdentity.arn|endswith: /zebra',
    200,
  ],
  [
    'a session name, the role given as well',
    { operations, callers: roles },
    'userIdentity.arn|endswith: /zebra\nuserIdentity.sessionContext.sessionIssuer.userName: Giraffe',
    200,
  ],
  [
    'one of several names',
    { operations, callers: roles },
    'userIdentity.arn|contains: [zebra, giraffe]',
    200,
  ],
  ['a policy', associate, 'requestParameters.policyArn|endswith: /AmazonEKSZebraPolicy', 200],
  ['a policy of another partition', associate, "requestParameters.policyArn|startswith: 'arn:aws-cn:'", 200],
  ['a cluster name', associate, 'requestParameters.name: zebra', 200],
  ['a name that only a pattern gives', associate, "requestParameters.name|re: '^zebra'", 200],
  ['a Region', { operations }, 'awsRegion: us-gov-west-1', 200],
  [
    'a switch inside a list',
    { operations: ['UpdateClusterConfig'] },
    'requestParameters.logging.clusterLogging.enabled: false',
    200,
  ],
  ['an error code', { operations: ['CreateCluster'], callers: roles }, 'errorCode: ThrottlingException', 200],
  ['a user agent', { operations, callers: roles }, 'userAgent|startswith: zebra/1.0', 200],
  [
    'a member that is there',
    { operations: ['CreateAccessEntry'] },
    'requestParameters.username|exists: true',
    150,
  ],
];

for (const [why, options, yaml, least] of goals) {
  test(`${why}: ${yaml.replaceAll('\n', ', ')}`, () => {
    const count = met(options, where(yaml), cloudtrail);
    assert.ok(count >= least, `only ${count} of 200`);
  });
}

test('a goal in the ecs view is met through the record', () => {
  const goal = kql(
    'event.outcome:failure and aws.cloudtrail.user_identity.arn:*zebra* and cloud.region:eu-west-1',
  );
  assert.is(met({ operations, callers: roles }, goal, ecs), 200);
});

test('several parts of a caller get their turn', () => {
  const goal = where('userIdentity.arn|contains: zebra');
  const arns = records({ operations, callers: roles }, goal, cloudtrail).map((record) =>
    String((record['userIdentity'] as JsonObject)['arn']).split('/'),
  );
  assert.ok(arns.some(([, role]) => role?.includes('zebra')));
  assert.ok(arns.some(([, , session]) => session?.includes('zebra')));
});

test('an outcome that is asked for stays, even against the goal', () => {
  assert.is(met({ operations, outcome: 'success' }, where('errorCode: AccessDenied'), cloudtrail), 0);
});

test('a goal that no valid record meets is not met by an invalid one', () => {
  assert.is(met(associate, where('requestParameters.name: not/a/cluster'), cloudtrail), 0);
});

test('steered events shrink, and what they shrink to still meets the goal', () => {
  const goal = where('userIdentity.arn|endswith: /zebra');
  const property = fc.property(
    matching({ operations, callers: roles }, { predicate: goal, view: cloudtrail }),
    (draft) => draft.salt < 0,
  );
  const [draft] = fc.check(property, { seed: 2 }).counterexample ?? [];
  assert.is(draft?.salt, 0);
  assert.is(evaluate(goal, cloudtrail.document(eventOf(assemble(draft as NonNullable<typeof draft>)))), true);
});

const words: readonly (readonly [test: Test, current: string, includes: unknown])[] = [
  [{ kind: 'equals', value: 'a/b', letterCase: 'exact' }, 'x', 'b'],
  [{ kind: 'number', value: '5' }, 'x', 5],
  [{ kind: 'boolean', value: true }, 'x', true],
  [{ kind: 'network', network: '192.0.2.0/24' }, 'x', '192.0.2.0'],
  [{ kind: 'instant', value: '2026-01-01T00:00:00Z' }, 'x', '2026-01-01T00:00:00Z'],
  [{ kind: 'regex', source: '^zebra/x$', flags: '' }, 'x', 'zebra'],
];
for (const [wanted, current, includes] of words) {
  test(`a test of kind ${wanted.kind} proposes ${String(includes)}`, () =>
    assert.ok(wordsFor(wanted, current).includes(includes as string)));
}
for (const kind of ['exists', 'null'] as const)
  test(`a test of kind ${kind} proposes nothing`, () => assert.equal(wordsFor({ kind }, 'x'), []));

test.run();
