import path from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { validate } from '../../src/schema/validate.js';
import { withFiles } from '../pack/temporary-pack.js';
import { json, trailproof } from './trailproof.js';

const test = suite('trailproof explain');

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

test.run();
