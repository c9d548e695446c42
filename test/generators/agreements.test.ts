import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { drafts } from '../../generators/draft.js';
import { createdBefore } from '../../generators/operations/birth.js';
import { isObject, type Json, type JsonObject } from '../../src/json/json.js';
import { at, holds } from './holds.js';

const test = suite('requests that EKS accepts');

function requests(operation: string, check: (request: JsonObject, record: JsonObject) => void): void {
  let checked = 0;
  holds(
    (record) => {
      checked += 1;
      check(record['requestParameters'] as JsonObject, record);
    },
    drafts({ operations: [operation], outcome: 'success' }),
    600,
  );
  assert.ok(checked >= 600);
}

test('a cluster has subnets in two Availability Zones', () => {
  requests('CreateCluster', (request) =>
    assert.ok((at(request, 'resourcesVpcConfig.subnetIds') as string[]).length >= 2),
  );
});

test('no setting of a cluster is empty', () => {
  requests('CreateCluster', (request) => {
    for (const [name, value] of Object.entries(request))
      if (isObject(value) && name !== 'tags') assert.ok(Object.keys(value).length > 0, name);
  });
});

test('Auto Mode is one choice in three places, and brings its own networking', () => {
  const seen = new Set<Json | undefined>();
  requests('CreateCluster', (request) => {
    const enabled = at(request, 'computeConfig.enabled');
    seen.add(enabled);
    assert.is(at(request, 'storageConfig.blockStorage.enabled'), enabled);
    if (enabled !== undefined)
      assert.is(at(request, 'kubernetesNetworkConfig.elasticLoadBalancing.enabled'), enabled);
    if (enabled === true) assert.is(request['bootstrapSelfManagedAddons'], false);
  });
  assert.equal(seen, new Set([undefined, true, false]));
});

test('a cluster with IPv6 gets its network from EKS, and the answer shows it', () => {
  requests('CreateCluster', (request, record) => {
    const isIpv6 = at(request, 'kubernetesNetworkConfig.ipFamily') === 'ipv6';
    const network = at(record, 'responseElements.cluster.kubernetesNetworkConfig') as JsonObject;
    assert.is(Object.hasOwn(network, 'serviceIpv6Cidr'), isIpv6);
    assert.is(Object.hasOwn(network, 'serviceIpv4Cidr'), !isIpv6);
  });
});

