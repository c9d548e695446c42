import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const bin = fileURLToPath(new URL('../../src/bin.js', import.meta.url));

/** Runs the built program as a user would, from the project's folder. */
export function trailproof(
  args: readonly string[],
  { input = '', cwd = process.cwd() }: { input?: string; cwd?: string } = {},
): Run {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    input,
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** The one object that a command prints with --json. */
export function json(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}
