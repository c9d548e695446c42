import type { ExportFormat } from './export-format.js';
import { mustFire, testName } from './test-name.js';

/** Source: panther_analysis_tool 1.11, schemas.py. A flow mapping of YAML is JSON, so account ids stay quoted. */
export const panther: ExportFormat = {
  name: 'panther',
  description: '`Tests:` for the YAML file of a Panther rule',
  extension: 'yml',
  needsVerdict: true,
  start: 'Tests:\n',
  between: '\n',
  end: '\n',
  item: (event, position) =>
    [
      `  - Name: ${JSON.stringify(testName(event, position))}`,
      `    ExpectedResult: ${mustFire(event)}`,
      `    Log: ${JSON.stringify(event.record)}`,
    ].join('\n'),
};