test('networks of hybrid nodes are private, and pods have nodes', () => {
  requests('CreateCluster', (request) => {
    const remote = request['remoteNetworkConfig'];
    if (remote === undefined) return;
    assert.match(JSON.stringify(remote), /^\{"remoteNodeNetworks":\[\{"cidrs":\["10\./);
  });
});

test('a cluster on an Outpost has no settings of the cloud', () => {
  let outposts = 0;
  requests('CreateCluster', (request) => {
    if (request['outpostConfig'] === undefined) return;
    outposts += 1;
    for (const name of ['computeConfig', 'accessConfig', 'logging', 'zonalShiftConfig'])
      assert.not.ok(Object.hasOwn(request, name), name);
  });
  assert.ok(outposts > 5 && outposts < 200, String(outposts));
});

test('the release of nodes is of their version, the image for their processor', () => {
  requests('CreateNodegroup', (request) => {
    const isBottlerocket = String(request['amiType']).startsWith('BOTTLEROCKET');
    if (request['releaseVersion'] !== undefined)
      assert.is(
        String(request['releaseVersion']).startsWith(`${String(request['version'] ?? '1.34')}.`),
        !isBottlerocket,
      );
    if (String(request['amiType']).includes('ARM_64') && request['launchTemplate'] === undefined)
      assert.equal(request['instanceTypes'], ['c7g.xlarge']);
    if (request['launchTemplate'] !== undefined)
      for (const name of ['diskSize', 'remoteAccess', 'instanceTypes']) assert.is(request[name], undefined);
  });
});

test('an add-on has its own version and settings, and its role in one way', () => {
  const versions = new Map<Json | undefined, Json>();
  requests('CreateAddon', (request) => {
    const { addonName, addonVersion } = request;
    if (addonVersion !== undefined) {
      assert.match(String(addonVersion), /^v1\.\d+\.\d+-eksbuild\.\d+$/);
      assert.is(versions.get(addonName) ?? addonVersion, addonVersion);
      versions.set(addonName, addonVersion);
    }
    assert.not.ok(
      request['serviceAccountRoleArn'] !== undefined && request['podIdentityAssociations'] !== undefined,
    );
  });
  assert.is(new Set(versions.values()).size, 5);
});

test('a session policy of pod identity takes the place of session tags', () => {
  requests('CreatePodIdentityAssociation', (request) => {
    if (request['policy'] !== undefined) assert.is(request['disableSessionTags'], true);
  });
});

test('the id of an association is the same when it is created and when it is deleted', () => {
  const created = new Set<Json | undefined>();
  requests('CreatePodIdentityAssociation', (_, record) =>
    created.add(at(record, 'responseElements.association.associationId')),
  );
  requests('DeletePodIdentityAssociation', (request, record) => {
    assert.ok(created.has(request['associationId']));
    assert.match(String(at(record, 'responseElements.association.associationArn')), /\/a-[0-9a-z]{17}$/);
  });
});

test('a capability has the type of its name', () => {
  for (const operation of ['CreateCapability', 'DeleteCapability'])
    requests(operation, (request, record) => {
      const type = String(at(record, 'responseElements.capability.type'));
      assert.is(type.toLowerCase(), request['capabilityName']);
      assert.match(
        String(at(record, 'responseElements.capability.arn')),
        new RegExp(`:capability/[^/]+/${type.toLowerCase()}/`),
      );
    });
});

test('updates are asked for of one thing', () => {
  for (const operation of ['DescribeUpdate', 'ListUpdates'])
    requests(operation, (request) => {
      const about = ['nodegroupName', 'addonName', 'capabilityName'].filter((name) =>
        Object.hasOwn(request, name),
      );
      assert.ok(about.length < 2, about.join());
    });
});

test('SDKs and the command line always send the token that an operation takes', () => {
  holds(
    (record) => {
      const isBrowser = /^(?:Mozilla|aws-internal)\/|^console\./.test(String(record['userAgent']));
      const token = at(record, 'requestParameters.clientRequestToken');
      assert.is(typeof token, isBrowser ? 'undefined' : 'string');
    },
    drafts({ operations: ['CreateAccessEntry', 'UpdateClusterConfig', 'CreateNodegroup', 'UpdateAddon'] }),
    2000,
  );
});

test('most reads ask for nothing but what they must', () => {
  let plain = 0;
  requests('ListClusters', (request) => {
    if (request === null) plain += 1;
  });
  assert.ok(plain > 400, String(plain));
});

test('Auto Mode and hybrid nodes need access entries, hybrid nodes IPv4', () => {
  requests('CreateCluster', (request) => {
    const isRemote = request['remoteNetworkConfig'] !== undefined;
    if (isRemote || at(request, 'computeConfig.enabled') === true)
      assert.is.not(at(request, 'accessConfig.authenticationMode'), 'CONFIG_MAP');
    if (isRemote) assert.is.not(at(request, 'kubernetesNetworkConfig.ipFamily'), 'ipv6');
  });
});

test('parts of a cluster are younger than the cluster, and have one id and one birth in a Region', () => {
  const clusters = new Map<string, number>();
  const parts = new Map<string, string>();
  const window = (record: JsonObject): string => String(record['eventTime']).slice(0, 7);
  holds(
    (record) => {
      const cluster = at(record, 'responseElements.cluster') as JsonObject | undefined;
      if (cluster !== undefined)
        clusters.set(
          [record['awsRegion'], cluster['name'], window(record)].join(' '),
          Number(cluster['createdAt']),
        );
    },
    drafts({ operations: ['DeleteCluster'], outcome: 'success' }),
    3000,
  );
  let compared = 0;
  holds(
    (record) => {
      const part = at(record, 'responseElements.nodegroup') as JsonObject;
      const arn = String(part['nodegroupArn']);
      const key = arn.split('/').slice(0, 3).join('/');
      assert.is(parts.get(key) ?? arn, arn);
      parts.set(key, arn);
      const cluster = clusters.get([record['awsRegion'], part['clusterName'], window(record)].join(' '));
      if (cluster === undefined) return;
      compared += 1;
      const created = Number(part['createdAt']);
      assert.ok(created < Date.parse(String(record['eventTime'])) / 1000);
      if (created < cluster) assert.ok(cluster - created > 200 * 86_400, 'an earlier cluster of that name');
    },
    drafts({ operations: ['DeleteNodegroup'], outcome: 'success' }),
    2000,
  );
  assert.ok(compared > 500 && parts.size > 50, `${compared} ${parts.size}`);
});

test('a thing that exists was created before the call, at the same time in all events of most of a year', () => {
  const start = 1_767_225_600;
  const times = Array.from({ length: 300 }, (_, day) => createdBefore(start + day * 86_400, 'cluster'));
  assert.ok(new Set(times).size <= 2);
  for (const [day, created] of times.entries()) {
    const age = start + day * 86_400 - created;
    assert.ok(age > 0 && age <= 300 * 86_400, String(age));
  }
  assert.is.not(createdBefore(start, 'cluster'), createdBefore(start, 'another'));
});

test.run();
