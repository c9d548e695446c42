import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { callers } from '../../generators/callers/callers.js';
import { imitatedCallers } from '../../generators/callers/imitations.js';
import { drafts } from '../../generators/draft.js';
import { CALLER_NAMES } from '../../src/event/caller-names.js';
import { operations } from '../../src/event/operations.js';
import type { JsonObject } from '../../src/json/json.js';
import { loadSchema } from '../../src/schema/load-schema.js';
import { at, holds } from './holds.js';

const test = suite('callers');

test('a role session agrees with itself: ARN, principal id, issuer and account', () => {
  holds((record) => {
    if (at(record, 'userIdentity.type') !== 'AssumedRole') return;
    const [, partition, , , account, resource = ''] = String(at(record, 'userIdentity.arn')).split(':');
    const [, role, session] = resource.split('/');
    const issuer = String(at(record, 'userIdentity.sessionContext.sessionIssuer.arn'));
    assert.is(at(record, 'userIdentity.accountId'), account);
    assert.is(at(record, 'userIdentity.sessionContext.sessionIssuer.accountId'), account);
    assert.is(at(record, 'userIdentity.sessionContext.sessionIssuer.userName'), role);
    assert.is(
      at(record, 'userIdentity.principalId'),
      `${String(at(record, 'userIdentity.sessionContext.sessionIssuer.principalId'))}:${session}`,
    );
    assert.ok(issuer.startsWith(`arn:${partition}:iam::${account}:role/`) && issuer.endsWith(`/${role}`));
    assert.is(at(record, 'userIdentity.userName'), undefined);
  });
});

for (const caller of callers) {
  test(`${caller.name}: address, agent and invoker agree, and its parts are what AWS accepts`, () => {
    holds(
      (record, draft) => {
        const invoker = at(record, 'userIdentity.invokedBy');
        if (invoker !== undefined)
          assert.equal([record['sourceIPAddress'], record['userAgent']], [invoker, invoker]);
        for (const [name, value] of Object.entries(draft.caller.parts))
          assert.match(value, caller.parts[name]?.language ?? /^$/);
        const console = record['sessionCredentialFromConsole'];
        const isConsole = /^Mozilla\/|exec-env\/CloudShell|^aws-internal\/|^console\./.test(
          String(record['userAgent']),
        );
        assert.is(console, isConsole ? 'true' : undefined);
      },
      drafts({ operations, callers: [caller] }),
      200,
    );
  });
}

test('an AWS service is its type and its name, nothing else', () => {
  const service = callers.filter(({ name }) => name === 'aws-service');
  holds(
    (record) => assert.equal(Object.keys(record['userIdentity'] as JsonObject), ['type', 'invokedBy']),
    drafts({ operations, callers: service }),
    100,
  );
});

test('a caller of another account is recorded in ours', () => {
  const other = callers.filter(({ name }) => name === 'cross-account-role');
  holds(
    (record) =>
      assert.equal(
        [at(record, 'userIdentity.accountId'), record['recipientAccountId']],
        ['123456789012', '111122223333'],
      ),
    drafts({ operations, callers: other }),
    100,
  );
});

test('callers are known by the same names everywhere', () => {
  assert.equal(
    callers.map(({ name }) => name),
    [...CALLER_NAMES],
  );
  assert.equal(loadSchema('trailproof/spec').$defs?.['Caller']?.enum, [...CALLER_NAMES]);
});

test('the first of everybody is a person with an access key, the simplest', () =>
  assert.is(callers[0]?.name, 'iam-user'));

test('ids follow from whom they are of: one user has one id and key, one role one id, in all events', () => {
  const ids = new Map<string, Set<string>>();
  const note = (key: string, id: unknown): void => {
    ids.set(key, (ids.get(key) ?? new Set()).add(String(id)));
  };
  holds(
    (record) => {
      const identity = record['userIdentity'] as JsonObject;
      const arn = String(identity['arn']);
      if (identity['type'] === 'IAMUser') note(`${arn} id`, identity['principalId']);
      if (identity['type'] === 'IAMUser' && identity['sessionContext'] === undefined)
        note(`${arn} key`, identity['accessKeyId']);
      const issuer = at(record, 'userIdentity.sessionContext.sessionIssuer.arn');
      if (identity['type'] === 'AssumedRole')
        note(String(issuer), at(record, 'userIdentity.sessionContext.sessionIssuer.principalId'));
      const began = at(record, 'userIdentity.sessionContext.attributes.creationDate');
      // A session with a second factor, in the console or by web identity is another than one without.
      const how = [
        at(record, 'userIdentity.sessionContext.attributes.mfaAuthenticated'),
        at(record, 'userIdentity.sessionContext.webIdFederationData.federatedProvider'),
        record['sessionCredentialFromConsole'],
        at(record, 'userIdentity.invokedBy'),
        at(record, 'userIdentity.sessionContext.ec2RoleDelivery'),
      ].join();
      if (began !== undefined && identity['accessKeyId'] !== undefined)
        note(`${arn} since ${String(began)} ${how}`, identity['accessKeyId']);
    },
    undefined,
    3000,
  );
  assert.ok(ids.size > 500);
  for (const [key, found] of ids) assert.is(found.size, 1, key);
  const all = [...ids.values()].flatMap((found) => [...found]);
  assert.is(new Set(all).size, all.length);
});

test('a session began before the call, less than an hour ago', () => {
  holds((record) => {
    const began = at(record, 'userIdentity.sessionContext.attributes.creationDate');
    if (began === undefined) return;
    const age = (Date.parse(String(record['eventTime'])) - Date.parse(String(began))) / 1000;
    assert.ok(age >= 0 && age < 3600, String(age));
  });
});

test('only reserved paths make a service-linked role, and a service calls for it', () => {
  holds((record) => {
    const issuer = String(at(record, 'userIdentity.sessionContext.sessionIssuer.arn'));
    if (!issuer.includes(':role/aws-service-role/')) return;
    const service = /aws-service-role\/([^/]+)\//.exec(issuer)?.[1];
    assert.equal([at(record, 'userIdentity.invokedBy'), record['sourceIPAddress']], [service, service]);
  });
});

for (const { genuine, word, imitations } of imitatedCallers) {
  test(`${genuine} has imitations that carry its name in several letter cases, and nothing else of it`, () => {
    assert.ok(callers.some(({ name }) => name === genuine));
    for (const name of imitations) {
      const imitation = callers.filter((caller) => caller.name === name);
      const cases = new Set<string>();
      holds(
        (record) => {
          const found = new RegExp(word, 'i').exec(String(at(record, 'userIdentity.arn')));
          if (found !== null) cases.add(found[0]);
          assert.is(at(record, 'userIdentity.invokedBy'), undefined);
          assert.not.match(String(record['userAgent']), /terraform|eksctl/i);
          assert.not.match(
            String(at(record, 'userIdentity.sessionContext.sessionIssuer.arn')),
            /aws-service-role\//,
          );
        },
        drafts({ operations, callers: imitation }),
        300,
      );
      assert.ok(cases.has(word) && cases.size > 1, `${name}: ${[...cases].join()}`);
    }
  });
}

test.run();
