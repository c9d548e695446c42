import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findPacks } from '../../src/pack/find-packs.js';
import { readEventFile, textOf } from '../../src/pack/files.js';
import { withFiles } from './temporary-pack.js';

const test = suite('finding and reading files');

test('packs are found below a folder, in order, skipping what is hidden or installed', async () => {
  const files = {
    'b/pack.yml': '',
    'a/deep/pack.yml': '',
    'node_modules/x/pack.yml': '',
    '.git/pack.yml': '',
    'c/file': '',
  };
  await withFiles(files, async (folder) => {
    const found = (await findPacks(folder)) ?? [];
    assert.equal(
      found.map((place) => path.relative(folder, place.folder)),
      [path.join('a', 'deep'), 'b'],
    );
    assert.equal(await findPacks(path.join(folder, 'c')), []);
    assert.equal(await findPacks(path.join(folder, 'c', 'file')), []);
    assert.is(await findPacks(path.join(folder, 'nowhere')), undefined);
  });
});

test('event files may be gzip; what cannot be read says why', async () => {
  const files = {
    'plain.json': '{}',
    'packed.json.gz': gzipSync('{"a":1}'),
    'cut.json.gz': gzipSync('{"a":1}'.repeat(100)).subarray(0, 30),
    'latin.json': Buffer.from([0x22, 0xe9, 0x22]),
  };
  await withFiles(files, async (folder) => {
    const read = async (name: string): Promise<string | undefined> => {
      const text = await readEventFile(path.join(folder, name));
      return text.ok ? text.value.text : text.diagnostics[0]?.message;
    };
    assert.is(await read('plain.json'), '{}');
    assert.is(await read('packed.json.gz'), '{"a":1}');
    assert.is(await read('cut.json.gz'), 'the file is not a complete gzip file');
    assert.is(await read('latin.json'), 'the file is not UTF-8 text');
    assert.is(await read('gone.json'), 'there is no such file');
    assert.is(await read('.'), 'this is a folder');
  });
});

test('gzip that unpacks to more than the limit is refused before it is in memory', () => {
  const bomb = gzipSync(Buffer.alloc(1_000_000));
  const text = textOf('bomb', bomb, 10_000);
  assert.is(text.ok ? undefined : text.diagnostics[0]?.message, 'the file unpacks to more than the limit');
});

test.run();
