import { once } from 'node:events';
import { closeSync, createWriteStream, openSync, writeSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { createGzip, gzipSync } from 'node:zlib';
import type { GeneratedEvent } from '../event/generated-event.js';
import type { ExportFormat } from '../export/export-format.js';
import { exportText } from '../export/export-text.js';
import { trailFiles } from '../export/trail-files.js';
import { packed } from './packed.js';
import { wrongCall } from './stop.js';
import { whole } from './whole-file.js';

type Blocks = Iterable<readonly GeneratedEvent[]>;

/** Where events go: standard output, a file, packed when its name ends in .gz, or a folder. */
export async function writeEvents(
  blocks: Blocks,
  format: ExportFormat,
  output: string | undefined,
): Promise<void> {
  if (output === '') throw wrongCall('--output has no name', 'leave it out for standard output');
  if (output === undefined || output === '-')
    return print(packed(exportText(blocks, format), { reuse: false }));
  try {
    if (!(await isFolder(output))) await writeFileOf(output, blocks, format);
    else if (format.name === 'records') await writeTrail(output, blocks);
    else await writeFileOf(path.join(output, `events.${format.extension}`), blocks, format);
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      throw wrongCall(
        `cannot write ${output}: ${error.message}`,
        'say with --output where events may be written',
      );
    throw error;
  }
}

async function isFolder(output: string): Promise<boolean> {
  if (output.endsWith('/') || output.endsWith(path.sep)) return true;
  const found = await stat(output).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

async function writeFileOf(file: string, blocks: Blocks, format: ExportFormat): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const text = exportText(blocks, format);
  await whole(file, async (target) => {
    if (/\.gz$/i.test(file))
      await pipeline(Readable.from(packed(text, { reuse: false })), createGzip(), createWriteStream(target));
    else await writePlain(target, text);
  });
}

/** As a trail lays out its bucket. */
async function writeTrail(folder: string, blocks: Blocks): Promise<void> {
  for (const { path: name, text } of trailFiles(blocks)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await whole(file, (target) => writeFile(target, gzipSync(text)));
  }
}

/**
 * Events are made as they are written, so nothing is won by doing anything else meanwhile; only a turn of the event loop
 * now and then, in which a signal is noticed.
 */
async function writePlain(file: string, text: Iterable<string>): Promise<void> {
  const descriptor = openSync(file, 'w');
  try {
    for (const chunk of packed(text, { reuse: true })) {
      for (let done = 0; done < chunk.length;) done += writeSync(descriptor, chunk, done);
      await setImmediate();
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Writes at the pace of the reader. The turn of the event loop lets a reader that has gone be noticed. */
async function print(pieces: Iterable<Buffer>): Promise<void> {
  process.stdout.once('error', () => process.exit()); // without a reader there is nothing left to do
  for (const piece of pieces) {
    if (process.stdout.write(piece)) await setImmediate();
    else await once(process.stdout, 'drain');
  }
}
