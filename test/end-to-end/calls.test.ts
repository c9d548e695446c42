import { readFileSync } from 'node:fs';
import path from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { validate } from '../../src/schema/validate.js';
import { SIGMA_PACK, SIGMA_RULE, withFiles } from '../pack/temporary-pack.js';
import { json, trailproof } from './trailproof.js';

const test = suite('the program as a whole');

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
    /^error: nobody is called `bob`\nhelp: there are iam-user, role-session, /,
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
