/**
 * How the main job and the start of the program do against named limits, in one run on one machine:
 * the main job against its limit of 5 seconds, the start against an empty Node program, generating against JSON.parse.
 * Run with `npm run bench`.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../src/bin.js', import.meta.url));
const RUNS = 5;
const MAIN_JOB_LIMIT_MS = 5000;
const EVENTS = 20_000;

function median(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 });
}

function line(name: string, milliseconds: number, ratio: string): void {
  process.stdout.write(`${name.padEnd(34)} ${milliseconds.toFixed(0).padStart(6)} ms  ${ratio}\n`);
}

const empty = median(() => node('-e', '0'));
const start = median(() => node(bin, '--version'));
const mainJob = median(() => node(bin, 'test'));
let events = '';
const generate = median(() => {
  events = node(bin, 'generate', '--event', 'CreateAccessEntry', '--count', String(EVENTS));
});
const parse = median(() => {
  for (const each of events.trimEnd().split('\n')) JSON.parse(each);
});

line('an empty Node program', empty, '');
line('trailproof --version', start, `${(start / empty).toFixed(1)} times an empty program`);
line(
  'trailproof test (shipped packs)',
  mainJob,
  `${((100 * mainJob) / MAIN_JOB_LIMIT_MS).toFixed(0)} % of its limit of 5 s`,
);
line(`generate ${EVENTS} events`, generate, `${(generate / parse).toFixed(1)} times parsing them`);
