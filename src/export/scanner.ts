import type { ExportFormat } from './export-format.js';
import { recordText } from './record-text.js';
import { mustFire, testName } from './test-name.js';

/** How long after the event the test runs, in milliseconds. */
const LATER = 60_000;

/** As scanner.dev documents the tests of its detection rules; no validator of it works offline. */
export const scanner: ExportFormat = {
  name: 'scanner',
  description: '`tests:` for the YAML file of a scanner.dev detection rule',
  extension: 'yml',
  needsVerdict: true,
  start: 'tests:\n',
  between: '\n',
  end: '\n',
  item: (event, position) => {
    const time = new Date(recordText(event.record, 'eventTime'));
    const line = {
      timestamp: time.toISOString(),
      '%ingest.source_type': 'aws:cloudtrail',
      ...event.record,
    };
    return [
      `  - name: ${JSON.stringify(testName(event, position))}`,
      `    now_timestamp: "${new Date(time.getTime() + LATER).toISOString()}"`,
      '    dataset_inline: |',
      `      ${JSON.stringify(line)}`,
      `    expected_detection_result: ${mustFire(event)}`,
    ].join('\n');
  },
};
