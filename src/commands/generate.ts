import { Flags } from '@oclif/core';
import type { EventKind } from '../analyse/wanted-events.js';
import { BaseCommand } from '../cli/base-command.js';
import { EXIT } from '../cli/exit-codes.js';
import { packFlag, seedFlag } from '../cli/flags.js';
import { notOneOf } from '../cli/one-of.js';
import { Progress } from '../cli/progress.js';
import { Stop, wrongCall } from '../cli/stop.js';
import { streamFlags, timesOf } from '../cli/stream-flags.js';
import { wantedEvents } from '../cli/wanted-events.js';
import { CALLER_NAMES } from '../event/caller-names.js';
import type { GeneratedEvent } from '../event/generated-event.js';
import { COMMERCIAL_REGIONS } from '../event/regions.js';
import { NEIGHBOURS } from '../event/neighbours.js';
import { EKS } from '../event/validate-event.js';
import type { ExportFormat } from '../export/export-format.js';
import { exportFormats } from '../export/export-formats.js';
import { ndjson } from '../export/ndjson.js';
import type { GenerateReport } from '../generated/generate-report.js';

/** One JSON object with more events than this would not fit in memory comfortably. */
const MOST_IN_JSON = 10_000;
const FORMAT_NAMES = exportFormats.map(({ name }) => name);
const KINDS: Readonly<Record<EventKind, string>> = {
  positive: 'the rule fires',
  negative: 'it does not',
  'near-miss': 'it would fire if one clause were the other way',
  excluded: 'one exclusion alone silences it',
};

/** Names with what they stand for, one a line. */
function table(rows: readonly (readonly [name: string, meaning: string])[]): string {
  return rows.map(([name, meaning]) => `  ${name.padEnd(14)} ${meaning}`).join('\n');
}

export default class Generate extends BaseCommand {
  static override summary = 'Generate CloudTrail events: of an operation, or by what a rule does on them.';
  static override description = `Events fit their schema and agree with themselves; their times rise from event to event and their ids are unique.

Kinds:
${table(Object.entries(KINDS))}

Formats:
${table(exportFormats.map(({ name, description }) => [name, description]))}

Without --output events go to standard output. A FILE ending in .gz is packed; a DIR gets one file, or with --format records the files of a trail's bucket.`;
  static override examples = [
    {
      description: 'A delivery file of a thousand calls:',
      command:
        '<%= config.bin %> generate --event CreateAccessEntry --count 1000 --format records --output trail.json.gz',
    },
    {
      description: 'Calls of all of EKS over a day, as a trail lays them out in its bucket:',
      command:
        "<%= config.bin %> generate --event '*' --count 5000 --rate 5000/d --format records --output bucket/",
    },
    {
      description: 'Failing calls by a role session:',
      command: '<%= config.bin %> generate --event DeleteCluster --caller role-session --outcome failure',
    },
    {
      description: 'Calls of the same name to another service:',
      command: '<%= config.bin %> generate --event CreateCluster --source ecs.amazonaws.com',
    },
    {
      description: 'Test cases for Panther, those that must fire and those that just miss:',
      command:
        '<%= config.bin %> generate --rule eks-access-entry-modified --kind positive --kind near-miss --count 3 --format panther',
    },
  ];
  static override flags = {
    rule: Flags.string({
      description: 'generate for the rule of this file name, title or id',
      helpValue: 'NAME',
      dependsOn: ['kind'],
      exclusive: ['event'],
    }),
    kind: Flags.string({
      description: 'what the rule must do on the events; may be given several times',
      options: Object.keys(KINDS),
      multiple: true,
      dependsOn: ['rule'],
    }),
    pack: packFlag,
    event: Flags.string({
      description:
        'generate calls of this operation; _catch_all for those without an entry in the event reference, * for all of EKS',
      helpValue: 'EVENTNAME',
    }),
    source: Flags.string({
      description: `the service that is called (default: ${EKS}): ${Object.keys(NEIGHBOURS).join(', ')}`,
      helpValue: 'SERVICE',
      dependsOn: ['event'],
    }),
    caller: Flags.string({
      description: `who calls (default: everybody): ${CALLER_NAMES.join(', ')}`,
      helpValue: 'NAME',
      dependsOn: ['event'],
    }),
    region: Flags.string({
      description: `where the calls are made (default: ${COMMERCIAL_REGIONS.join(', ')}; for a rule also Regions of other partitions)`,
      helpValue: 'REGION',
    }),
    outcome: Flags.string({
      description: 'how the calls end (default: either)',
      options: ['success', 'failure'],
      dependsOn: ['event'],
    }),
    count: Flags.integer({
      description: 'how many events, of each kind',
      default: 10,
      min: 1,
      max: 100_000_000,
      helpValue: 'NUMBER',
    }),
    ...streamFlags,
    format: Flags.string({
      description: `how events are written: ${FORMAT_NAMES.join(', ')}`,
      default: 'ndjson',
      helpValue: 'NAME',
    }),
    output: Flags.string({
      char: 'o',
      description: 'where events are written (default: standard output, which is also `-`)',
      helpValue: 'FILE|DIR',
      exclusive: ['json'],
    }),
    seed: seedFlag,
  };

