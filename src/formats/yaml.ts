import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.js';
import { attempt, Fault } from '../diagnostic/fault.js';
import { failed, type Result } from '../diagnostic/result.js';
import type { Source, Span } from '../diagnostic/source.js';
import type { Json } from '../json/json.js';

/** A YAML value that knows where it stands. */
export type YamlNode = YamlMap | YamlList | YamlScalar;

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** How the scalar was written, without its quotes; the only exact form of a number. */
  readonly text: string;
  readonly span: Span;
}

/** Deeper files are refused. */
const DEEPEST = 50;

/** Parses one YAML 1.2 document. Aliases are refused: rules do not need them, and they can make a small file huge. */
export function parseYaml(source: Source): Result<YamlNode> {
  try {
    const document = parseDocument(source.text, { lineCounter: new LineCounter(), prettyErrors: false });
    const faults = [...document.errors, ...document.warnings].map(({ message, pos: [start, end] }) =>
      diagnostic('yaml/syntax', firstSentence(message), source, {
        span: { start, end: Math.max(end, start + 1) },
      }),
    );
    if (faults.length > 0) return failed(...faults);
    return attempt(() => convert(document.contents, source, 0));
  } catch (error) {
    if (error instanceof RangeError) return failed(tooDeep(source));
    throw error;
  }
}

function firstSentence(message: string): string {
  const text = message.split('\n')[0] ?? message;
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/[.:]$/, '');
}

function tooDeep(source: Source, span?: Span): Diagnostic {
  return diagnostic('yaml/too-deep', `the file nests deeper than ${DEEPEST} levels`, source, { span });
}

function convert(node: unknown, source: Source, depth: number): YamlNode {
  if (node === null) return { kind: 'scalar', value: null, text: '', span: { start: 0, end: 0 } };
  const span = spanOf(node as Node);
  if (depth > DEEPEST) throw new Fault(tooDeep(source, span));
  if (isAlias(node))
    throw new Fault(
      diagnostic('yaml/alias', 'anchors and aliases are not supported', source, {
        span,
        help: 'write the value out',
      }),
    );
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((item) => convert(item, source, depth + 1)), span };
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => {
      const name = convert(key, source, depth + 1);
      if (name.kind !== 'scalar')
        throw new Fault(
          diagnostic('yaml/key', 'a key must be a plain word or a string', source, { span: name.span }),
        );
      if (name.text === '<<')
        throw new Fault(
          diagnostic('yaml/merge', 'merge keys are not supported', source, { span: name.span }),
        );
      const missing: YamlScalar = { kind: 'scalar', value: null, text: '', span: name.span };
      return {
        key: typeof name.value === 'string' ? name.value : name.text,
        keySpan: name.span,
        value: value === null ? missing : convert(value, source, depth + 1),
      };
    });
    return { kind: 'map', entries, span };
  }
  return scalar(node, span);
}

function scalar(node: unknown, span: Span): YamlScalar {
  const value: unknown = isScalar(node) ? node.value : null;
  const text = isScalar(node) && typeof node.source === 'string' ? node.source : String(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return { kind: 'scalar', value, text, span };
  return { kind: 'scalar', value: text, text, span };
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

/** The value of an entry of a map, if there is one. */
export function entry(map: YamlNode, key: string): YamlNode | undefined {
  return map.kind === 'map' ? map.entries.find((each) => each.key === key)?.value : undefined;
}

/** The text of a string entry. */
export function textEntry(map: YamlNode, key: string): string | undefined {
  const value = entry(map, key);
  return value?.kind === 'scalar' && value.value !== null ? String(value.value) : undefined;
}

/** The plain value of a node, for validation against a JSON Schema. */
export function toJson(node: YamlNode): Json {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(toJson);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, toJson(value)]));
  }
}

/** The innermost node on a path, for pointing at what a schema refused. A last step that names a key points at the key. */
export function spanAt(node: YamlNode, path: readonly string[]): Span {
  const [step, ...rest] = path;
  if (step === undefined) return node.span;
  if (node.kind === 'list') {
    const item = node.items[Number(step)];
    return item === undefined ? node.span : spanAt(item, rest);
  }
  const found = node.kind === 'map' ? node.entries.find(({ key }) => key === step) : undefined;
  if (found === undefined) return node.span;
  return rest.length === 0 && found.value.kind !== 'scalar' ? found.keySpan : spanAt(found.value, rest);
}
