import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { whole } from '../../src/cli/whole-file.js';

const test = suite<{ folder: string; file: string }>('writing a file whole');

test.before.each((context) => {
  context.folder = mkdtempSync(path.join(tmpdir(), 'trailproof-'));
  context.file = path.join(context.folder, 'events');
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true }));

test('the file appears, and nothing beside it', async ({ folder, file }) => {
  await whole(file, (target) => writeFileSync(target, 'new'));
  assert.is(readFileSync(file, 'utf8'), 'new');
  assert.equal(readdirSync(folder), ['events']);
});

test('what is there stays until all is written, and when writing fails', async ({ folder, file }) => {
  writeFileSync(file, 'old');
  const failing = whole(file, (target) => {
    writeFileSync(target, 'half');
    assert.is(readFileSync(file, 'utf8'), 'old');
    throw new Error('full');
  });
  await failing.then(
    () => assert.unreachable(),
    (error: Error) => assert.is(error.message, 'full'),
  );
  assert.is(readFileSync(file, 'utf8'), 'old');
  assert.equal(readdirSync(folder), ['events']);
});

test('a file keeps its rights, a link stays a link', async ({ folder, file }) => {
  const link = path.join(folder, 'link');
  writeFileSync(file, 'old');
  chmodSync(file, 0o600);
  symlinkSync(file, link);
  await whole(link, (target) => writeFileSync(target, 'new'));
  assert.is(readlinkSync(link), file);
  assert.is(readFileSync(file, 'utf8'), 'new');
  assert.is(statSync(file).mode & 0o777, 0o600);
});

test('a file of the name that a careless program would use is left alone', async ({ folder, file }) => {
  writeFileSync(`${file}.partial`, 'mine');
  await whole(file, (target) => writeFileSync(target, 'new'));
  assert.is(readFileSync(`${file}.partial`, 'utf8'), 'mine');
  assert.equal(readdirSync(folder).sort(), ['events', 'events.partial']);
});

test('a device is written to as it is', async () => {
  const targets: string[] = [];
  await whole('/dev/null', (target) => void targets.push(target));
  assert.equal(targets, ['/dev/null']);
  assert.ok(statSync('/dev/null').isCharacterDevice());
});

test('a program that is interrupted leaves nothing half-written behind', async ({ folder, file }) => {
  const bin = fileURLToPath(new URL('../../src/bin.js', import.meta.url));
  const call = ['generate', '--event', 'DeleteCluster', '--count', '50000000', '--output', file];
  const child = spawn(process.execPath, [bin, ...call], { stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  while (readdirSync(folder).length === 0) await setTimeout(20);
  child.kill('SIGINT');
  assert.is(await ended, 130);
  assert.equal(readdirSync(folder), []);
});

test.run();
