import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { trailproof } from './trailproof.js';

const test = suite<{ folder: string }>('where and when generated events are');

test.before.each((context) => {
  context.folder = mkdtempSync(path.join(tmpdir(), 'trailproof-'));
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true }));

const CALL = ['generate', '--event', 'DeleteCluster', '--count', '250'];

test('--output FILE: what standard output would have, and nothing there', ({ folder }) => {
  const file = path.join(folder, 'new', 'events.ndjson');
  const { code, out, err } = trailproof([...CALL, '--output', file]);
  assert.equal([code, out, err], [0, '', '']);
  assert.is(readFileSync(file, 'utf8'), trailproof(CALL).out);
  assert.equal(readdirSync(path.dirname(file)), ['events.ndjson']);
});

test('--output FILE.gz is packed', ({ folder }) => {
  const file = path.join(folder, 'trail.json.gz');
  assert.is(trailproof([...CALL, '--format', 'records', '-o', file]).code, 0);
  assert.is(gunzipSync(readFileSync(file)).toString(), trailproof([...CALL, '--format', 'records']).out);
});

test('--output DIR: one file named after its format', ({ folder }) => {
  assert.is(trailproof([...CALL, '--format', 'eventbridge', '-o', folder]).code, 0);
  assert.equal(readdirSync(folder), ['events.ndjson']);
});

test('--output DIR --format records: a trail’s bucket, all of whose records are those of one file', ({
  folder,
}) => {
  const bucket = `${path.join(folder, 'bucket')}/`;
  const call = ['generate', '--event', '*', '--count', '400', '--rate', '2000/d', '--format', 'records'];
  assert.is(trailproof([...call, '--output', bucket]).code, 0);
  const names = readdirSync(bucket, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.gz'),
  );
  assert.ok(names.length > 50);
  for (const name of names)
    assert.match(
      name,
      /^AWSLogs\/111122223333\/CloudTrail\/([a-z0-9-]+)\/2026\/01\/01\/111122223333_CloudTrail_\1_20260101T\d{4}Z_[0-9a-f]{16}\.json\.gz$/,
    );
  const ids = (text: string): string[] =>
    (JSON.parse(text) as { Records: { eventID: string }[] }).Records.map(({ eventID }) => eventID);
  const inBucket = names.flatMap((name) => ids(gunzipSync(readFileSync(path.join(bucket, name))).toString()));
  assert.equal(inBucket.sort(), ids(trailproof(call).out).sort());
});

test('a file that cannot be written is said, and what is there stays', ({ folder }) => {
  const file = path.join(folder, 'occupied');
  writeFileSync(file, 'mine');
  const { code, err } = trailproof([...CALL, '--output', path.join(file, 'events.ndjson')]);
  assert.is(code, 3);
  assert.match(err, /^error: cannot write .*occupied/);
  assert.is(readFileSync(file, 'utf8'), 'mine');
});

test('too few events: what was made is in the file', ({ folder }) => {
  const file = path.join(folder, 'events.ndjson');
  const rule = path.join(folder, 'r.yml');
  writeFileSync(path.join(folder, 'pack.yml'), 'name: p\nvendor: v\nformat: sigma\nversion: 1.0.0\n');
  writeFileSync(
    rule,
    'title: t\nid: 0f0f0f0f-0000-4000-8000-000000000000\nlogsource: { product: aws, service: cloudtrail }\ndetection:\n  sel: { eventSource: eks.amazonaws.com, eventName: CreateCluster, requestParameters.nothing: x }\n  condition: sel\n',
  );
  const { code } = trailproof(['generate', '--rule', rule, '--kind', 'positive', '--output', file]);
  assert.is(code, 1);
  assert.is(existsSync(file) && readFileSync(file, 'utf8'), '');
});

test('--json writes to standard output only', ({ folder }) => {
  const { code, err } = trailproof([...CALL, '--json', '--output', path.join(folder, 'x')]);
  assert.is(code, 3);
  assert.match(err, /--output/);
});

const times = (out: string): string[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { eventTime: string }).eventTime);

test('--start and --rate: ten events an hour from a moment on', () => {
  const { out } = trailproof([...CALL, '--start', '2024-02-29T12:00:00Z', '--rate', '10/h']);
  const found = times(out);
  assert.equal(found, [...found].sort());
  assert.ok((found[0] ?? '') >= '2024-02-29T12:00:00Z' && (found[0] ?? '') < '2024-02-29T12:06:00Z');
  assert.is(found.at(-1)?.slice(0, 13), '2024-03-01T12');
});

test('--start may be a day', () => {
  assert.is(times(trailproof([...CALL, '--start', '2024-02-29']).out)[0]?.slice(0, 10), '2024-02-29');
});

