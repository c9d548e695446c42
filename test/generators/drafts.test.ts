import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { assemble, percentEncoded } from '../../generators/assemble.js';
import { callers } from '../../generators/callers/callers.js';
import { drafts, type Draft } from '../../generators/draft.js';
import { CALLER_NAMES } from '../../src/event/caller-names.js';
import { isObject, type Json, type JsonObject } from '../../src/json/json.js';
import { namesOf } from '../../src/event/event-names.js';
import { operations } from '../../src/event/operations.js';
import { validateEvent } from '../../src/event/validate-event.js';
import { loadSchema } from '../../src/schema/load-schema.js';

const test = suite('generated events');
const everything = drafts({ operations: namesOf('*') });

function holds(
  check: (record: JsonObject, draft: Draft) => void,
  arbitrary = everything,
  numRuns = 1000,
): void {
  fc.assert(
    fc.property(arbitrary, (draft) => check(assemble(draft), draft)),
    { numRuns, seed: 7 },
  );
}

function at(record: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = record;
  for (const step of path.split('.')) value = isObject(value) ? value[step] : undefined;
  return value;
}

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
    'a6a300bcce8a18f1',
  );
});

test('shrink to the first caller, a success, the first place and the smallest request', () => {
  const property = fc.property(drafts({ operations: ['CreateAccessEntry'] }), (each) => each.salt < 0);
  const [draft] = fc.check(property, { seed: 5 }).counterexample ?? [];
  assert.equal(draft && { ...draft, request: Object.keys(draft.request ?? {}) }, {
    source: 'eks.amazonaws.com',
    operation: 'CreateAccessEntry',
    request: ['name', 'principalArn'],
    failure: undefined,
    caller: { name: 'iam-user', parts: draft?.caller.parts },
    region: 'us-east-1',
    version: '1.09',
    seconds: 0,
    salt: 0,
  });
});

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

test('the request says `name`, the response `clusterName`', () => {
  holds((record) => assert.is(at(record, 'requestParameters.clusterName'), undefined));
  holds((record) => {
    const answered = at(record, 'responseElements.accessEntry.clusterName');
    if (answered !== undefined) assert.is(answered, at(record, 'requestParameters.name'));
  });
});

test('responses are null for reads and for deletions that answer nothing, even when the read fails', () => {
  holds((record) => {
    const silent =
      record['eventName'] === 'DeleteAccessEntry' || record['eventName'] === 'DisassociateAccessPolicy';
    if (record['readOnly'] === true || (silent && record['errorCode'] === undefined))
      assert.is(record['responseElements'], null);
    if (record['readOnly'] === false && record['errorCode'] !== undefined)
      assert.type(at(record, 'responseElements.message'), 'string');
  });
});

test('a denied write names the caller’s ARN in its response and has no errorMessage', () => {
  holds((record) => {
    assert.is(record['errorMessage'], undefined);
    const arn = at(record, 'userIdentity.arn');
    if (record['errorCode'] !== 'AccessDenied' || record['readOnly'] === true || arn === undefined) return;
    assert.ok(
      String(at(record, 'responseElements.message')).startsWith(
        `User: ${String(arn)} is not authorized to perform: eks:${String(record['eventName'])} on resource: arn:`,
      ),
    );
  });
});

test('times in responses are seconds with a fraction of milliseconds, in the envelope whole seconds', () => {
  holds((record) => {
    assert.match(String(record['eventTime']), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    for (const [, time = ''] of JSON.stringify(record['responseElements']).matchAll(
      /"(?:created|modified|associated)At":([^,}]+)/g,
    ))
      assert.match(time, /^\d{10}\.\d{1,3}$/);
  });
});

test('EKS reports no TLS details, resources or additional data', () => {
  holds((record) => {
    for (const name of ['tlsDetails', 'resources', 'additionalEventData', 'apiVersion'])
      assert.not.ok(Object.hasOwn(record, name));
  });
});

