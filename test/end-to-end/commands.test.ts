import { readFileSync } from 'node:fs';
import path from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { validateEvent } from '../../src/event/validate-event.js';
import { validate } from '../../src/schema/validate.js';
import {
  ELASTIC_PACK,
  elasticRule,
  SIGMA_PACK,
  SIGMA_RULE,
  spec,
  withFiles,
} from '../pack/temporary-pack.js';
import { trailproof } from './trailproof.js';

const test = suite('the commands');

function json(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}

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

test('a name that two rules have must be given by path', async () => {
  const files = {
    'a/pack.yml': SIGMA_PACK,
    'a/r.yml': SIGMA_RULE,
    'b/pack.yml': SIGMA_PACK,
    'b/r.yml': SIGMA_RULE,
  };
  await withFiles(files, async (folder) => {
    const { code, err } = trailproof(['generate', '--rule', 'r', '--kind', 'positive', '--pack', folder]);
    assert.is(code, 3);
    assert.match(err, /^error: several rules are named `r`\nhelp: give one by its path: /);
    assert.match(
      trailproof(['test', path.join(folder, 'a'), path.join(folder, 'a')]).out,
      /\n1 rule, 1 untested, /,
    );
  });
});

test('a pack without a rule is broken, not empty', async () => {
  await withFiles({ 'pack.yml': SIGMA_PACK, 'rules/r.yml': SIGMA_RULE }, async (folder) => {
    const { code, err } = trailproof(['test', folder]);
    assert.is(code, 2);
    assert.match(err, /pack\/empty\n {2}no file of this folder is a rule in the sigma format\n/);
  });
});

const refusedCalls: readonly (readonly [args: readonly string[], code: number, message: RegExp])[] = [
  [['tset'], 3, /^error: there is no command `tset`\nhelp: did you mean `test`\?\n$/],
  [
    ['test', '--frob'],
    3,
    /^error: Nonexistent flag: --frob\nhelp: add --help to see how the command is called\n$/,
  ],
  [['test', '/no/such/pack'], 3, /^error: there is nothing at `\/no\/such\/pack`\n/],
  [['test', 'src'], 3, /^error: there is no pack at `src`\n/],
  [
    ['test', '--rule', 'nope'],
    3,
    /^error: no rule is named `nope`\nhelp: rules go by file name, title or id: eks-/,
  ],
  [['test', '--rule', 'eks-root-activty'], 3, /help: did you mean `eks-root-activity`\?\n$/],
  [['test', '--runs', 'many'], 3, /^error: Parsing --runs/],
  [['test', '--runs', '0'], 3, /^error: Parsing --runs/],
  [['test', '--scenario', 'nope'], 3, /^error: no scenario is about that\n/],
  [['coverage', '--fail-under', '101'], 3, /^error: `101` is not a percentage\n/],
  [['coverage', '--fail-under', 'all'], 3, /^error: `all` is not a percentage\n/],
  [['generate'], 3, /^error: say what to generate\n/],
  [['generate', '--event', 'CreateClutser'], 3, /help: did you mean `CreateCluster`\?\n$/],
  [
    ['generate', '--event', 'CreateCluster', '--caller', 'bob'],
    3,
    /^error: Expected --caller=bob to be one of: iam-user/,
  ],
  [['generate', '--rule', 'eks-root-activity'], 3, /kind/],
  [
    ['generate', '--rule', 'eks-root-activity', '--kind', 'excluded'],
    1,
    /^error: there are no excluded events: the rule has no exclusion that could silence an event\n/,
  ],
  [['explain', 'eks-root-activity'], 3, /^error: Missing 1 required arg: events/],
  [['explain', 'nope', '-'], 3, /^error: no rule is named `nope`\n/],
  [['explain', 'eks-root-activity', '/no/such.json'], 3, /^error: there is nothing at `\/no\/such\.json`\n/],
  [
    ['explain', 'eks-root-activity', 'src'],
    2,
    /^src error file\/unreadable\n {2}this is a folder\nerror: the events cannot be read\n$/,
  ],
  [['test', '--event', 'CreateClutser'], 3, /help: did you mean `CreateCluster`\?\n$/],
  [['test', '--seed', '4294967297'], 3, /^error: Parsing --seed/],
  [['explain', 'src/bin.ts.yml', '-'], 3, /^error: there is nothing at/],
];