for (const [flag, value, message] of [
  ['--start', '2026-02-30', '--start: `2026-02-30` is no time'],
  ['--start', 'yesterday', '--start: `yesterday` is no time'],
  ['--start', '2026-01-01T25:00:00Z', '--start: `2026-01-01T25:00:00Z` is no time'],
  ['--rate', '0', '--rate: `0` is no rate above 0 and up to 1000000/s'],
  ['--rate', '5/w', '--rate: `5/w` is no rate above 0 and up to 1000000/s'],
  ['--rate', '-1', '--rate: `-1` is no rate above 0 and up to 1000000/s'],
  ['--rate', '2000000/s', '--rate: `2000000/s` is no rate above 0 and up to 1000000/s'],
] as const) {
  test(`${flag} ${value} is refused`, () => {
    const { code, err } = trailproof([...CALL, `${flag}=${value}`]);
    assert.is(code, 3);
    assert.is(err.split('\n')[0], `error: ${message}`);
  });
}

test('a stream that would not end before the year 10000 is refused', () => {
  const { code, err } = trailproof([...CALL, '--start', '9999-12-31', '--rate', '1/d']);
  assert.is(code, 3);
  assert.match(err, /^error: 250 events at 1\/d from 9999-12-31 on do not end before the year 10000\n/);
});

test('formats that say what a rule does need a rule', () => {
  const { code, err } = trailproof([...CALL, '--format', 'panther']);
  assert.is(code, 3);
  assert.match(err, /^error: --format panther says what a rule does on each event\nhelp: give --rule NAME/);
});

test('several kinds come one after the other, each as often as asked for', () => {
  const { out, code } = trailproof(
    'generate --rule eks-access-entry-modified --count 4 --format rsigma --kind positive --kind near-miss --kind excluded'.split(
      ' ',
    ),
  );
  assert.is(code, 0);
  assert.equal(
    [...out.matchAll(/expect: (\S+)/g)].map(([, expected]) => expected),
    [...Array<string>(4).fill('match'), ...Array<string>(8).fill('no-match')],
  );
});

test('--source: another service, by its own operations', () => {
  const { out } = trailproof(
    'generate --source eks-auth.amazonaws.com --event AssumeRoleForPodIdentity --count 1'.split(' '),
  );
  assert.is((JSON.parse(out) as { eventSource: string }).eventSource, 'eks-auth.amazonaws.com');
  const { code, err } = trailproof([
    'generate',
    '--source',
    'ecs.amazonaws.com',
    '--event',
    'CreateClusterr',
  ]);
  assert.is(code, 3);
  assert.match(
    err,
    /^error: no events of `CreateClusterr` of ecs.amazonaws.com can be generated\nhelp: did you mean `CreateCluster`\?\n/,
  );
});

test('calls that a caller never makes are refused with the reason', () => {
  const { code, err } = trailproof([...CALL, '--caller', 'aws-account', '--outcome', 'success']);
  assert.is(code, 3);
  assert.match(err, /^error: there are no such events: calls by aws-account never succeed\n/);
});

test('without --region one account stays in one partition; with it all is there', () => {
  const regions = (out: string): string[] =>
    [...new Set([...out.matchAll(/"awsRegion":"([^"]+)"/g)].map(([, region = '']) => region))].sort();
  assert.equal(regions(trailproof(CALL).out), ['ap-southeast-2', 'eu-west-1', 'us-east-1', 'us-west-2']);
  const { out } = trailproof([...CALL, '--region', 'cn-northwest-1']);
  assert.equal(regions(out), ['cn-northwest-1']);
  assert.match(out, /arn:aws-cn:iam::/);
  const { code, err } = trailproof([...CALL, '--region', 'Frankfurt']);
  assert.is(code, 3);
  assert.match(err, /^error: --region: `Frankfurt` is no Region\nhelp: write it as us-east-1\n/);
});

test('lookup-events are of one Region, newest first', () => {
  const { out } = trailproof([...CALL, '--format', 'lookup-events']);
  const { Events: events } = JSON.parse(out) as { Events: { EventTime: string; CloudTrailEvent: string }[] };
  assert.is(events.length, 250);
  assert.ok(events.every(({ CloudTrailEvent: text }) => text.includes('"awsRegion":"us-east-1"')));
  const found = events.map(({ EventTime: time }) => time);
  assert.equal(found, [...found].sort().toReversed());
});

test('a folder that exists already keeps what is in it', ({ folder }) => {
  mkdirSync(path.join(folder, 'kept'));
  assert.is(trailproof([...CALL, '-o', folder]).code, 0);
  assert.equal(readdirSync(folder).sort(), ['events.ndjson', 'kept']);
});

test.run();
