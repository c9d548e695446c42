import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { eventsOf } from '../../src/event/event-file.js';
import { eksOperations } from '../../src/generated/eks-operations.js';
import { operations } from '../../src/event/operations.js';
import { validateEvent } from '../../src/event/validate-event.js';
import { loadSchema } from '../../src/schema/load-schema.js';

const test = suite('the schemas of records');

test('every operation of the API has a schema of its own, and the catch-all leaves exactly those out', () => {
  const names = readdirSync('schemas/eks').map((name) => path.basename(name, '.json'));
  const schemas = names.filter((name) => name !== 'shapes' && name !== '_catch_all').sort();
  assert.is(schemas.length, 70);
  assert.equal(schemas, Object.keys(eksOperations));
  assert.equal(loadSchema('eks/_catch_all').properties?.['eventName']?.not?.enum, schemas);
  for (const name of operations) assert.ok(schemas.includes(name), name);
});

test('the ten common fields have a title and a description', () => {
  const { properties = {} } = loadSchema('cloudtrail/record');
  for (const name of [
    'eventName',
    'eventSource',
    'eventType',
    'userIdentity',
    'sourceIPAddress',
    'awsRegion',
    'requestParameters',
    'responseElements',
    'errorCode',
    'errorMessage',
  ]) {
    assert.ok(properties[name]?.title, `${name} has no title`);
    assert.ok(properties[name]?.description, `${name} has no description`);
  }
});

test('the session name is the caller’s, the role name an administrator’s', () => {
  const schema = loadSchema('cloudtrail/user-identity');
  const arn = schema.properties?.['arn'] as { 'x-parts'?: Record<string, string> };
  assert.equal(arn['x-parts'], {
    partition: 'aws',
    account: 'aws',
    name: 'identity-admin',
    session: 'caller',
  });
  assert.is(schema.$defs?.['SessionIssuer']?.properties?.['userName']?.['x-controlled-by'], 'identity-admin');
});

for (const folder of readdirSync('fixtures')) {
  for (const name of readdirSync(path.join('fixtures', folder))) {
    test(`fixture ${folder}/${name} is valid`, () => {
      const file = path.join('fixtures', folder, name);
      const { events, diagnostics } = eventsOf({ path: file, text: readFileSync(file, 'utf8') });
      assert.equal(diagnostics, []);
      for (const { record: each } of events) assert.equal(validateEvent(each), []);
    });
  }
}

test.run();