for (const [args, code, message] of refusedCalls) {
  test(`trailproof ${args.join(' ')} exits ${code} with one clear message and no stack trace`, () => {
    const run = trailproof(args);
    assert.is(run.code, code);
    assert.match(run.err, message);
    assert.not.match(run.err, /\n {4}at /);
    assert.is(run.out, '');
    const withJson = trailproof([...args, '--json']);
    assert.is(withJson.code, code);
    assert.equal(validate('trailproof/error-report', JSON.parse(withJson.out)), []);
    assert.is((json(withJson.out)['error'] as { exitCode: number }).exitCode, code);
  });
}

test('generate: the same seed gives the same bytes, every event fits its schema', () => {
  const args = ['generate', '--event', 'UpdateClusterConfig', '--count', '10000', '--seed', '3'];
  const first = trailproof(args);
  assert.is(first.code, 0);
  assert.is(trailproof(args).out, first.out);
  const lines = first.out.split('\n');
  assert.is(lines.pop(), '');
  assert.is(lines.length, 10_000);
  for (const line of lines) assert.equal(validateEvent(JSON.parse(line)), []);
  assert.is.not(
    trailproof(['generate', '--event', 'UpdateClusterConfig', '--count', '5', '--seed', '4']).out,
    `${lines.slice(0, 5).join('\n')}\n`,
  );
});

test('generate: fewer events are the beginning of more', () => {
  const few = trailproof(['generate', '--event', 'CreateCluster', '--count', '3']).out;
  assert.ok(trailproof(['generate', '--event', 'CreateCluster', '--count', '150']).out.startsWith(few));
});

test('generate --format records: a delivery file', () => {
  const { out } = trailproof([
    'generate',
    '--event',
    'DeleteCluster',
    '--count',
    '120',
    '--format',
    'records',
    '--caller',
    'root',
    '--outcome',
    'failure',
  ]);
  const { Records: records } = json(out) as {
    Records: { eventName: string; errorCode: string; userIdentity: { type: string } }[];
  };
  assert.is(records.length, 120);
  for (const record of records)
    assert.equal(
      [record.eventName, record.userIdentity.type, typeof record.errorCode],
      ['DeleteCluster', 'Root', 'string'],
    );
});

test('generate --json: one object that its schema describes', () => {
  const { out, code } = trailproof([
    'generate',
    '--rule',
    'eks-root-activity',
    '--kind',
    'positive',
    '--count',
    '3',
    '--json',
  ]);
  assert.is(code, 0);
  assert.equal(validate('trailproof/generate-report', JSON.parse(out)), []);
  assert.is((json(out)['events'] as unknown[]).length, 3);
});

test('generate: when too few can be made, what was made is kept and the exit code is 1', async () => {
  const files = {
    'pack.yml': SIGMA_PACK,
    'r.yml': SIGMA_RULE.replace(
      'userIdentity.type: Root',
      'eventName: CreateCluster, requestParameters.nothing: x',
    ),
  };
  await withFiles(files, async (folder) => {
    const { code, err, out } = trailproof([
      'generate',
      '--rule',
      path.join(folder, 'r.yml'),
      '--kind',
      'positive',
      '--count',
      '5',
      '--format',
      'records',
    ]);
    assert.is(code, 1);
    assert.equal(json(out), { Records: [] });
    assert.match(err, /^error: only 0 of 5 such events could be generated\n/);
  });
});

