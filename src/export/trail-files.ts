import type { GeneratedEvent } from '../event/generated-event.js';
import { recordText } from './record-text.js';
import { records } from './records.js';
import { exportText } from './export-text.js';

/** A file as a trail puts it into its bucket. */
export interface TrailFile {
  readonly path: string;
  readonly text: string;
}

/** A trail delivers about every five minutes; in seconds. */
const WINDOW = 300;
/** More events in one window go into a further file. */
const MOST_EVENTS = 5000;

/**
 * Delivery files, one for each Region and five minutes, for events whose times do not fall. Source: the CloudTrail
 * user guide, names of log files.
 */
export function* trailFiles(blocks: Iterable<readonly GeneratedEvent[]>): Generator<TrailFile> {
  const open = new Map<string, { window: number; events: GeneratedEvent[] }>();
  for (const block of blocks)
    for (const event of block) {
      const region = recordText(event.record, 'awsRegion');
      const window = Math.floor(Date.parse(recordText(event.record, 'eventTime')) / 1000 / WINDOW);
      const before = open.get(region);
      const isFull =
        before !== undefined && (before.window !== window || before.events.length >= MOST_EVENTS);
      if (isFull) yield fileOf(before.events);
      if (before === undefined || isFull) open.set(region, { window, events: [event] });
      else before.events.push(event);
    }
  for (const { events } of open.values()) yield fileOf(events);
}

function fileOf(events: readonly GeneratedEvent[]): TrailFile {
  const [first] = events;
  const last = events.at(-1)?.record ?? {};
  const account = recordText(last, 'recipientAccountId');
  const region = recordText(last, 'awsRegion');
  const delivered = new Date(Date.parse(recordText(last, 'eventTime')) + WINDOW * 1000).toISOString();
  const day = delivered.slice(0, 10).replaceAll('-', '/');
  const moment = delivered.slice(0, 16).replaceAll(/[-:]/g, '');
  const unique = (first?.envelopeId() ?? '').replaceAll('-', '').slice(0, 16);
  return {
    path: `AWSLogs/${account}/CloudTrail/${region}/${day}/${account}_CloudTrail_${region}_${moment}Z_${unique}.json.gz`,
    text: [...exportText([events], records)].join(''),
  };
}
