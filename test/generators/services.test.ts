import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { drafts } from '../../generators/draft.js';
import { services } from '../../generators/services/services.js';
import { NEIGHBOURS } from '../../src/event/neighbours.js';
import { EKS, validateEvent } from '../../src/event/validate-event.js';
import type { JsonObject } from '../../src/json/json.js';
import { at, holds } from './holds.js';

const test = suite('other services');

test('services are known by the same names everywhere', () => {
  const neighbours = services.filter(({ source }) => source !== EKS);
  assert.equal(Object.fromEntries(neighbours.map(({ source, names }) => [source, [...names]])), {
    ...NEIGHBOURS,
  });
});

for (const [source, names] of Object.entries(NEIGHBOURS)) {
  test(`${source}: calls fit the schema of records, secure connections and errors are at the top`, () => {
    holds(
      (record) => {
        assert.equal(validateEvent(record), []);
        assert.is(record['eventSource'], source);
        assert.ok(names.includes(String(record['eventName'])));
        const isService = record['sourceIPAddress'] === record['userAgent'];
        assert.is(Object.hasOwn(record, 'tlsDetails'), !isService);
        assert.is(Object.hasOwn(record, 'errorMessage'), Object.hasOwn(record, 'errorCode'));
        if (record['errorCode'] === undefined) return;
        assert.is(record['responseElements'], null);
        assert.match(
          String(record['errorMessage']),
          /^User: \S+ is not authorized to perform: [a-z-]+:\w+ on resource: \S+ because/,
        );
      },
      drafts({ source, operations: names }),
      500,
    );
  });
}

test('what another service answers is about the cluster that was asked for', () => {
  holds(
    (record) => {
      if (record['errorCode'] !== undefined) return;
      assert.is(
        at(record, 'responseElements.cluster.clusterName'),
        at(record, 'requestParameters.clusterName'),
      );
    },
    drafts({ source: 'ecs.amazonaws.com', operations: ['CreateCluster'] }),
  );
});

test('Pod Identity’s token is hidden', () => {
  holds(
    (record) =>
      assert.is((record['requestParameters'] as JsonObject)['token'], 'HIDDEN_DUE_TO_SECURITY_REASONS'),
    drafts({ source: 'eks-auth.amazonaws.com', operations: ['AssumeRoleForPodIdentity'] }),
    100,
  );
});

test('a service nobody knows gets calls in the shape of EKS', () => {
  holds(
    (record) => {
      assert.is(record['eventSource'], 'zebra.amazonaws.com');
      if (record['errorCode'] === undefined)
        assert.is(at(record, 'responseElements.cluster.name'), at(record, 'requestParameters.name'));
    },
    drafts({ source: 'zebra.amazonaws.com', operations: ['DeleteCluster'] }),
    100,
  );
});

test.run();
