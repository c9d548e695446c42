import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startOf } from '../../src/diagnostic/diagnostic.js';
import { findPacks } from '../../src/pack/find-packs.js';
import { readEventFile, textOf } from '../../src/pack/files.js';
import { loadPack, type PackReading } from '../../src/pack/load-pack.js';
import { ELASTIC_PACK, elasticRule, SIGMA_PACK, SIGMA_RULE, spec, withFiles } from './temporary-pack.js';

const test = suite('loading a pack');

function load(files: Readonly<Record<string, string>>, file?: string): Promise<PackReading> {
  return withFiles(files, (folder) => loadPack({ folder, ...(file === undefined ? {} : { file }) }));
}

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

const FINE = { 'pack.yml': SIGMA_PACK, 'r.yml': SIGMA_RULE };
const ELASTIC = { 'pack.yml': ELASTIC_PACK };

type Fault = readonly [
  why: string,
  files: Readonly<Record<string, string>>,
  file: string,
  code: string,
  message: string,
  line: number,
  column: number,
];
const faults: readonly Fault[] = [
  [
    'a pack without a vendor',
    { 'pack.yml': 'name: mine\nformat: sigma\nversion: 1.0.0\n' },
    'pack.yml',
    'pack/schema',
    'the file must have a member `vendor`, found none',
    1,
    1,
  ],
  [
    'a pack of an unknown format',
    { 'pack.yml': SIGMA_PACK.replace('sigma', 'splunk') },
    'pack.yml',
    'pack/schema',
    '`format` must be one of `elastic`, `sigma`, found "splunk"',
    3,
    9,
  ],
  [
    'a pack with a member too many',
    { 'pack.yml': `${SIGMA_PACK}extra: 1\n` },
    'pack.yml',
    'pack/schema',
    '`extra` is not a member here, found {"name":"mine","vendor":"Us","format":"sigma","version":"1.0.0","extra":1}',
    5,
    8,
  ],
  [
    'a pack file that is a list',
    { 'pack.yml': '- a\n' },
    'pack.yml',
    'pack/schema',
    'the file must be object, found ["a"]',
    1,
    1,
  ],
  [
    'a Sigma rule without an id',
    { ...FINE, 'r.yml': SIGMA_RULE.replace('id: rule-1\n', '') },
    'r.yml',
    'sigma/rule',
    'the rule needs a member `id`',
    1,
    1,
  ],
  [
    'a Sigma rule for another log',
    { ...FINE, 'r.yml': SIGMA_RULE.replace('cloudtrail', 'guardduty') },
    'r.yml',
    'sigma/logsource',
    'the log source is aws/guardduty, not aws/cloudtrail',
    4,
    12,
  ],
  [
    'a Sigma rule without a log source',
    { ...FINE, 'r.yml': SIGMA_RULE.replace(/logsource.*\n/, '') },
    'r.yml',
    'sigma/logsource',
    'the log source is no product/no service, not aws/cloudtrail',
    1,
    1,
  ],
  [
    'a Sigma rule without a detection',
    { ...FINE, 'r.yml': SIGMA_RULE.slice(0, SIGMA_RULE.indexOf('detection')) },
    'r.yml',
    'sigma/detection',
    'a rule needs a `detection` with selections and a `condition`',
    1,
    1,
  ],
  [
    'a Sigma rule whose condition is wrong',
    { ...FINE, 'r.yml': SIGMA_RULE.replace('sel and not filter', 'sell') },
    'r.yml',
    'sigma/unknown-selection',
    'there is no selection `sell`',
    8,
    14,
  ],
  [
    'an anchor',
    { ...FINE, 'r.yml': 'a: &x 1\nb: *x\n' },
    'r.yml',
    'yaml/alias',
    'anchors and aliases are not supported',
    2,
    4,
  ],
  [
    'a key twice',
    { ...FINE, 'r.yml': 'a: 1\na: 2\n' },
    'r.yml',
    'yaml/syntax',
    'map keys must be unique',
    2,
    1,
  ],
  [
    'a spec for another rule',
    { ...FINE, 'r.spec.yml': spec('name: s\nexpect: fires', 'rule-2') },
    'r.spec.yml',
    'spec/wrong-rule',
    'the spec names another rule',
    1,
    7,
  ],
  [
    'a level that is none',
    { ...FINE, 'r.yml': SIGMA_RULE.replace('level: high', 'level: hihg') },
    'r.yml',
    'sigma/level',
    '`hihg` is not a level',
    3,
    8,
  ],
  [
    'a source that is no service',
    { ...FINE, 'r.spec.yml': spec('name: s\nexpect: quiet\nsource: eks.amazonaws.co') },
    'r.spec.yml',
    'spec/schema',
    '`scenarios.0.source` must match ^[a-z0-9.-]+\\.amazonaws\\.com(\\.cn)?$, found "eks.amazonaws.co"',
    5,
    13,
  ],
  [
    'a spec without a rule beside it',
    { ...FINE, 'x.spec.yml': spec('name: s\nexpect: fires') },
    'x.spec.yml',
    'spec/no-rule',
    'there is no rule beside this spec',
    1,
    1,
  ],
  [
    'an unknown expectation',
    { ...FINE, 'r.spec.yml': spec('name: s\nexpect: maybe') },
    'r.spec.yml',
    'spec/schema',
    '`scenarios.0.expect` must be one of `fires`, `quiet`, `excluded`, found "maybe"',
    4,
    13,
  ],
  [
    'an exclusion without a name',
    { ...FINE, 'r.spec.yml': spec('name: s\nexpect: excluded') },
    'r.spec.yml',
    'spec/schema',
    '`scenarios.0` must have a member `by`, found none',
    3,
    5,
  ],
  [
    'a caller nobody knows',
    { ...FINE, 'r.spec.yml': spec('name: s\nexpect: fires\ncaller: bob') },
    'r.spec.yml',
    'spec/schema',
    '`scenarios.0.caller` must be one of `iam-user`, `role-session`, `root`, `sso-session`, `console-session`, `cross-account-role`, `terraform`, `eksctl`, `github-actions`, `cloudformation`, `eks-service-linked-role`, `aws-service`, found "bob"',
    5,
    13,
  ],
  [
    'two scenarios of one name',
    {
      ...FINE,
      'r.spec.yml':
        'rule: rule-1\nscenarios:\n  - { name: s, expect: fires }\n  - { name: s, expect: quiet }\n',
    },
    'r.spec.yml',
    'spec/repeated-name',
    'two scenarios are named `s`',
    4,
    13,
  ],
  [
    'conditions with an unknown modifier',
    { ...FINE, 'r.spec.yml': spec('name: s\nexpect: fires\nwhere:\n  a|frob: 1') },
    'r.spec.yml',
    'sigma/modifier',
    'the modifier `frob` is not supported here',
    6,
    7,
  ],
  [
    'records that are not there',
    { ...FINE, 'r.spec.yml': spec('name: s\nexpect: fires\nrecords: gone.json') },
    'r.spec.yml',
    'spec/records',
    '`gone.json`: there is no such file',
    5,
    14,
  ],
  [
    'records that are broken',
    { ...FINE, 'r.spec.yml': spec('name: s\nexpect: fires\nrecords: e.json'), 'e.json': '{"a"' },
    'r.spec.yml',
    'spec/records',
    '`e.json`, line 1, column 5: expected `:` after the member name, found the end of the text',
    5,
    14,
  ],
  [
    'records in a file that holds none',
    { ...FINE, 'r.spec.yml': spec('name: s\nexpect: fires\nrecords: ../../.ssh/id_rsa') },
    'r.spec.yml',
    'spec/schema',
    '`scenarios.0.records` must match ^[^/\\\\].*\\.(json|ndjson|jsonl)(\\.gz)?$, found "../../.ssh/id_rsa"',
    5,
    14,
  ],
  [
    'an operation that EKS does not have',
    { ...FINE, 'r.spec.yml': spec('name: s\nexpect: fires\nevent: CreateClusterr') },
    'r.spec.yml',
    'spec/unknown-event',
    'EKS has no operation `CreateClusterr`',
    5,
    12,
  ],
  [
    'TOML that is broken',
    { ...ELASTIC, 'r.toml': '[rule]\nname = \n' },
    'r.toml',
    'toml/syntax',
    'invalid value',
    2,
    7,
  ],
  [
    'TOML without a rule',
    { ...ELASTIC, 'r.toml': 'a = 1\n' },
    'r.toml',
    'elastic/rule',
    'the file has no `[rule]` table',
    1,
    1,
  ],
  [
    'an Elastic rule without an id',
    { ...ELASTIC, 'r.toml': elasticRule('a:b').replace('rule_id = "e-1"\n', '') },
    'r.toml',
    'elastic/rule',
    '`[rule]` needs a string `rule_id`',
    1,
    1,
  ],
  [
    'an Elastic rule of another type',
    { ...ELASTIC, 'r.toml': elasticRule('a:b', 'type = "eql"') },
    'r.toml',
    'elastic/unsupported',
    'rules of type `eql` are not supported',
    5,
    1,
  ],
  [
    'an Elastic rule in another language',
    { ...ELASTIC, 'r.toml': elasticRule('a:b', 'type = "query"\nlanguage = "lucene"') },
    'r.toml',
    'elastic/unsupported',
    'the language `lucene` is not supported',
    6,
    1,
  ],
  [
    'an Elastic rule with filters',
    { ...ELASTIC, 'r.toml': elasticRule('a:b', 'type = "query"\nfilters = [{}]') },
    'r.toml',
    'elastic/unsupported',
    '`filters` beside the query are not supported',
    6,
    1,
  ],
  [
    'an Elastic rule over other indices',
    {
      ...ELASTIC,
      'r.toml': elasticRule('event.action:b', 'type = "query"\nindex = ["logs-kubernetes.audit_logs-*"]'),
    },
    'r.toml',
    'elastic/index',
    'none of these indices holds CloudTrail records',
    6,
    1,
  ],
  [
    'a language that is no text',
    { ...ELASTIC, 'r.toml': elasticRule('a:b', 'type = "query"\nlanguage = 5') },
    'r.toml',
    'elastic/unsupported',
    'the language `5` is not supported',
    6,
    1,
  ],
  ['a YAML tag', { ...FINE, 'r.yml': 'a: !foo x\n' }, 'r.yml', 'yaml/syntax', 'unresolved tag: !foo', 1, 4],
  [
    'a query that is not KQL',
    { ...ELASTIC, 'r.toml': elasticRule('event.action:X and\n  event.provider:(Y') },
    'r.toml',
    'kql/unexpected-token',
    'expected `and`, `or` or `)`, found the end of the query',
    9,
    20,
  ],
  [
    'a query on an unknown field',
    { ...ELASTIC, 'r.toml': elasticRule('event.action:X and\n  event.provder:Y') },
    'r.toml',
    'kql/unknown-field',
    'the ecs view has no field `event.provder` that a CloudTrail record decides',
    9,
    3,
  ],
];