test('UpdateClusterConfig changes one thing per call, and the started update says which', () => {
  holds(
    (record) => {
      const {
        name: _name,
        clientRequestToken: _token,
        ...rest
      } = record['requestParameters'] as Record<string, Json>;
      const type = at(record, 'responseElements.update.type');
      const members = Object.keys(rest).sort();
      assert.ok(
        members.length === 1 || members.join() === 'computeConfig,kubernetesNetworkConfig,storageConfig',
        members.join(),
      );
      if (type !== undefined) assert.is.not(type, 'ConfigUpdate');
      const id = at(record, 'responseElements.update.id');
      if (id !== undefined)
        assert.match(String(id), /^[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    },
    drafts({ operations: ['UpdateClusterConfig'] }),
  );
});

test('a new cluster is answered with the settings it was asked for', () => {
  holds(
    (record) => {
      if (record['errorCode'] !== undefined) return;
      const request = record['requestParameters'] as JsonObject;
      for (const name of [
        'encryptionConfig',
        'computeConfig',
        'storageConfig',
        'zonalShiftConfig',
        'outpostConfig',
        'logging',
      ])
        if (request[name] !== undefined)
          assert.equal(at(record, `responseElements.cluster.${name}`), request[name]);
      for (const [name, value] of Object.entries((request['kubernetesNetworkConfig'] ?? {}) as JsonObject))
        assert.equal(at(record, `responseElements.cluster.kubernetesNetworkConfig.${name}`), value);
    },
    drafts({ operations: ['CreateCluster'] }),
  );
});

test('endpoints and subnets are changed by calls of their own, each with its parameters', () => {
  const seen = new Set<string>();
  holds(
    (record) => {
      const update = at(record, 'responseElements.update') as JsonObject | undefined;
      const config = at(record, 'requestParameters.resourcesVpcConfig') as JsonObject | undefined;
      if (update === undefined) return;
      assert.ok((update['params'] as readonly Json[]).length > 0, String(update['type']));
      if (config === undefined) return;
      seen.add(String(update['type']));
      const isPlacement = Object.hasOwn(config, 'subnetIds');
      assert.is(update['type'], isPlacement ? 'VpcConfigUpdate' : 'EndpointAccessUpdate');
      assert.is(
        Object.keys(config).some((name) => name.startsWith('endpoint')),
        !isPlacement,
      );
    },
    drafts({ operations: ['UpdateClusterConfig'] }),
  );
  assert.equal([...seen].sort(), ['EndpointAccessUpdate', 'VpcConfigUpdate']);
});

test('the command line says which operation it calls, and a token is the event’s own', () => {
  holds(
    (record) => {
      if (String(record['userAgent']).startsWith('aws-cli/'))
        assert.match(String(record['userAgent']), /md\/command#eks\.create-access-entry$/);
      const token = at(record, 'requestParameters.clientRequestToken');
      if (token !== undefined)
        assert.match(String(token), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    },
    drafts({ operations: ['CreateAccessEntry'] }),
  );
});

test('a cluster being deleted has one id in its endpoint and its issuer; one being created has neither', () => {
  holds(
    (record) => {
      const endpoint = at(record, 'responseElements.cluster.endpoint');
      const issuer = at(record, 'responseElements.cluster.identity.oidc.issuer');
      if (record['errorCode'] !== undefined) return;
      if (record['eventName'] === 'CreateCluster') assert.equal([endpoint, issuer], [undefined, undefined]);
      else
        assert.is(
          /^https:\/\/([0-9A-F]{32})\./.exec(String(endpoint))?.[1],
          /\/id\/([0-9A-F]{32})$/.exec(String(issuer))?.[1],
        );
    },
    drafts({ operations: ['CreateCluster', 'DeleteCluster'] }),
  );
});

test('entries for nodes are for roles and take neither groups nor a user name', () => {
  holds(
    (record) => {
      const type = at(record, 'requestParameters.type');
      if (type === undefined || type === 'STANDARD') return;
      assert.match(String(at(record, 'requestParameters.principalArn')), /:role\//);
      assert.equal(
        [at(record, 'requestParameters.kubernetesGroups'), at(record, 'requestParameters.username')],
        [undefined, undefined],
      );
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
        assert.is(console, String(record['userAgent']).startsWith('Mozilla/') ? 'true' : undefined);
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

test('the catch-all stands for every operation without a schema, none of which has one', () => {
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
