import { Args } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { packFlag } from '../cli/flags.js';
import { loadRule } from '../cli/load-rules.js';
import { readEvents } from '../cli/read-events.js';
import type { ExplainReport } from '../generated/explain-report.js';

export default class Explain extends BaseCommand {
  static override summary = 'Say why a rule fires or does not fire on events.';
  static override description =
    'Prints the verdict for every record of a file, clause by clause, with the value each clause saw. Records that do not fit their schema are explained all the same, with a warning.';
  static override examples = [
    {
      description: 'Explain recorded events:',
      command: '<%= config.bin %> explain eks-access-entry-modified trail.json.gz',
    },
    {
      description: 'Explain a generated event:',
      command:
        '<%= config.bin %> generate --event DeleteAccessEntry --count 1 | <%= config.bin %> explain eks-access-entry-modified -',
    },
  ];
  static override args = {
    rule: Args.string({
      description: 'a rule’s file name, title or id, or the path of a rule file in a pack',
      required: true,
    }),
    events: Args.string({
      description: 'a file of CloudTrail records, or - for standard input',
      required: true,
    }),
  };
  static override flags = { pack: packFlag };

  async run(): Promise<ExplainReport> {
    const { args, flags } = await this.parse(Explain);
    const { rule } = await loadRule(args.rule, flags.pack ?? []);
    const { events, diagnostics } = await readEvents(args.events);
    const { explainEvents } = await import('../analyse/explain-events.js');
    const report = explainEvents(rule, events, diagnostics);
    if (!this.jsonEnabled()) {
      const { explainText } = await import('../report/explain-text.js');
      process.stdout.write(explainText(report, this.paint()));
    }
    this.conclude(diagnostics, false);
    return report;
  }
}
