import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { checkedEventName } from '../cli/event-name.js';
import { seedFlag } from '../cli/flags.js';
import { loadPacks, onlyRule } from '../cli/load-rules.js';
import { replayCommand } from '../cli/replay.js';
import { wrongCall } from '../cli/stop.js';
import { hasErrors } from '../diagnostic/diagnostic.js';
import { didYouMean } from '../diagnostic/nearest.js';
import type { TestReport } from '../generated/test-report.js';
import type { Pack } from '../pack/pack.js';

export default class Test extends BaseCommand {
  static override summary = 'Run the scenarios of rules on generated events.';
  static override description =
    'Each scenario of a rule’s spec is run on generated events. Exits 1 when an event breaks a scenario, when a known gap no longer fails, or when a scenario’s events cannot be made.';
  static override examples = [
    { description: 'Test the shipped packs:', command: '<%= config.bin %> test' },
    {
      description: 'Test one rule on more events:',
      command: '<%= config.bin %> test --rule eks-access-entry-modified --runs 5000',
    },
    {
      description: 'Test a pack of your own and keep the report:',
      command: '<%= config.bin %> test ./detections --json > report.json',
    },
  ];
  static override strict = false;
  static override args = {
    path: Args.string({
      description:
        'packs to test: pack folders, folders of packs, or rule files (default: the shipped packs)',
    }),
  };
  static override flags = {
    rule: Flags.string({ description: 'only the rule of this file name, title or id', helpValue: 'NAME' }),
    scenario: Flags.string({ description: 'only the scenario of this name', helpValue: 'NAME' }),
    event: Flags.string({
      description:
        'only events of this eventName; _catch_all for those without an entry in the event reference',
      helpValue: 'EVENTNAME',
    }),
    runs: Flags.integer({
      description: 'events per scenario and per exclusion',
      default: 200,
      min: 1,
      max: 1_000_000,
      helpValue: 'NUMBER',
    }),
    seed: seedFlag,
  };

  async run(): Promise<TestReport> {
    const { argv, flags } = await this.parse(Test);
    const paths = argv as string[];
    const all = await loadPacks(paths);
    const { packs, diagnostics } = flags.rule === undefined ? all : onlyRule(all, flags.rule);
    const { testPacks, hasFindings } = await import('../analyse/test-packs.js');
    const report = testPacks(packs, diagnostics, {
      seed: flags.seed,
      runs: flags.runs,
      eventName: flags.event === undefined ? undefined : checkedEventName(flags.event),
      scenario: flags.scenario,
      replay: replayCommand(this.config.bin, paths, flags),
      onRule: (name, index, total) => this.progress(`${index + 1}/${total} ${name}`),
    });
    this.progress('');
    const filtered = flags.scenario !== undefined || flags.event !== undefined;
    if (filtered && report.summary.scenarios.total === 0 && !hasErrors(diagnostics))
      throw wrongCall('no scenario is about that', scenarioHelp(packs, flags.scenario));
    if (!this.jsonEnabled()) {
      const { testText } = await import('../report/test-text.js');
      process.stdout.write(testText(report, this.paint()));
    }
    this.conclude(diagnostics, hasFindings(report));
    return report;
  }
}

function scenarioHelp(packs: readonly Pack[], wanted: string | undefined): string {
  const names = packs.flatMap(({ rules }) =>
    rules.flatMap(({ scenarios }) => scenarios.map(({ name }) => name)),
  );
  return (
    (wanted === undefined ? undefined : didYouMean(wanted, names)) ??
    'leave out --scenario and --event to see them all'
  );
}
