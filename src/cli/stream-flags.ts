import { Flags } from '@oclif/core';
import { wrongCall } from './stop.js';

/** When generated events happen. */
export const streamFlags = {
  start: Flags.string({
    description: 'when the oldest event happens, in UTC: 2026-01-31T08:30:00Z or 2026-01-31',
    default: '2026-01-01T00:00:00Z',
    helpValue: 'TIME',
  }),
  rate: Flags.string({
    description: 'how many events happen in a time: 5/s, 10/m, 100/h or 3/d; a number alone is in a second',
    default: '1/s',
    helpValue: 'N/UNIT',
  }),
};

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
const MOST_PER_SECOND = 1_000_000;
/** 9999-12-31T23:59:59Z, after which a time has five digits of a year. */
const LAST_SECOND = 253_402_300_799;

/** Seconds since 1970, and events in a second. */
export function timesOf(
  { start, rate }: { readonly start: string; readonly rate: string },
  count: number,
): { readonly start: number; readonly perSecond: number } {
  const seconds = parseStart(start);
  const perSecond = parseRate(rate);
  if (seconds + count / perSecond > LAST_SECOND)
    throw wrongCall(`${count} events at ${rate} from ${start} on do not end before the year 10000`);
  return { start: seconds, perSecond };
}

function parseStart(text: string): number {
  const isTime = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?$/.test(text);
  const time = new Date(isTime ? text : Number.NaN);
  // A day that a month does not have is moved on by Date, which would be a guess.
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(text.slice(0, 10)))
    throw wrongCall(`--start: \`${text}\` is no time`, 'write it as 2026-01-31T08:30:00Z or 2026-01-31');
  return time.getTime() / 1000;
}

function parseRate(text: string): number {
  const [, number = '', unit = 's'] = /^(\d+(?:\.\d+)?)(?:\/([smhd]))?$/.exec(text) ?? [];
  const perSecond = Number(number) / (SECONDS[unit] ?? 1);
  if (number === '' || perSecond <= 0 || perSecond > MOST_PER_SECOND)
    throw wrongCall(
      `--rate: \`${text}\` is no rate above 0 and up to ${MOST_PER_SECOND}/s`,
      'write it as 5/s, 10/m, 100/h or 3/d',
    );
  return perSecond;
}
