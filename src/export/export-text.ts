import type { GeneratedEvent } from '../event/generated-event.js';
import type { ExportFormat } from './export-format.js';

/** Events as text, piece by piece. No events: an empty text, or a document without any. */
export function* exportText(
  blocks: Iterable<readonly GeneratedEvent[]>,
  { start, between, end, item }: ExportFormat,
): Generator<string> {
  yield start;
  let position = 0;
  for (const block of blocks)
    for (const event of block) {
      if (position > 0) yield between;
      position += 1;
      yield item(event, position);
    }
  if (position > 0 || start !== '') yield end;
}
