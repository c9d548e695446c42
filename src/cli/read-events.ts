import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.js';
import type { Result } from '../diagnostic/result.js';
import type { Source } from '../diagnostic/source.js';
import { eventsOf } from '../event/event-file.js';
import type { CloudTrailEvent } from '../event/event.js';
import { validateEvent } from '../event/validate-event.js';
import { LARGEST_EVENT_FILE, readEventFile, textOf, tooLarge } from '../pack/files.js';
import { brokenFile, wrongCall } from './stop.js';

export interface ReadEvents {
  readonly events: readonly CloudTrailEvent[];
  /** What is wrong with the rest of the file, and a warning for every place where a record does not fit its schema. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The records of a file, or of standard input for `-`. */
export async function readEvents(path: string): Promise<ReadEvents> {
  const text = path === '-' ? await standardInput() : await readEventFile(path);
  if (!text.ok && text.diagnostics.some(({ code }) => code === 'file/missing'))
    throw wrongCall(
      `there is nothing at \`${path}\``,
      'give a file of CloudTrail records, or - for standard input',
    );
  if (!text.ok) throw brokenFile('the events cannot be read', text.diagnostics);
  const { events, diagnostics } = eventsOf(text.value);
  if (events.length === 0) throw brokenFile('the events cannot be read', diagnostics);
  return {
    events,
    diagnostics: [...diagnostics, ...events.flatMap((event, index) => misfits(event, index, text.value))],
  };
}

function misfits({ record }: CloudTrailEvent, index: number, source: Source): Diagnostic[] {
  return validateEvent(record).map(({ path, expected, found }) => {
    const where = path.length === 0 ? 'the record' : `\`${path.join('.')}\``;
    return diagnostic('event/schema', `record ${index + 1}: ${where} ${expected}, found ${found}`, source, {
      severity: 'warning',
    });
  });
}

async function standardInput(): Promise<Result<Source>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > LARGEST_EVENT_FILE) return tooLarge('-', LARGEST_EVENT_FILE);
    chunks.push(bytes);
  }
  return textOf('-', Buffer.concat(chunks));
}
