import { datadog } from './datadog.js';
import { ecs } from './ecs.js';
import { eventbridge } from './eventbridge.js';
import type { ExportFormat } from './export-format.js';
import { lookupEvents } from './lookup-events.js';
import { ndjson } from './ndjson.js';
import { panther } from './panther.js';
import { records } from './records.js';
import { rsigma } from './rsigma.js';
import { scanner } from './scanner.js';

/** Every format that events can be written in: AWS's own, Elastic's, then the test cases of other tools. */
export const exportFormats: readonly ExportFormat[] = [
  ndjson,
  records,
  eventbridge,
  lookupEvents,
  ecs,
  panther,
  scanner,
  datadog,
  rsigma,
];