test('explain: every record of a file, in order, with --json as its schema describes', () => {
  const generated = trailproof(['generate', '--event', 'DeleteAccessEntry', '--count', '5']).out;
  const ids = generated
    .trim()
    .split('\n')
    .map((line) => (json(line) as { eventID: string }).eventID);
  const { code, out } = trailproof(['explain', 'eks-access-entry-modified', '-', '--json'], {
    input: generated,
  });
  assert.is(code, 0);
  assert.equal(validate('trailproof/explain-report', JSON.parse(out)), []);
  assert.equal(
    (json(out)['events'] as { eventID: string }[]).map(({ eventID }) => eventID),
    ids,
  );
  const text = trailproof(['explain', 'eks-access-entry-modified', '-'], { input: generated }).out;
  for (const id of ids) assert.ok(text.includes(id));
});

test('explain: a record that does not fit its schema is a warning and is explained all the same', () => {
  const { code, out, err } = trailproof(['explain', 'eks-root-activity', '-'], {
    input: '{"eventSource":"eks.amazonaws.com","eventName":"X","userIdentity":{"type":"Root"}}',
  });
  assert.is(code, 0);
  assert.match(out, /^EKS Call by the Root User fires on an event without an id\n/);
  assert.match(
    err,
    /- warning event\/schema\n {2}record 1: the record must have a member `eventID`, found none/,
  );
});

test('explain: broken records exit 2 and say where', async () => {
  await withFiles({ 'e.json': '{"eventName": nope}' }, async (folder) => {
    const file = path.join(folder, 'e.json');
    const { code, err } = trailproof(['explain', 'eks-root-activity', file]);
    assert.is(code, 2);
    assert.ok(
      err.startsWith(
        `${file}:1:15 error event/not-json\n  expected a JSON value, found \`n\`\n  1 | {"eventName": nope}\n    |               ^\n`,
      ),
    );
  });
});

test('explain: a broken line exits 2 after the others are explained', () => {
  const good = '{"eventSource":"eks.amazonaws.com","eventName":"X","eventID":"1"}';
  const { code, out, err } = trailproof(['explain', 'eks-root-activity', '-'], {
    input: `${good}\nbroken{\n${good}\n`,
  });
  assert.is(code, 2);
  assert.is(out.match(/does not fire on 1\n/g)?.length, 2);
  assert.match(err, /^-:2:1 error event\/not-json\n/);
});

test('coverage: exact percentages, and a threshold that is compared exactly', async () => {
  const { code, out } = trailproof(['coverage']);
  assert.is(code, 0);
  assert.match(out, /\n18 of 18 pairs of rule and eventName are specified: 100\.00 %\n$/);
  assert.is(trailproof(['coverage', '--fail-under', '100']).code, 0);
  const files = {
    'pack.yml': SIGMA_PACK,
    'r.yml': SIGMA_RULE.replace(
      'userIdentity.type: Root',
      'eventName: [CreateCluster, DeleteCluster, UpdateClusterConfig]',
    ),
    'r.spec.yml': spec('name: s\nexpect: fires\nevent: [CreateCluster, DeleteCluster]'),
  };
  await withFiles(files, async (folder) => {
    assert.match(trailproof(['coverage', folder]).out, /2 of 3 \(66\.66 %\)/);
    assert.is(trailproof(['coverage', folder, '--fail-under', '66.66']).code, 0);
    const failing = trailproof(['coverage', folder, '--fail-under', '66.67', '--json']);
    assert.is(failing.code, 1);
    assert.equal(validate('trailproof/coverage-report', JSON.parse(failing.out)), []);
  });
});

test('the help of every command has an example, and exits 0', () => {
  for (const command of ['test', 'generate', 'coverage', 'explain']) {
    const { code, out } = trailproof([command, '--help']);
    assert.is(code, 0);
    assert.match(out, /\nEXAMPLES\n/);
  }
  assert.is(trailproof(['--help']).code, 0);
  assert.match(
    trailproof(['--version']).out,
    new RegExp(`^trailproof/${(json(readFileSync('package.json', 'utf8')) as { version: string }).version} `),
  );
});

test('from another folder the shipped packs are found as well', async () => {
  await withFiles({}, async (folder) => assert.is(trailproof(['coverage'], { cwd: folder }).code, 0));
});

test.run();
