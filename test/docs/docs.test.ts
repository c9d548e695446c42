import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { callers } from '../../generators/callers/callers.js';
import { eksOperations } from '../../src/generated/eks-operations.js';
import { exportFormats } from '../../src/export/export-formats.js';
import { fields } from '../../src/view/ecs/fields.js';

const test = suite('the documentation');

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];

function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

test('every field of the ecs view has its row', () => {
  const text = words(readFileSync('docs/views.md', 'utf8'));
  const rows = [...text.matchAll(/\| `([^`]+)` \| (\w+) \| (\d*) ?\|/g)].map(([, name, type, limit]) => [
    name,
    type,
    limit,
  ]);
  assert.equal(
    rows,
    [...fields].map(([name, { type, ignoreAbove }]) => [name, type, String(ignoreAbove ?? '')]),
  );
});

test('every operation, caller and format has its row', () => {
  const text = readFileSync('docs/events.md', 'utf8');
  const names = [...callers, ...exportFormats].map(({ name }) => name);
  for (const name of [...names, ...Object.keys(eksOperations)])
    assert.ok(text.includes(`| \`${name}\``), name);
});

for (const page of pages) {
  test(`the links of ${page} lead somewhere`, () => {
    for (const [, to = ''] of readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      assert.ok(readFileSync(path.join(path.dirname(page), to)).length > 0, to);
  });
}

test.run();
