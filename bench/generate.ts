/**
 * How fast events of one operation are written to a file, and how much memory a million of them take, against named
 * limits and peers in the same run: 25,000 events a second, JSON.stringify of the same records, 300 MB.
 * Run with `npm run bench`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../src/bin.js', import.meta.url));
const EVENT = 'CreateAccessEntry';
const EVENTS = 1_000_000;
/** Records that are stringified again, to compare. */
const COMPARED = 100_000;
const LEAST_PER_SECOND = 25_000;
const MOST_MEGABYTES = 300;

const folder = mkdtempSync(path.join(tmpdir(), 'trailproof-bench-'));
const file = path.join(folder, 'events.ndjson');
/** The beginning of the same events, since all of them are more text than a string holds. */
const few = path.join(folder, 'few.ndjson');

interface Measured {
  readonly seconds: number;
  /** Of one core, by user and system time. */
  readonly coreSeconds: number;
  readonly megabytes: number;
}

/** The command in a program of its own, which says at its end what it took. */
function measured(count: number, to: string): Measured {
  const report =
    "process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write(JSON.stringify([u.maxRSS,u.userCPUTime+u.systemCPUTime]))})";
  const start = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(report)}`,
      bin,
      'generate',
      '--event',
      EVENT,
      '--count',
      String(count),
      '-o',
      to,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const [kilobytes = 0, microseconds = 0] = JSON.parse(stderr) as number[];
  return {
    seconds: (performance.now() - start) / 1000,
    coreSeconds: microseconds / 1e6,
    megabytes: kilobytes / 1024,
  };
}

/** For as many records as were written, by those at the beginning of the file. */
function secondsToStringify(): number {
  const lines = readFileSync(few, 'utf8').trimEnd().split('\n');
  const records = lines.map((each) => JSON.parse(each) as unknown);
  for (const record of records) JSON.stringify(record);
  const start = performance.now();
  for (const record of records) JSON.stringify(record);
  return ((performance.now() - start) / 1000) * (EVENTS / records.length);
}

function line(name: string, value: string, comparison: string): void {
  process.stdout.write(`${name.padEnd(38)} ${value.padStart(14)}  ${comparison}\n`);
}

const { seconds, coreSeconds, megabytes } = measured(EVENTS, file);
measured(COMPARED, few);
const stringify = secondsToStringify();
rmSync(folder, { recursive: true });

const perSecond = Math.floor(EVENTS / seconds);
line(
  `${EVENTS} ${EVENT} to a file`,
  `${perSecond} /s`,
  `${(perSecond / LEAST_PER_SECOND).toFixed(2)} of the ${LEAST_PER_SECOND} wanted`,
);
line('the same by core time', `${Math.floor(EVENTS / coreSeconds)} /s`, 'all threads together');
line(
  'JSON.stringify of the same records',
  `${Math.floor(EVENTS / stringify)} /s`,
  `generating takes ${(coreSeconds / stringify).toFixed(1)} times as long, by core time`,
);
line(
  'memory',
  `${megabytes.toFixed(0)} MB`,
  `${((100 * megabytes) / MOST_MEGABYTES).toFixed(0)} % of the ${MOST_MEGABYTES} MB allowed`,
);

if (EVENTS / coreSeconds < LEAST_PER_SECOND || megabytes > MOST_MEGABYTES) process.exitCode = 1;
