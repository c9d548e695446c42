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

/** The exit code of the program when whoever reads its output has gone before it writes. */
export function withoutReader(args: readonly string[]): number {
  const command = `"$0" "$@" | true; exit "\${PIPESTATUS[0]}"`;
  return (
    spawnSync('bash', ['-c', command, process.execPath, bin, ...args], { encoding: 'utf8' }).status ?? -1
  );
}

/** Runs the program with its output going to an open file. */
export function trailproofTo(
  file: number,
  args: readonly string[],
): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [bin, ...args], { stdio: ['ignore', file, 'pipe'], encoding: 'utf8' });
}

/** The one object that a command prints with --json. */
export function json(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}
