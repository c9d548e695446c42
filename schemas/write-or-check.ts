import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes generated files and removes what else is in their folder; with --check only names those that differ from what
 * would be written, and fails.
 */
export async function writeOrCheck(
  files: readonly (readonly [file: string, text: string])[],
  { command, folder }: { readonly command: string; readonly folder?: string },
): Promise<void> {
  const wanted = new Set(files.map(([file]) => path.normalize(file)));
  const present = folder === undefined ? [] : (await readdir(folder)).map((name) => path.join(folder, name));
  const left = present.filter((file) => !wanted.has(file));
  if (!process.argv.includes('--check')) {
    for (const [file, text] of files) await writeFile(file, text);
    for (const file of left) await rm(file);
    return;
  }
  const stale = [...left];
  for (const [file, text] of files)
    if ((await readFile(file, 'utf8').catch(() => '')) !== text) stale.push(file);
  if (stale.length === 0) return;
  process.stderr.write(`stale, run \`${command}\`:\n${stale.map((file) => `  ${file}\n`).join('')}`);
  process.exitCode = 1;
}
