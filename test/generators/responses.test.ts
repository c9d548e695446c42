import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import fc from 'fast-check';
import { recordOf } from '../../generators/assemble.js';
import { drafts, type Draft } from '../../generators/draft.js';
import { updateFamilies } from '../../generators/operations/update-families.js';
import { exclusiveMembers } from '../../schemas/overlay/exclusive.js';
import { eksOperations } from '../../src/generated/eks-operations.js';
import { isObject, type Json, type JsonObject } from '../../src/json/json.js';
import { loadSchema } from '../../src/schema/load-schema.js';
import { at, holds } from './holds.js';

const test = suite('what EKS answers');

test('the request says `name`, the response `clusterName`', () => {
  holds((record) => assert.is(at(record, 'requestParameters.clusterName'), undefined));
  holds((record) => {
    const answered = at(record, 'responseElements.accessEntry.clusterName');
    if (answered !== undefined) assert.is(answered, at(record, 'requestParameters.name'));
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

test('every family of update is called alone, and starts the update of its type with its parameters', () => {
  const seen = new Map<string, Set<string>>();
  holds(
    (record) => {
      const update = at(record, 'responseElements.update') as JsonObject | undefined;
      if (update === undefined) return;
      const params = update['params'] as readonly JsonObject[];
      const type = String(update['type']);
      assert.ok(params.length > 0, type);
      for (const { type: name, value } of params) {
        assert.type(value, 'string');
        seen.set(type, (seen.get(type) ?? new Set()).add(String(name)));
      }
    },
    drafts({ operations: ['UpdateClusterConfig'] }),
    3000,
  );
  assert.equal(Object.fromEntries([...seen].sort().map(([type, names]) => [type, [...names].sort()])), {
    AccessConfigUpdate: ['AuthenticationMode'],
    AutoModeUpdate: ['ComputeConfig', 'KubernetesNetworkConfig', 'StorageConfig'],
    ControlPlaneComponentConfigUpdate: [
      'KubeApiServerConfig',
      'KubeControllerManagerConfig',
      'KubeSchedulerConfig',
    ],
    ControlPlaneEgressUpdate: ['ControlPlaneEgressMode'],
    ControlPlaneScalingConfigUpdate: ['PreviousTier', 'UpdatedTier'],
    DeletionProtectionUpdate: ['DeletionProtection'],
    EndpointAccessUpdate: ['EndpointPrivateAccess', 'EndpointPublicAccess', 'PublicAccessCidrs'],
    LoggingUpdate: ['ClusterLogging'],
    RemoteNetworkConfigUpdate: ['RemoteNetworkConfig'],
    UpgradePolicyUpdate: ['UpgradePolicy'],
    VpcConfigUpdate: ['SecurityGroups', 'Subnets'],
    ZonalShiftConfigUpdate: ['ZonalShiftConfig'],
  });
});

test('the families are those that the schema keeps apart', () => {
  const families = new Set(updateFamilies.flatMap(({ members }) => members));
  assert.equal([...families].sort(), (exclusiveMembers['UpdateClusterConfig'] ?? []).flat().toSorted());
});

/** Values of parameters as the API reference shows them. */
const VALUES: readonly (readonly [request: JsonObject, type: string, params: readonly JsonObject[]])[] = [
  [
    { logging: { clusterLogging: [{ types: ['api', 'audit'], enabled: true }] } },
    'LoggingUpdate',
    [{ type: 'ClusterLogging', value: '{"clusterLogging":[{"types":["api","audit"],"enabled":true}]}' }],
  ],
  [
    { resourcesVpcConfig: { endpointPublicAccess: false, publicAccessCidrs: ['203.0.113.0/24'] } },
    'EndpointAccessUpdate',
    [
      { type: 'EndpointPublicAccess', value: 'false' },
      { type: 'PublicAccessCidrs', value: '["203.0.113.0/24"]' },
    ],
  ],
  [
    { accessConfig: { authenticationMode: 'API' } },
    'AccessConfigUpdate',
    [{ type: 'AuthenticationMode', value: '"API"' }],
  ],
  [
    { controlPlaneScalingConfig: { tier: 'tier-xl' } },
    'ControlPlaneScalingConfigUpdate',
    [
      { type: 'UpdatedTier', value: 'tier-xl' },
      { type: 'PreviousTier', value: 'standard' },
    ],
  ],
];
for (const [request, type, params] of VALUES) {
  test(`${type}: ${JSON.stringify(params)}`, () => {
    const [draft] = fc.sample(drafts({ operations: ['UpdateClusterConfig'], outcome: 'success' }), {
      seed: 1,
      numRuns: 1,
    });
    const record = recordOf({ ...(draft as Draft), request: { name: 'demo', ...request } });
    assert.equal(
      [at(record, 'responseElements.update.type'), at(record, 'responseElements.update.params')],
      [type, params],
    );
  });
}

const WRITES = Object.entries(eksOperations).filter(([, { readOnly }]) => !readOnly);

for (const [name] of WRITES) {
  test(`${name} answers what its schema promises, about the cluster and the resource that were asked for`, () => {
    const described = loadSchema(`eks/${name}`).$defs?.['Response']?.properties;
    const answers = described && Object.keys(described).filter((each) => described[each]?.not === undefined);
    holds(
      (record) => {
        const answer = record['responseElements'];
        if (answers === undefined) {
          assert.is(answer, null);
          return;
        }
        assert.equal(Object.keys(answer as JsonObject).sort(), answers.toSorted());
        const request = record['requestParameters'] as JsonObject;
        const [resource] = Object.values(answer as JsonObject).filter(isObject);
        for (const [member, asked] of [
          ['clusterName', 'name'],
          ['nodegroupName', 'nodegroupName'],
          ['addonName', 'addonName'],
          ['fargateProfileName', 'fargateProfileName'],
          ['capabilityName', 'capabilityName'],
          ['associationId', 'associationId'],
          ['serviceAccount', 'serviceAccount'],
        ] as const) {
          const answered = resource?.[member];
          if (answered !== undefined && request[asked] !== undefined) assert.is(answered, request[asked]);
        }
      },
      drafts({ operations: [name], outcome: 'success' }),
      100,
    );
  });
}

test('ARNs in answers are of the account and the Region of the call', () => {
  holds((record) => {
    for (const [, region, account] of JSON.stringify(record['responseElements']).matchAll(
      /arn:[a-z-]+:eks:([a-z0-9-]+):(\d{12}):/g,
    ))
      assert.equal([region, account], [record['awsRegion'], record['recipientAccountId']]);
  });
});

test('a resource has the same ARN in every answer about it', () => {
  const arns = new Map<string, string>();
  holds(
    (record) => {
      const group = at(record, 'responseElements.nodegroup') as JsonObject | undefined;
      if (group === undefined) return;
      const key = [record['awsRegion'], group['clusterName'], group['nodegroupName']].join(' ');
      assert.is(arns.get(key) ?? group['nodegroupArn'], group['nodegroupArn']);
      arns.set(key, String(group['nodegroupArn']));
    },
    drafts({ operations: ['CreateNodegroup', 'DeleteNodegroup'] }),
  );
  assert.ok(arns.size > 20);
});

test('the id of every update is a UUID of version 3, but for one that is cancelled', () => {
  holds((record) => {
    const id = at(record, 'responseElements.update.id');
    if (id === undefined) return;
    assert.match(String(id), /^[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const cancelled = at(record, 'requestParameters.updateId');
    if (cancelled !== undefined) assert.is(id, cancelled);
  });
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

test.run();