  async run(): Promise<GenerateReport> {
    const { flags } = await this.parse(Generate);
    const format = formatNamed(flags.format, flags.rule !== undefined);
    const region = flags.region ?? (format.oneRegion ? COMMERCIAL_REGIONS[0] : undefined);
    const wanted = await wantedEvents({ ...flags, region: checkedRegion(region) });
    const total = wanted.length * flags.count;
    if (this.jsonEnabled() && format !== ndjson)
      throw wrongCall('--json prints raw records in a report of its own', 'leave out --json or --format');
    if (this.jsonEnabled() && total > MOST_IN_JSON)
      throw wrongCall(
        `--json holds all events at once, ${MOST_IN_JSON} at most`,
        'leave out --json; ndjson streams any number',
      );
    const { generateEvents } = await import('../analyse/generate-events.js');
    const stream = {
      ...timesOf(flags, total),
      seed: flags.seed,
      count: flags.count,
      newestFirst: format.newestFirst ?? false,
    };
    const progress = new Progress(total, { dataIsShown: flags.output === undefined && process.stdout.isTTY });
    let made = 0;
    const blocks = counted(generateEvents(wanted, stream), (count) => {
      made += count;
      progress.add(count);
    });
    const events = this.jsonEnabled() ? [...blocks].flat() : [];
    if (!this.jsonEnabled()) {
      const { writeEvents } = await import('../cli/write-events.js');
      await writeEvents(blocks, format, flags.output);
    }
    progress.end();
    if (made < total)
      throw new Stop(EXIT.findings, `only ${made} of ${total} such events could be generated`, {
        help: 'the rule may leave no room for them; see `explain` on an event you expect',
      });
    this.conclude([], false);
    const records = events.map(({ record }) => record);
    return { schemaVersion: 1, seed: flags.seed, events: records, diagnostics: [] };
  }
}

function formatNamed(name: string, isForRule: boolean): ExportFormat {
  const format = exportFormats.find((each) => each.name === name);
  if (format === undefined) throw notOneOf(name, FORMAT_NAMES, `there is no format \`${name}\``);
  if (format.needsVerdict && !isForRule)
    throw wrongCall(
      `--format ${name} says what a rule does on each event`,
      'give --rule NAME with --kind in place of --event',
    );
  return format;
}

/** Regions are not listed here, since AWS adds to them; how they are written is known. */
function checkedRegion(region: string | undefined): string | undefined {
  if (region === undefined || /^[a-z]{2,}(?:-[a-z]+)+-\d$/.test(region)) return region;
  throw wrongCall(`--region: \`${region}\` is no Region`, 'write it as us-east-1');
}

function* counted(
  blocks: Iterable<readonly GeneratedEvent[]>,
  onBlock: (count: number) => void,
): Generator<readonly GeneratedEvent[]> {
  for (const block of blocks) {
    onBlock(block.length);
    yield block;
  }
}
