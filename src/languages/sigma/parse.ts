import { diagnostic } from '../../diagnostic/diagnostic.js';
import { attempt, Fault } from '../../diagnostic/fault.js';
import { embedded, spanInFile, type Embedded } from '../../diagnostic/embedded.js';
import { failed, type Result } from '../../diagnostic/result.js';
import type { Source, Span } from '../../diagnostic/source.js';
import { entry, type YamlNode, type YamlScalar } from '../../formats/yaml.js';
import { tokens, type Token } from './lexer.js';
import type { Condition, Detection } from './syntax.js';

const DEEPEST = 50;
const NOT_SELECTIONS = new Set(['condition', 'timeframe']);

/** Parses the `detection` of a Sigma rule (specification 2.1): selections and conditions, kept apart. */
export function parseDetection(detection: YamlNode | undefined, source: Source): Result<Detection> {
  if (detection?.kind !== 'map')
    return failed(
      diagnostic('sigma/detection', 'a rule needs a `detection` with selections and a `condition`', source, {
        span: detection?.span,
      }),
    );
  const timeframe = detection.entries.find(({ key }) => key === 'timeframe');
  if (timeframe !== undefined)
    return failed(
      diagnostic('sigma/timeframe', '`timeframe` belongs to aggregations, which are not supported', source, {
        span: timeframe.keySpan,
        help: 'write a correlation rule',
      }),
    );
  const selections = new Map(
    detection.entries.filter(({ key }) => !NOT_SELECTIONS.has(key)).map(({ key, value }) => [key, value]),
  );
  const condition = entry(detection, 'condition');
  const texts = condition?.kind === 'list' ? condition.items : condition === undefined ? [] : [condition];
  if (texts.length === 0)
    return failed(
      diagnostic('sigma/condition', 'a detection needs a `condition`', source, { span: detection.span }),
    );
  return attempt(() => ({ selections, conditions: texts.map((node) => parseCondition(node, source)) }));
}

function parseCondition(node: YamlNode, source: Source): Condition {
  if (node.kind !== 'scalar' || typeof node.value !== 'string')
    throw new Fault(diagnostic('sigma/condition', 'a condition must be text', source, { span: node.span }));
  return new ConditionParser(embeddedScalar(node, source)).condition();
}

/** A scalar's text with its place in the file; where quotes or folding change it, every character points at the scalar. */
function embeddedScalar({ value, span }: YamlScalar, source: Source): Embedded {
  const text = String(value);
  const start = [span.start, span.start + 1].find((at) => source.text.startsWith(text, at));
  if (start !== undefined) return embedded(text, source, start);
  return { text, source, offsets: Array.from({ length: text.length + 1 }, () => span.start) };
}

class ConditionParser {
  readonly #text: Embedded;
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(text: Embedded) {
    this.#text = text;
    this.#tokens = tokens(text.text).map((token) => ({ ...token, span: spanInFile(text, token.span) }));
  }

  condition(): Condition {
    const condition = this.#chain('or');
    if (this.#tokens[this.#at] !== undefined) this.#unexpected('`and`, `or` or the end of the condition');
    return condition;
  }

  #chain(word: 'or' | 'and'): Condition {
    const next = (): Condition => (word === 'or' ? this.#chain('and') : this.#not());
    const first = next();
    const of = [first];
    while (this.#take(word)) of.push(next());
    return of.length === 1
      ? first
      : { kind: word, of, span: { start: first.span.start, end: this.#lastEnd() } };
  }

  #not(): Condition {
    const start = this.#tokens[this.#at]?.span.start ?? 0;
    if (!this.#take('not')) return this.#primary();
    this.#deeper();
    const of = this.#not();
    this.#depth -= 1;
    return { kind: 'not', of, span: { start, end: this.#lastEnd() } };
  }

  #primary(): Condition {
    const token = this.#tokens[this.#at];
    if (token === undefined || token.text === ')' || token.text === '|')
      return this.#unexpected('the name of a selection');
    this.#at += 1;
    if (token.text === '(') return this.#group();
    if (this.#take('of')) return this.#of(token);
    return { kind: 'name', name: token.text, span: token.span };
  }

  #group(): Condition {
    this.#deeper();
    const inner = this.#chain('or');
    if (!this.#take(')')) this.#unexpected('`)`');
    this.#depth -= 1;
    return inner;
  }

  #of(quantity: Token): Condition {
    const target = this.#tokens[this.#at];
    if (target === undefined || '()|'.includes(target.text))
      return this.#unexpected('`them` or a pattern of names');
    this.#at += 1;
    const span = { start: quantity.span.start, end: target.span.end };
    const known =
      quantity.text === 'all' ? 'all' : quantity.text === '1' || quantity.text === 'any' ? 'one' : undefined;
    if (known === undefined)
      this.#fail(
        'sigma/quantity',
        `\`${quantity.text} of\` is not supported`,
        quantity.span,
        'use `1 of` or `all of`',
      );
    return { kind: 'of', quantity: known, pattern: target.text === 'them' ? undefined : target.text, span };
  }

  #take(text: string): boolean {
    if (this.#tokens[this.#at]?.text !== text) return false;
    this.#at += 1;
    return true;
  }

  #lastEnd(): number {
    return this.#tokens[this.#at - 1]?.span.end ?? 0;
  }

  #deeper(): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST)
      this.#fail(
        'sigma/too-deep',
        `the condition nests deeper than ${DEEPEST} levels`,
        this.#tokens[this.#at - 1]?.span,
      );
  }

  #unexpected(expected: string): never {
    const token = this.#tokens[this.#at];
    if (token?.text === '|')
      this.#fail(
        'sigma/aggregation',
        'aggregations after `|` are deprecated and not supported',
        token.span,
        'write a correlation rule',
      );
    const end = this.#text.text.length;
    const atEnd = spanInFile(this.#text, { start: end, end });
    const found = token === undefined ? 'the end of the condition' : `\`${token.text}\``;
    const help =
      token !== undefined && /^(and|or|not)$/i.test(token.text)
        ? 'write `and`, `or` and `not` in lower case'
        : undefined;
    return this.#fail(
      'sigma/unexpected-token',
      `expected ${expected}, found ${found}`,
      token?.span ?? atEnd,
      help,
    );
  }

  #fail(code: string, message: string, span: Span | undefined, help?: string): never {
    throw new Fault(diagnostic(code, message, this.#text.source, { span, help }));
  }
}
