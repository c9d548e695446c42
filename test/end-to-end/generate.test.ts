import path from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { validateEvent } from '../../src/event/validate-event.js';
import { validate } from '../../src/schema/validate.js';
import { SIGMA_PACK, SIGMA_RULE, withFiles } from '../pack/temporary-pack.js';
import { json, trailproof, withoutReader } from './trailproof.js';

const test = suite('trailproof generate');

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

test('generate: a reader that has seen enough ends the stream without a fault', () => {
  assert.is(withoutReader(['generate', '--event', 'CreateCluster', '--count', '100000']), 0);
});

test('generate --json: more events than one object should hold are refused', () => {
  const { code, err } = trailproof(['generate', '--event', 'CreateCluster', '--count', '10001', '--json']);
  assert.is(code, 3);
  assert.match(
    err,
    /^error: --json holds all events at once, 10000 at most\nhelp: leave out --json; ndjson streams any number\n$/,
  );
});

test.run();
