import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Flags } from '@oclif/core';
import type { EventKind } from '../analyse/generate-events.js';
import { BaseCommand } from '../cli/base-command.js';
import { EXIT } from '../cli/exit-codes.js';
import { packFlag, seedFlag } from '../cli/flags.js';
import { Stop, wrongCall } from '../cli/stop.js';
import { wantedEvents } from '../cli/wanted-events.js';
import { CALLER_NAMES } from '../event/caller-names.js';
import type { JsonObject } from '../json/json.js';
import type { GenerateReport } from '../generated/generate-report.js';
import { RECORDS_FORMATS, recordsText, type RecordsFormatName } from '../report/records-text.js';

/** One JSON object with more events than this would not fit in memory comfortably. */
const MOST_IN_JSON = 10_000;
const KINDS: readonly EventKind[] = ['positive', 'negative', 'near-miss', 'excluded'];

export default class Generate extends BaseCommand {
  static override summary = 'Generate CloudTrail events: of an operation, or by what a rule does on them.';
  static override description =
    'Events fit their schema and agree with themselves. positive: the rule fires. negative: it does not. near-miss: it would fire if one clause were the other way. excluded: one exclusion alone silences it.';
  static override examples = [
    {
      description: 'A delivery file of a thousand calls:',
      command:
        '<%= config.bin %> generate --event CreateAccessEntry --count 1000 --format records > trail.json',
    },
    {
      description: 'Denied calls by a role session:',
      command: '<%= config.bin %> generate --event DeleteCluster --caller role-session --outcome failure',
    },
    {
      description: 'What a rule just misses:',
      command: '<%= config.bin %> generate --rule eks-access-entry-modified --kind near-miss',
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
      description: 'what the rule must do on the events',
      options: [...KINDS],
      dependsOn: ['rule'],
    }),
    pack: packFlag,
    event: Flags.string({
      description: 'generate calls of this EKS operation; _catch_all for all without a schema of their own',
      helpValue: 'EVENTNAME',
    }),
    caller: Flags.string({ description: 'who calls', options: [...CALLER_NAMES], dependsOn: ['event'] }),
    outcome: Flags.string({
      description: 'how the calls end (default: either)',
      options: ['success', 'failure'],
      dependsOn: ['event'],
    }),
    count: Flags.integer({
      description: 'how many events',
      default: 10,
      min: 1,
      max: 100_000_000,
      helpValue: 'NUMBER',
    }),
    format: Flags.string({
      description: 'ndjson: a record a line; records: a CloudTrail delivery file',
      options: [...RECORDS_FORMATS],
      default: 'ndjson',
    }),
    seed: seedFlag,
  };

  async run(): Promise<GenerateReport> {
    const { flags } = await this.parse(Generate);
    const { generateEvents } = await import('../analyse/generate-events.js');
    if (this.jsonEnabled() && flags.count > MOST_IN_JSON)
      throw wrongCall(
        `--json holds all events at once, ${MOST_IN_JSON} at most`,
        'leave out --json; ndjson streams any number',
      );
    const wanted = await wantedEvents(flags);
    const kept: JsonObject[] = [];
    let made = 0;
    const blocks = counted(generateEvents(wanted, flags.seed, flags.count), (count) => {
      made += count;
      this.progress(`${made} of ${flags.count} events`);
    });
    process.stdout.once('error', () => process.exit()); // without a reader there is nothing left to do
    if (this.jsonEnabled()) for (const block of blocks) kept.push(...block);
    else for (const text of recordsText(blocks, flags.format as RecordsFormatName)) await print(text);
    this.progress('');
    if (made < flags.count)
      throw new Stop(EXIT.findings, `only ${made} of ${flags.count} such events could be generated`, {
        help: 'the rule may leave no room for them; see `explain` on an event you expect',
      });
    this.conclude([], false);
    return { schemaVersion: 1, seed: flags.seed, events: kept, diagnostics: [] };
  }
}

function* counted(
  blocks: Iterable<readonly JsonObject[]>,
  onBlock: (count: number) => void,
): Generator<readonly JsonObject[]> {
  for (const block of blocks) {
    onBlock(block.length);
    yield block;
  }
}

/** Writes at the pace of the reader. The turn of the event loop lets a reader that has gone be noticed. */
async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) await setImmediate();
  else await once(process.stdout, 'drain');
}
