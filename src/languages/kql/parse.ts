import { diagnostic } from '../../diagnostic/diagnostic.js';
import { spanInFile, type Embedded } from '../../diagnostic/embedded.js';
import { attempt, Fault } from '../../diagnostic/fault.js';
import type { Result } from '../../diagnostic/result.js';
import type { Span } from '../../diagnostic/source.js';
import type { Relation } from '../../predicate/predicate.js';
import { Lexer } from './lexer.js';
import type { Kql, Word } from './syntax.js';

/** Deeper nesting is refused. */
const DEEPEST = 100;
const RELATIONS: readonly Relation[] = ['<=', '>=', '<', '>'];

/** Parses a KQL query by the grammar of Kibana (grammar.peggy): `or` binds loosest, `not` takes one sub-query. */
export function parseKql(query: Embedded): Result<Kql> {
  return attempt(() => new Parser(query).query());
}

class Parser {
  readonly #query: Embedded;
  readonly #lexer: Lexer;
  #depth = 0;

  constructor(query: Embedded) {
    this.#query = query;
    this.#lexer = new Lexer(query.text);
  }

  query(): Kql {
    this.#lexer.space();
    if (this.#lexer.atEnd) return { kind: 'everything', span: { start: 0, end: this.#query.text.length } };
    const query = this.#or();
    this.#lexer.space();
    if (!this.#lexer.atEnd) this.#unexpected('`and`, `or` or the end of the query');
    return query;
  }

  #or(): Kql {
    return this.#chain('or', () => this.#chain('and', () => this.#not(() => this.#subQuery())));
  }

  #chain(word: 'or' | 'and', next: () => Kql): Kql {
    const start = this.#lexer.at;
    const first = next();
    const of = [first];
    while (this.#lexer.keyword(word)) of.push(next());
    return of.length === 1 ? first : { kind: word, of, span: this.#spanFrom(start) };
  }

  #not(next: () => Kql): Kql {
    const start = this.#lexer.at;
    return this.#lexer.keyword('not') ? { kind: 'not', of: next(), span: this.#spanFrom(start) } : next();
  }

  #subQuery(): Kql {
    if (this.#lexer.take('(')) return this.#enclosed(')', () => this.#or());
    return this.#expression();
  }

  #enclosed(close: ')' | '}', inside: () => Kql): Kql {
    this.#depth += 1;
    if (this.#depth > DEEPEST) this.#fail('kql/too-deep', `the query nests deeper than ${DEEPEST} levels`);
    this.#lexer.space();
    const query = inside();
    this.#lexer.space();
    if (!this.#lexer.take(close)) this.#unexpected(`\`and\`, \`or\` or \`${close}\``);
    this.#depth -= 1;
    return query;
  }

  #expression(): Kql {
    const start = this.#lexer.at;
    const word = this.#word('a field, a value, `(` or `not `');
    const afterWord = this.#lexer.at;
    this.#lexer.space();
    const relation = RELATIONS.find((each) => this.#lexer.take(each));
    if (relation !== undefined) {
      this.#lexer.space();
      const value = this.#word('a value');
      return { kind: 'range', field: word, relation, value, span: this.#spanFrom(start) };
    }
    if (!this.#lexer.take(':')) {
      this.#lexer.at = afterWord;
      return { kind: 'is', field: undefined, value: word, span: word.span };
    }
    this.#lexer.space();
    if (this.#lexer.take('{')) {
      const of = this.#enclosed('}', () => this.#or());
      return { kind: 'nested', path: word, of, span: this.#spanFrom(start) };
    }
    return this.#values(word, start);
  }

  /** One value, or a list of them in parentheses. `field:not x` is not KQL; `field:(not x)` is. */
  #values(field: Word, start: number): Kql {
    if (this.#lexer.take('(')) return this.#enclosed(')', () => this.#listOfValues(field));
    const value = this.#word('a value or `(`');
    return { kind: 'is', field, value, span: { start, end: value.span.end } };
  }

  #listOfValues(field: Word): Kql {
    const item = (): Kql => this.#values(field, this.#lexer.at);
    return this.#chain('or', () => this.#chain('and', () => this.#not(item)));
  }

  #word(expected: string): Word {
    const unclosed = this.#query.text[this.#lexer.at] === '"';
    const word = this.#lexer.word();
    if (word !== undefined) return word;
    if (unclosed) this.#fail('kql/unclosed-string', 'this string is not closed', 'add the closing `"`');
    return this.#unexpected(expected);
  }

  #spanFrom(start: number): Span {
    return {
      start,
      end: Math.max(start + 1, start + this.#query.text.slice(start, this.#lexer.at).trimEnd().length),
    };
  }

  #unexpected(expected: string): never {
    const character = this.#query.text[this.#lexer.at];
    const found = character === undefined ? 'the end of the query' : `\`${character}\``;
    return this.#fail(
      'kql/unexpected-token',
      `expected ${expected}, found ${found}`,
      HELP.get(character ?? ''),
    );
  }

  #fail(code: string, message: string, help?: string): never {
    const at = Math.min(this.#lexer.at, this.#query.text.trimEnd().length);
    const span = spanInFile(this.#query, { start: at, end: at + 1 });
    throw new Fault(diagnostic(code, message, this.#query.source, { span, help }));
  }
}

const HELP: ReadonlyMap<string, string> = new Map([
  [
    '\\',
    'in KQL a backslash escapes one of \\ ( ) : < > " * { }, white space as \\t \\r \\n, or a keyword; write \\\\ for a backslash, and quote a word that holds \\not',
  ],
  [
    'n',
    'to negate a value write `field:(not value)` or `not field:value`; a word that holds `not ` must be quoted',
  ],
  [
    'N',
    'to negate a value write `field:(not value)` or `not field:value`; a word that holds `not ` must be quoted',
  ],
]);
