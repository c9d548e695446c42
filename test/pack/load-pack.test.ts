import path from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findPacks } from '../../src/pack/find-packs.js';
import { loadPack } from '../../src/pack/load-pack.js';
import { SIGMA_PACK, SIGMA_RULE, spec, load, FINE } from './temporary-pack.js';

const test = suite('loading a pack');

test('the shipped packs load without a remark', async () => {
  const places = (await findPacks('rules')) ?? [];
  assert.equal(
    places.map(({ folder }) => folder),
    ['rules/elastic', 'rules/sigma', 'rules/trailproof'].map((name) => path.normalize(name)),
  );
  const readings = await Promise.all(places.map(loadPack));
  assert.equal(
    readings.flatMap(({ diagnostics }) => diagnostics),
    [],
  );
  const severities = readings.flatMap(
    ({ pack }) => pack?.rules.map(({ rule }) => [rule.name, rule.severity]) ?? [],
  );
  assert.equal(severities, [
    ['AWS EKS Access Entry Granted Cluster Admin Policy', 'high'],
    ['AWS EKS Access Entry Modified', 'medium'],
    ['AWS EKS Control Plane Logging Disabled', 'medium'],
    ['AWS EKS Cluster Created or Deleted', 'low'],
    ['EKS Call by the Root User', 'high'],
  ]);
});

test('a rule is read with its metadata and its scenarios', async () => {
  const scenario =
    'name: s\nexpect: excluded\nby: filter\nevent: [CreateCluster]\noutcome: success\ncaller: [root]\nwhere: { awsRegion: us-east-1 }\nknown-gap: why';
  const { pack, diagnostics } = await load({
    'pack.yml': SIGMA_PACK,
    'r.yml': SIGMA_RULE,
    'r.spec.yml': spec(scenario),
  });
  assert.equal(diagnostics, []);
  const [first] = pack?.rules ?? [];
  assert.equal(
    [
      first?.pack,
      first?.vendor,
      first?.rule.id,
      first?.rule.name,
      first?.rule.slug,
      first?.rule.severity,
      first?.rule.view,
    ],
    ['mine', 'Us', 'rule-1', 'Root', 'r', 'high', 'cloudtrail'],
  );
  const [read] = first?.scenarios ?? [];
  assert.equal([read?.name, read?.knownGap, read?.expect.kind], ['s', 'why', 'excluded']);
  assert.equal(
    read?.events.kind === 'generated' && [
      read.events.eventSource,
      read.events.eventNames,
      read.events.outcome,
      read.events.callers,
    ],
    ['eks.amazonaws.com', ['CreateCluster'], 'success', ['root']],
  );
});

test('a rule without a spec is untested, not wrong', async () => {
  const { pack, diagnostics } = await load({ 'pack.yml': SIGMA_PACK, 'r.yml': SIGMA_RULE });
  assert.equal([pack?.rules[0]?.scenarios, diagnostics], [[], []]);
});

test('a broken rule is reported and the others are read', async () => {
  const { pack, diagnostics } = await load({
    'pack.yml': SIGMA_PACK,
    'a.yml': 'title: [',
    'b.yml': SIGMA_RULE,
  });
  assert.equal(
    pack?.rules.map(({ rule }) => rule.slug),
    ['b'],
  );
  assert.ok(diagnostics.every(({ code }) => code === 'yaml/syntax'));
});

test('a broken scenario is reported and the others are read', async () => {
  const text =
    'rule: rule-1\nscenarios:\n  - { name: a, expect: excluded, by: nope }\n  - { name: b, expect: fires }\n';
  const { pack, diagnostics } = await load({
    'pack.yml': SIGMA_PACK,
    'r.yml': SIGMA_RULE,
    'r.spec.yml': text,
  });
  assert.equal(
    pack?.rules[0]?.scenarios.map(({ name }) => name),
    ['b'],
  );
  assert.equal(
    diagnostics.map(({ help }) => help),
    ['the rule’s exclusions are `userIdentity.invokedBy: x.amazonaws.com`'],
  );
});

test('an unknown operation is a warning, so that a new one can be tested', async () => {
  const { pack, diagnostics } = await load({
    ...FINE,
    'r.spec.yml': spec('name: s\nexpect: fires\nevent: CreateClusterr'),
  });
  assert.equal(
    diagnostics.map(({ severity, help }) => [severity, help]),
    [['warning', 'did you mean `CreateCluster`?']],
  );
  assert.is(pack?.rules[0]?.scenarios.length, 1);
});

test('an unknown operation that must stay quiet is an error, since nothing else would show the slip', async () => {
  const { diagnostics } = await load({
    ...FINE,
    'r.spec.yml': spec('name: s\nexpect: quiet\nevent: CreateClusterr'),
  });
  assert.equal(
    diagnostics.map(({ code, severity }) => [code, severity]),
    [['spec/unknown-event', 'error']],
  );
});

test('a recorded event that does not fit its schema is a warning', async () => {
  const records = '{"eventSource":"eks.amazonaws.com","evntName":"CreateCluster"}';
  const { pack, diagnostics } = await load({
    ...FINE,
    'r.spec.yml': spec('name: s\nexpect: quiet\nrecords: e.json'),
    'e.json': records,
  });
  assert.is(pack?.rules[0]?.scenarios.length, 1);
  const start = '`e.json`, record 1: the record must have a member `eventName`';
  assert.ok(diagnostics.some(({ message, severity }) => severity === 'warning' && message.startsWith(start)));
});

test('one file of a pack can be meant alone', async () => {
  const files = { ...FINE, 'other.yml': SIGMA_RULE.replace('rule-1', 'rule-2') };
  const { pack } = await load(files, 'other.yml');
  assert.equal(
    pack?.rules.map(({ rule }) => rule.id),
    ['rule-2'],
  );
  const { diagnostics } = await load(files, 'r.toml');
  assert.equal(
    diagnostics.map(({ code }) => code),
    ['pack/not-a-rule'],
  );
});

test.run();
