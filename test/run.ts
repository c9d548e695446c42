/**
 * Runs every suite in one process. uvu lets three mistakes pass in silence: a suite that is never run, a pattern that
 * finds no file, and a forgotten `.only`. They fail here.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from 'uvu/run';

const folder = path.dirname(fileURLToPath(import.meta.url));
const wanted = process.argv[2] ?? '';
const entries = await readdir(folder, { recursive: true });
const names = entries.filter((name) => name.endsWith('.test.js') && name.includes(wanted)).sort();

const faults: string[] = names.length === 0 ? ['no test file was found'] : [];
for (const name of names) {
  const text = await readFile(path.join(folder, name), 'utf8');
  if (!text.includes('.run()')) faults.push(`${name}: its suite is never run`);
  if (text.includes('.only(')) faults.push(`${name}: .only leaves other tests out`);
}
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`);
  process.exit(1);
}
// uvu puts `file:///` before the path.
await run(names.map((name) => ({ name, file: path.join(folder, name).replace(/^\//, '') })));
