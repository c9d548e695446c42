import type { ExportFormat } from './export-format.js';
import { mustFire, testName } from './test-name.js';

/** Source: rsigma-parser 0.23, exemplar.rs. */
export const rsigma: ExportFormat = {
  name: 'rsigma',
  description: 'exemplars for a Sigma rule that RSigma tests',
  extension: 'yml',
  needsVerdict: true,
  start: 'custom_attributes:\n  rsigma.exemplars:\n',
  between: '\n',
  end: '\n',
  item: (event, position) =>
    [
      `    - name: ${JSON.stringify(testName(event, position))}`,
      `      expect: ${mustFire(event) ? 'match' : 'no-match'}`,
      `      event: ${JSON.stringify(event.record)}`,
    ].join('\n'),
};
