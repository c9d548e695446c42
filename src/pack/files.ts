import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { diagnostic } from '../diagnostic/diagnostic.js';
import { failed, ok, type Result } from '../diagnostic/result.js';
import type { Source } from '../diagnostic/source.js';

const MIB = 1024 * 1024;
/** Larger rule, spec and pack files are refused. */
const LARGEST_RULE_FILE = MIB;
/** Larger event files, compressed or not, are refused: they are held in memory. */
export const LARGEST_EVENT_FILE = 256 * MIB;

/** A rule, spec or pack file as text. */
export function readRuleFile(path: string): Promise<Result<Source>> {
  return readText(path, LARGEST_RULE_FILE);
}

/** A file of records as text, unpacked when it is gzip. */
export function readEventFile(path: string): Promise<Result<Source>> {
  return readText(path, LARGEST_EVENT_FILE);
}

async function readText(path: string, largest: number): Promise<Result<Source>> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return unreadable(path, 'this is a folder');
    if (!found.isFile()) return unreadable(path, 'this is not an ordinary file');
    if (found.size > largest) return tooLarge(path, largest);
    return textOf(path, await readFile(path), largest);
  } catch (error) {
    const isMissing = (error as { code?: string }).code === 'ENOENT';
    return unreadable(path, reason(error), isMissing ? 'file/missing' : 'file/unreadable');
  }
}

/** The text of bytes: unpacked when they are gzip, and strictly UTF-8. */
export function textOf(path: string, bytes: Buffer, largest = LARGEST_EVENT_FILE): Result<Source> {
  try {
    const plain =
      bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: largest }) : bytes;
    return ok({ path, text: new TextDecoder('utf-8', { fatal: true }).decode(plain) });
  } catch (error) {
    return unreadable(path, reason(error));
  }
}

export function tooLarge(path: string, largest: number): Result<never> {
  return unreadable(path, `there is more than ${largest / MIB} MiB`);
}

function unreadable(path: string, message: string, code = 'file/unreadable'): Result<never> {
  return failed(diagnostic(code, message, { path, text: '' }));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'the file may not be read',
  ERR_BUFFER_TOO_LARGE: 'the file unpacks to more than the limit',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'the file is not UTF-8 text',
};

function reason(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  return (
    REASONS[code] ??
    (code.startsWith('Z_')
      ? 'the file is not a complete gzip file'
      : `the file cannot be read (${code || String(error)})`)
  );
}
