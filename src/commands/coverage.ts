import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { seedFlag } from '../cli/flags.js';
import { loadPacks } from '../cli/load-rules.js';
import { percentage } from '../cli/percentage.js';
import type { CoverageReport } from '../generated/coverage-report.js';

export default class Coverage extends BaseCommand {
  static override summary =
    'Report on which eventNames rules fire, and where their specs say that they must.';
  static override description =
    'A rule reaches an eventName when an event of that name has been found on which it fires. It is specified there when a scenario expects it to fire. Percentages are cut, never rounded up.';
  static override examples = [
    { description: 'The shipped packs:', command: '<%= config.bin %> coverage' },
    {
      description: 'Fail a build when anything is left unspecified:',
      command: '<%= config.bin %> coverage ./detections --fail-under 100',
    },
  ];
  static override strict = false;
  static override args = {
    path: Args.string({ description: 'packs to look at (default: the shipped packs)' }),
  };
  static override flags = {
    'fail-under': Flags.string({
      description:
        'exit 1 when less than this percentage of rule and eventName pairs is specified; compared exactly',
      helpValue: 'PERCENT',
    }),
    seed: seedFlag,
  };

  async run(): Promise<CoverageReport> {
    const { argv, flags } = await this.parse(Coverage);
    const threshold = flags['fail-under'] === undefined ? undefined : percentage(flags['fail-under']);
    const { packs, diagnostics } = await loadPacks(argv as string[]);
    const { coverPacks } = await import('../analyse/cover-packs.js');
    const { reaches } = await import('../analyse/percent.js');
    const report = coverPacks(packs, diagnostics, flags.seed);
    if (!this.jsonEnabled()) {
      const { coverageText } = await import('../report/coverage-text.js');
      process.stdout.write(coverageText(report, this.paint()));
    }
    const { specified, reachable, unknown } = report.summary;
    this.conclude(
      diagnostics,
      threshold !== undefined && !reaches(specified, reachable + unknown, threshold),
    );
    return report;
  }
}
