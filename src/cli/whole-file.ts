import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, realpath, rename, rm, stat } from 'node:fs/promises';

/** Signals that end the program from outside, and the exit codes that say so. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Writes a file whole or not at all: under another name beside it until all is written, then in its place, with the
 * rights of what it replaces. Links are followed. What is no plain file (a pipe, a device) is written to as it is.
 */
export async function whole(file: string, write: (target: string) => void | Promise<void>): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found !== undefined && !found.isFile()) return write(file);
  const place = found === undefined ? file : await realpath(file);
  const partial = `${place}.${randomUUID()}.partial`;
  const forget = removeOnSignal(partial);
  try {
    await write(partial);
    if (found !== undefined) await chmod(partial, found.mode);
    await rename(partial, place);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  } finally {
    forget();
  }
}

/** Nothing half-written stays behind when the program is ended. Gives what undoes this. */
function removeOnSignal(file: string): () => void {
  const listeners = Object.entries(SIGNALS).map(([signal, code]) => {
    const listener = (): void => {
      rmSync(file, { force: true });
      process.exit(code);
    };
    process.once(signal, listener);
    return [signal, listener] as const;
  });
  return () => {
    for (const [signal, listener] of listeners) process.off(signal, listener);
  };
}
