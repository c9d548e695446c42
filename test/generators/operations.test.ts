import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { drafts } from '../../generators/draft.js';
import { memberValues } from '../../generators/operations/member-values.js';
import { operations } from '../../generators/operations/operations.js';
import { eksOperations } from '../../src/generated/eks-operations.js';
import { validateEvent } from '../../src/event/validate-event.js';
import type { JsonObject } from '../../src/json/json.js';
import { loadSchema, type JsonSchema } from '../../src/schema/load-schema.js';
import { everything, holds } from './holds.js';

const test = suite('the operations of EKS');

// That each has types too is for the compiler: a generator is typed by the request and response of its name.
test('all 70 have a schema, types and a generator', () => {
  const names = Object.keys(eksOperations);
  assert.is(names.length, 70);
  assert.equal(operations.map(({ name }) => name).sort(), names);
  for (const name of names) assert.is(loadSchema(`eks/${name}`).title, name);
});

test('100,000 events over all operations fit their schema', () => {
  const seen = new Set<unknown>();
  holds(
    (record) => {
      const issues = validateEvent(record);
      if (issues.length > 0) assert.equal(issues, [], JSON.stringify(record));
      seen.add(record['eventName']);
    },
    everything,
    100_000,
  );
  assert.is(seen.size, 70);
});

for (const { name, path } of operations) {
  test(`${name}: members of the path, and only those, are percent-encoded; queries are texts`, () => {
    const properties = loadSchema(`eks/${name}`).$defs?.['Request']?.properties ?? {};
    holds(
      (record) => {
        const request = record['requestParameters'] as JsonObject | null;
        for (const [member, value] of Object.entries(request ?? {})) {
          const location = properties[member]?.['x-location'];
          assert.is(path.has(member), location === 'path');
          if (location === 'query') assert.type(value, 'string');
          if (location === 'path') assert.match(String(value), /^(?:[\w.~-]|%[0-9A-F]{2})+$/);
          else assert.not.match(JSON.stringify(value), /%3A|%2F/);
        }
      },
      drafts({ operations: [name] }),
      60,
    );
  });
}

test('no request has a made-up text: every member is an enum, or its values are written down', () => {
  const missing = new Set<string>();
  const visit = (file: string, schema: JsonSchema, member: string): void => {
    const { schema: shape, file: home } = resolved(file, schema);
    if (Object.hasOwn(memberValues, member) || WITHIN.has(member)) return;
    if (shape.properties !== undefined)
      for (const [name, inner] of Object.entries(shape.properties)) visit(home, inner, name);
    else if (shape.items !== undefined) visit(home, shape.items, member);
    else if ([shape.type].flat().includes('string') && shape.enum === undefined) missing.add(member);
  };
  for (const { name } of operations)
    visit(`eks/${name}`, loadSchema(`eks/${name}`).$defs?.['Request'] ?? {}, '');
  assert.equal([...missing].sort(), []);
});

/** Members whose values the operation's own generator writes down, whole. */
const WITHIN: ReadonlySet<string> = new Set(
  'addonVersion associationId configurationValues releaseVersion remoteNetworkConfig kubernetesNetworkConfig accessScope logging resourcesVpcConfig encryptionConfig oidc identityProviderConfig configuration selectors filter term id launchTemplate instanceTypes remoteAccess labels taints scalingConfig updateConfig nodeRepairConfig warmPoolConfig'.split(
    ' ',
  ),
);

function resolved(file: string, schema: JsonSchema): { schema: JsonSchema; file: string } {
  if (schema.$ref === undefined) return { schema, file };
  const [, name = ''] = /\$defs\/(\w+)$/.exec(schema.$ref) ?? [];
  const home = schema.$ref.startsWith('shapes.json') ? 'eks/shapes' : file;
  return resolved(home, loadSchema(home).$defs?.[name] ?? {});
}

test.run();