for (const [why, files, file, code, message, line, column] of faults) {
  test(`${why} is reported at ${file}:${line}:${column}`, async () => {
    const { diagnostics } = await load(files);
    const [found] = diagnostics;
    assert.is(found?.message, message);
    assert.is(found?.code, code);
    assert.is(found && path.basename(found.source.path), file);
    assert.equal(found && startOf(found), { line, column });
  });
}

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

test('packs are found below a folder, in order, skipping what is hidden or installed', async () => {
  const files = {
    'b/pack.yml': '',
    'a/deep/pack.yml': '',
    'node_modules/x/pack.yml': '',
    '.git/pack.yml': '',
    'c/file': '',
  };
  await withFiles(files, async (folder) => {
    const found = (await findPacks(folder)) ?? [];
    assert.equal(
      found.map((place) => path.relative(folder, place.folder)),
      [path.join('a', 'deep'), 'b'],
    );
    assert.equal(await findPacks(path.join(folder, 'c')), []);
    assert.equal(await findPacks(path.join(folder, 'c', 'file')), []);
    assert.is(await findPacks(path.join(folder, 'nowhere')), undefined);
  });
});

test('event files may be gzip; what cannot be read says why', async () => {
  const files = {
    'plain.json': '{}',
    'packed.json.gz': gzipSync('{"a":1}'),
    'cut.json.gz': gzipSync('{"a":1}'.repeat(100)).subarray(0, 30),
    'latin.json': Buffer.from([0x22, 0xe9, 0x22]),
  };
  await withFiles(files, async (folder) => {
    const read = async (name: string): Promise<string | undefined> => {
      const text = await readEventFile(path.join(folder, name));
      return text.ok ? text.value.text : text.diagnostics[0]?.message;
    };
    assert.is(await read('plain.json'), '{}');
    assert.is(await read('packed.json.gz'), '{"a":1}');
    assert.is(await read('cut.json.gz'), 'the file is not a complete gzip file');
    assert.is(await read('latin.json'), 'the file is not UTF-8 text');
    assert.is(await read('gone.json'), 'there is no such file');
    assert.is(await read('.'), 'this is a folder');
  });
});

test('gzip that unpacks to more than the limit is refused before it is in memory', () => {
  const bomb = gzipSync(Buffer.alloc(1_000_000));
  const text = textOf('bomb', bomb, 10_000);
  assert.is(text.ok ? undefined : text.diagnostics[0]?.message, 'the file unpacks to more than the limit');
});

test.run();
