import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.js';
import type { Source } from '../diagnostic/source.js';
import { JsonError } from '../json/json-reader.js';
import { isObject, member, type Json } from '../json/json.js';
import type { Lossless } from '../json/lossless.js';
import { parseJson, type ParsedJson } from '../json/parse-json.js';
import type { CloudTrailEvent } from './event.js';

/** The records of a file, and what is wrong with the rest of it. */
export interface EventsReading {
  readonly events: readonly CloudTrailEvent[];
  readonly diagnostics: readonly Diagnostic[];
}

const HELP =
  'give CloudTrail records as a delivery file (`Records`), a list, NDJSON, one object, EventBridge events or LookupEvents output';
/** More faults than these in one file are not listed. */
const MOST_FAULTS = 20;

/**
 * The records of a file, in order, whatever wraps them: `Records` of a delivery file, a list, NDJSON or concatenated
 * JSON, single objects, EventBridge envelopes (`detail`), LookupEvents output (`CloudTrailEvent`, JSON in a string).
 * What is no record is reported and the others are read; so is a broken line among whole ones.
 */
export function eventsOf(source: Source): EventsReading {
  const reader = new EventReader(source);
  reader.read();
  return reader.reading();
}

class EventReader {
  readonly #source: Source;
  readonly #events: CloudTrailEvent[] = [];
  readonly #faults: Diagnostic[] = [];

  constructor(source: Source) {
    this.#source = source;
  }

  read(): void {
    const { text } = this.#source;
    const broken = this.#readText(text, 0);
    if (broken === undefined) return;
    const firstLine = text.slice(0, text.indexOf('\n') + 1);
    if (firstLine.trim() === '' || !isJson(firstLine))
      return this.#fault('event/not-json', broken.message, broken.offset);
    let start = 0;
    for (const line of text.split('\n')) {
      const inLine = this.#readText(line, start);
      if (inLine !== undefined) this.#fault('event/not-json', inLine.message, start + inLine.offset);
      start += line.length + 1;
    }
  }

  reading(): EventsReading {
    if (this.#events.length === 0 && this.#faults.length === 0)
      this.#fault('event/not-a-record', 'there is no record in this file', 0);
    const listed = this.#faults.slice(0, MOST_FAULTS);
    const rest = this.#faults.length - listed.length;
    if (rest > 0)
      listed.push(diagnostic('event/more', `${rest} more places in this file are broken`, this.#source));
    return { events: this.#events, diagnostics: listed };
  }

  /** Reads the values of a text that starts at an offset of the file; nothing of it when it is not JSON. */
  #readText(text: string, start: number): JsonError | undefined {
    let parsed: ParsedJson;
    try {
      parsed = parseJson(text);
    } catch (error) {
      if (error instanceof JsonError) return error;
      throw error;
    }
    for (const { value, offset } of parsed.values) this.#unwrap(value, parsed.lossless, start + offset);
    return undefined;
  }

  #fault(code: string, message: string, start: number): void {
    this.#faults.push(
      diagnostic(code, message, this.#source, { span: { start, end: start + 1 }, help: HELP }),
    );
  }

  /** Takes the records inside a value that stands at an offset. */
  #unwrap(value: Json, lossless: Lossless, at: number): void {
    if (Array.isArray(value)) return this.#unwrapAll(value as readonly Json[], lossless, at);
    if (!isObject(value)) return this.#fault('event/not-a-record', 'a record must be an object', at);
    const list = member(value, 'Records') ?? member(value, 'Events');
    if (Array.isArray(list)) return this.#unwrapAll(list as readonly Json[], lossless, at);
    const inString = member(value, 'CloudTrailEvent');
    if (typeof inString === 'string') return this.#unwrapText(inString, at);
    const detail = member(value, 'detail');
    if (isObject(detail) && Object.hasOwn(value, 'detail-type')) return this.#unwrap(detail, lossless, at);
    if (Object.hasOwn(value, 'eventName') || Object.hasOwn(value, 'eventSource')) {
      this.#events.push({ record: value, lossless });
      return undefined;
    }
    const message = 'this object has neither `eventName` nor `eventSource`, so it is not a CloudTrail record';
    return this.#fault('event/not-a-record', message, at);
  }

  #unwrapAll(list: readonly Json[], lossless: Lossless, at: number): void {
    for (const [index, each] of list.entries()) {
      if (isObject(each)) this.#unwrap(each, lossless, at);
      else
        this.#fault(
          'event/not-a-record',
          `item ${index + 1} of the list is not an object, so it is not a record`,
          at,
        );
    }
  }

  #unwrapText(text: string, at: number): void {
    try {
      const { values, lossless } = parseJson(text);
      for (const { value } of values) this.#unwrap(value, lossless, at);
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      this.#fault('event/not-a-record', `\`CloudTrailEvent\` does not hold JSON: ${error.message}`, at);
    }
  }
}

function isJson(text: string): boolean {
  try {
    return parseJson(text).values.length > 0;
  } catch {
    return false;
  }
}
