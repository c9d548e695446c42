import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('the arrows between folders');

/** What each folder may import from, besides itself and src/generated. Arrows point one way; see docs/design.md. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  diagnostic: [],
  generated: [],
  json: [],
  schema: ['json'],
  event: ['diagnostic', 'json', 'schema'],
  formats: ['diagnostic', 'json'],
  view: ['event', 'json'],
  predicate: ['diagnostic'],
  languages: ['diagnostic', 'formats', 'predicate', 'view'],
  evaluate: ['event', 'json', 'predicate'],
  pack: ['diagnostic', 'event', 'formats', 'languages', 'predicate', 'schema', 'view'],
  generators: ['event', 'evaluate', 'json', 'predicate', 'schema', 'view'],
  analyse: ['diagnostic', 'event', 'evaluate', 'generators', 'json', 'pack', 'predicate', 'view'],
  report: ['diagnostic', 'json'],
  export: ['event', 'json', 'view'],
  cli: ['analyse', 'diagnostic', 'event', 'export', 'pack', 'report'],
  commands: ['analyse', 'cli', 'diagnostic', 'event', 'export', 'json', 'pack', 'report'],
};

/** Only these may touch the process or print. */
const MAY_PRINT = new Set(['cli', 'commands']);

interface SourceFile {
  readonly file: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(root, name));
}

function folderOf(file: string): string {
  const [root = '', folder = ''] = file.split(path.sep);
  return root === 'src' ? folder : root;
}

const files: readonly SourceFile[] = [...filesBelow('src'), ...filesBelow('generators')].map((file) => {
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(([, to = '']) =>
    path.join(path.dirname(file), to).replace(/\.js$/, '.ts'),
  );
  return { file, folder: folderOf(file), text, imports };
});

for (const [folder, allowed] of Object.entries(ALLOWED)) {
  test(`${folder} imports only ${allowed.join(', ') || 'itself'}`, () => {
    const own = files.filter((each) => each.folder === folder);
    assert.ok(own.length > 0, 'the folder is gone');
    const wrong = own.flatMap(({ file, imports }) =>
      imports
        .filter((to) => ![folder, 'generated', ...allowed].includes(folderOf(to)))
        .map((to) => `${file} -> ${to}`),
    );
    assert.equal(wrong, []);
  });
}

test('every folder is in the table', () => {
  const folders = new Set(files.map(({ folder }) => folder).filter((folder) => !folder.endsWith('.ts')));
  assert.equal([...folders].sort(), Object.keys(ALLOWED).sort());
});

test('files do not import each other in a circle', () => {
  const byFile = new Map(files.map((each) => [each.file, each.imports]));
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    assert.not.ok(way.includes(file), `a circle: ${[...way, file].join(' -> ')}`);
    if (done.has(file)) return;
    for (const to of byFile.get(file) ?? []) visit(to, [...way, file]);
    done.add(file);
  };
  for (const { file } of files) visit(file, []);
});

test('only the command line touches the process', () => {
  const touching = files.filter(
    ({ folder, file, text }) =>
      !MAY_PRINT.has(folder) &&
      !file.endsWith('bin.ts') &&
      /\bprocess\.(?!$)|\bconsole\.(?:log|error|warn|info|debug)/m.test(text),
  );
  assert.equal(
    touching.map(({ file }) => file),
    [],
  );
});

test('only packs and schemas are read from disk, and only generated events written', () => {
  const touching = files.filter(({ text }) => /from 'node:fs/.test(text)).map(({ file }) => file);
  assert.equal(
    touching.filter((file) => !file.startsWith(path.join('src', 'pack'))),
    ['whole-file.ts', 'write-events.ts'].map((name) => path.join('src', 'cli', name)),
  );
});

test('no hand-written file is over 300 lines', () => {
  const long = files.filter(({ folder, text }) => folder !== 'generated' && text.split('\n').length > 300);
  assert.equal(
    long.map(({ file }) => file),
    [],
  );
});

test.run();
