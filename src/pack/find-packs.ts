import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A pack folder, and the one rule file of it that is meant, where a file was named. */
export interface PackPlace {
  readonly folder: string;
  readonly file?: string;
}

/** How far below a folder packs are looked for. */
const DEEPEST = 6;
const SKIPPED = new Set(['node_modules', 'dist', 'coverage']);
const PACK_FILE = 'pack.yml';

/** The packs at a path: a pack folder, a folder that holds packs, or a rule file in a pack. Undefined: no such path. */
export async function findPacks(at: string): Promise<readonly PackPlace[] | undefined> {
  const found = await stat(at).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isDirectory()) {
    const folder = path.dirname(at);
    return (await isPack(folder)) ? [{ folder, file: path.basename(at) }] : [];
  }
  return packsBelow(at, 0);
}

async function packsBelow(folder: string, depth: number): Promise<PackPlace[]> {
  if (await isPack(folder)) return [{ folder }];
  if (depth === DEEPEST) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !SKIPPED.has(entry.name))
    .map(({ name }) => name);
  const found = await Promise.all(names.sort().map((name) => packsBelow(path.join(folder, name), depth + 1)));
  return found.flat();
}

async function isPack(folder: string): Promise<boolean> {
  return (await stat(path.join(folder, PACK_FILE)).catch(() => undefined))?.isFile() ?? false;
}
