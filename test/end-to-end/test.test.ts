import { closeSync, existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { validate } from '../../src/schema/validate.js';
import {
  ELASTIC_PACK,
  elasticRule,
  SIGMA_PACK,
  SIGMA_RULE,
  spec,
  withFiles,
} from '../pack/temporary-pack.js';
import { json, trailproof, trailproofTo, withoutReader } from './trailproof.js';

const test = suite('trailproof test');

test('test: the shipped packs pass, say so last and exit 0', () => {
  const { code, out, err } = trailproof(['test', '--runs', '40']);
  assert.is(code, 0);
  assert.is(err, '');
  assert.match(out, /\n5 rules, 47 scenarios: 39 held, 8 known gap \(seed 1\)\n$/);
  assert.match(out, /✓ held +40 {2}denied calls stay quiet\n/);
  // oxlint-disable-next-line no-control-regex -- no colour off a terminal
  assert.not.match(out, /\u001b/);
});

test('test --json: one object that its schema describes, the same each time', () => {
  const first = trailproof(['test', '--runs', '20', '--json', '--rule', 'eks-access-entry-modified']);
  assert.is(first.code, 0);
  assert.equal(validate('trailproof/test-report', JSON.parse(first.out)), []);
  assert.is(
    trailproof(['test', '--runs', '20', '--json', '--rule', 'eks-access-entry-modified']).out,
    first.out,
  );
});

test('test --json: how many rules fire on each eventName and are specified there, and what each exclusion silences', () => {
  const { summary, rules, events } = json(trailproof(['test', '--json', '--runs', '10']).out) as {
    summary: { rules: number };
    rules: { name: string; severity: string; exclusions: { text: string; silenced: number }[] }[];
    events: { eventName: string; reachable: number; specified: number }[];
  };
  assert.is(summary.rules, 5);
  assert.equal(
    events.map(({ eventName, reachable, specified }) => [eventName, reachable, specified]),
    [
      ['AssociateAccessPolicy', 3, 3],
      ['CreateAccessEntry', 2, 2],
      ['CreateCluster', 2, 2],
      ['DeleteAccessEntry', 2, 2],
      ['DeleteCluster', 2, 2],
      ['DisassociateAccessPolicy', 2, 2],
      ['UpdateAccessEntry', 2, 2],
      ['UpdateClusterConfig', 2, 2],
      ['_catch_all', 1, 1],
    ],
  );
  const entry = rules.find(({ name }) => name === 'AWS EKS Access Entry Modified');
  assert.equal(
    entry?.exclusions.map(({ text }) => text.split(': ')[1]),
    ['*AWSServiceRoleForAmazonEKS*', '*eksctl*', '*terraform*', '*AWSCloudFormation*'],
  );
  assert.ok(entry?.exclusions.every(({ silenced }) => silenced > 0));
});

test('test: a broken scenario exits 1, and its replay command finds the same event', async () => {
  const files = {
    'pack.yml': SIGMA_PACK,
    'r.yml': SIGMA_RULE,
    'r.spec.yml': spec("name: nobody's call\nexpect: quiet"),
  };
  await withFiles(files, async (folder) => {
    const { code, out } = trailproof(['test', folder, '--json', '--seed', '5']);
    assert.is(code, 1);
    const report = json(out) as {
      rules: { scenarios: { verdict: string; counterexample: unknown; replay: string }[] }[];
    };
    const [scenario] = report.rules[0]?.scenarios ?? [];
    assert.is(scenario?.verdict, 'refuted');
    assert.is(
      scenario?.replay,
      `trailproof test ${folder} --rule r --scenario 'nobody'\\''s call' --runs 200 --seed 5`,
    );
    const again = trailproof([
      'test',
      folder,
      '--rule',
      'r',
      '--scenario',
      "nobody's call",
      '--runs',
      '200',
      '--seed',
      '5',
      '--json',
    ]);
    const { rules } = json(again.out) as typeof report;
    assert.equal(rules[0]?.scenarios[0]?.counterexample, scenario?.counterexample);
    assert.is(again.code, 1);
  });
});

test('test: a broken rule beside good ones exits 2 after testing the others', async () => {
  const files = {
    'a/pack.yml': ELASTIC_PACK,
    'a/bad.toml': elasticRule('event.action:('),
    'b/pack.yml': SIGMA_PACK,
    'b/r.yml': SIGMA_RULE,
    'b/r.spec.yml': spec('name: s\nexpect: fires\ncaller: root'),
  };
  await withFiles(files, async (folder) => {
    const { code, out, err } = trailproof(['test', folder]);
    assert.is(code, 2);
    assert.match(out, /1 rule, 1 scenario: 1 held/);
    assert.match(
      err,
      /bad\.toml:8:15 error kql\/unexpected-token\n {2}expected a value or `\(`, found the end of the query/,
    );
    const withJson = trailproof(['test', folder, '--json']);
    assert.is(withJson.code, 2);
    assert.equal(
      (json(withJson.out)['diagnostics'] as { code: string }[]).map((found) => found.code),
      ['kql/unexpected-token'],
    );
    assert.is(trailproof(['test', folder, '--rule', 'r']).code, 0);
    const named = trailproof(['test', folder, '--rule', 'bad']);
    assert.is(named.code, 2);
    assert.match(named.err, /error: the rule `bad` cannot be read\n/);
  });
});

test('test: a broken spec is never passed over, however the rule is named', async () => {
  const files = {
    'pack.yml': SIGMA_PACK,
    'my.rule.yml': SIGMA_RULE,
    'my.rule.spec.yml': spec('name: s\nexpect: maybe'),
  };
  await withFiles(files, async (folder) => {
    for (const name of ['my.rule', 'rule-1', 'Root'])
      assert.is(trailproof(['test', folder, '--rule', name]).code, 2, name);
    assert.is(trailproof(['test', folder, '--scenario', 's']).code, 2);
    assert.match(trailproof(['test', folder]).out, /- no scenario was run/);
  });
});

test('test: findings decide the exit code even when nobody reads the report', async () => {
  const files = { 'pack.yml': SIGMA_PACK, 'r.yml': SIGMA_RULE, 'r.spec.yml': spec('name: s\nexpect: quiet') };
  await withFiles(files, async (folder) => {
    assert.is(withoutReader(['test', folder]), 1);
    assert.is(withoutReader(['test', folder, '--json']), 1);
    assert.is(withoutReader(['test', 'rules/sigma']), 0);
  });
});

test('test: an output that cannot be written is said so, and is no finding', () => {
  if (!existsSync('/dev/full')) return; // a Linux device
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = trailproofTo(full, ['test', '--rule', 'eks-root-activity', '--runs', '5']);
  closeSync(full);
  assert.equal([status, stderr], [70, 'error: the output cannot be written (ENOSPC)\n']);
});

test('test: a rule that is given twice, once by its file, is tested once', async () => {
  const files = { 'pack.yml': SIGMA_PACK, 'r.yml': SIGMA_RULE };
  await withFiles(files, async (folder) => {
    const file = path.join(folder, 'r.yml');
    for (const paths of [
      [folder, file],
      [file, folder],
      [file, file],
    ])
      assert.match(trailproof(['test', ...paths]).out, /\n1 rule, /);
  });
});

test.run();
