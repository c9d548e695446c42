import { once } from 'node:events';
import { Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { EXIT } from '../cli/exit-codes.js';
import { packFlag, seedFlag } from '../cli/flags.js';
import { loadRule } from '../cli/load-rules.js';
import { Stop, wrongCall } from '../cli/stop.js';
import { didYouMean } from '../diagnostic/nearest.js';
import { CALLER_NAMES } from '../event/caller-names.js';
import type { GenerateReport } from '../generated/generate-report.js';
import type { JsonObject } from '../event/json.js';
import type { EventKind, Wanted } from '../analyse/generate-events.js';

const KINDS: readonly EventKind[] = ['positive', 'negative', 'near-miss', 'excluded'];

export default class Generate extends BaseCommand {
  static override summary = 'Generate CloudTrail events: of an operation, or by what a rule does on them.';
  static override description =
    'Events fit their schema and agree with themselves. positive: the rule fires. negative: it does not. near-miss: one clause of the rule keeps it from firing. excluded: one exclusion alone silences it.';
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
      options: ['ndjson', 'records'],
      default: 'ndjson',
    }),
    seed: seedFlag,
  };

  async run(): Promise<GenerateReport> {
    const { flags } = await this.parse(Generate);
    const { generateBlocks } = await import('../analyse/generate-events.js');
    const { recordsFormats } = await import('../report/records-writer.js');
    const wanted = await this.#wanted(flags);
    const format = recordsFormats[flags.format as 'ndjson' | 'records'];
    const kept: JsonObject[] = [];
    let written = 0;
    if (!this.jsonEnabled()) await print(format.start);
    for (const block of generateBlocks(wanted, flags.seed)) {
      const events = block.slice(0, flags.count - written);
      if (this.jsonEnabled()) kept.push(...events);
      else if (events.length > 0)
        await print(
          (written === 0 ? '' : format.between) +
            events.map((event) => JSON.stringify(event)).join(format.between),
        );
      written += events.length;
      this.progress(`${written} of ${flags.count} events`);
      if (written === flags.count) break;
    }
    this.progress('');
    if (!this.jsonEnabled()) await print(written === 0 && format.start === '' ? '' : format.end);
    if (written < flags.count)
      throw new Stop(EXIT.findings, `only ${written} of ${flags.count} such events could be generated`, {
        help: 'the rule may leave no room for them; see `explain` on an event you expect',
      });
    this.conclude([], false);
    return { schemaVersion: 1, seed: flags.seed, events: kept, diagnostics: [] };
  }

  async #wanted(flags: {
    rule?: string | undefined;
    kind?: string | undefined;
    pack?: string[] | undefined;
    event?: string | undefined;
    caller?: string | undefined;
    outcome?: string | undefined;
  }): Promise<Wanted> {
    const { eventsForRule, eventsOfOperation } = await import('../analyse/generate-events.js');
    if (flags.event !== undefined) {
      await checkEventName(flags.event);
      return eventsOfOperation(flags.event, {
        caller: flags.caller,
        outcome: flags.outcome as 'success' | 'failure' | undefined,
      });
    }
    if (flags.rule === undefined)
      throw wrongCall('say what to generate', 'give --event NAME, or --rule NAME with --kind');
    const { rule } = await loadRule(flags.rule, flags.pack ?? []);
    const wanted = eventsForRule(rule, flags.kind as EventKind);
    if (wanted !== undefined) return wanted;
    const reason =
      flags.kind === 'excluded' ? 'the rule has no exclusion' : 'the rule can fire on no eventName of EKS';
    throw new Stop(EXIT.findings, `there are no ${flags.kind} events: ${reason}`);
  }
}

async function checkEventName(name: string): Promise<void> {
  const { CATCH_ALL, operations } = await import('../event/operations.js');
  const { otherOperations } = await import('../event/other-operations.js');
  const known = [...operations, ...otherOperations.keys(), CATCH_ALL];
  if (!known.includes(name))
    throw wrongCall(
      `EKS has no operation \`${name}\``,
      didYouMean(name, known) ?? `operations are ${known.join(', ')}`,
    );
}

async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}
