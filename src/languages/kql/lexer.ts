import { ANY_RUN, pattern, type PatternPart } from '../../predicate/pattern.js';
import type { Word } from './syntax.js';

const SPACE = /[ \t\r\n\u00a0]*/y;
const SPECIAL = new Set('\\():<>"*{}');
const WHITE_ESCAPES: Readonly<Record<string, string>> = { t: '\t', r: '\r', n: '\n' };

/** Unquoted text ends before these: ` or `, ` and ` (here after their first space), and `not ` even inside a word. */
const AND_OR = /(?:or|and)[ \t\r\n\u00a0]/iy;
const NOT = /not[ \t\r\n\u00a0]/iy;
const UNICODE_ESCAPE = /\\u([0-9a-fA-F]{4})/y;
const ESCAPED_KEYWORD = /\\(or|and|not)/iy;

/**
 * The characters of a KQL query. KQL has no tokens apart from its grammar (a space may end a word or be part of it),
 * so the parser asks for what may come next. Source: Kibana's grammar.peggy.
 */
export class Lexer {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  space(): void {
    this.#match(SPACE);
  }

  take(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** `or`, `and` with white space on both sides, `not` with white space after it; in any letter case. */
  keyword(word: 'or' | 'and' | 'not'): boolean {
    const start = this.at;
    if (word !== 'not' && this.#match(SPACE) === '') return false;
    const found = this.text.slice(this.at, this.at + word.length).toLowerCase() === word;
    this.at += word.length;
    if (found && this.#match(SPACE) !== '') return true;
    this.at = start;
    return false;
  }

  /** A quoted or unquoted word, or undefined when none starts here. Throws nothing. */
  word(): Word | undefined {
    return this.text[this.at] === '"' ? this.#quoted() : this.#unquoted();
  }

  #quoted(): Word | undefined {
    const start = this.at;
    let value = '';
    for (let at = start + 1; at < this.text.length;) {
      const character = this.text[at] as string;
      if (character === '"') {
        this.at = at + 1;
        return { pattern: pattern([value]), quoted: true, span: { start, end: this.at } };
      }
      const [plain, length] = this.#quotedCharacter(at, character);
      value += plain;
      at += length;
    }
    return undefined;
  }

  /** One character inside quotes: an escape of white space, of a code unit, of `\` or `"`, or itself. */
  #quotedCharacter(at: number, character: string): [plain: string, length: number] {
    if (character !== '\\') return [character, 1];
    const next = this.text[at + 1] ?? '';
    const white = WHITE_ESCAPES[next];
    if (white !== undefined) return [white, 2];
    const unit = this.#unicode(at);
    if (unit !== undefined) return [unit, 6];
    return next === '\\' || next === '"' ? [next, 2] : [character, 1];
  }

  #unquoted(): Word | undefined {
    const start = this.at;
    const parts: PatternPart[] = [];
    for (let part = this.#unquotedPart(); part !== undefined; part = this.#unquotedPart()) parts.push(part);
    const trimmed = trim(pattern(parts));
    const end = start + this.text.slice(start, this.at).trimEnd().length;
    return parts.length === 0 ? undefined : { pattern: trimmed, quoted: false, span: { start, end } };
  }

  #unquotedPart(): PatternPart | undefined {
    const character = this.text[this.at];
    if (character === undefined) return undefined;
    if (character === '\\') return this.#escaped();
    if (character === '*') {
      this.at += 1;
      return ANY_RUN;
    }
    const space = matchesAt(SPACE, this.text, this.at)?.[0] ?? '';
    if (space !== '') return this.#spaceInWord(space);
    if (SPECIAL.has(character) || matchesAt(NOT, this.text, this.at) !== undefined) return undefined;
    this.at += 1;
    return character;
  }

  /** White space is part of a word unless `or` or `and` follows; taken as a whole, so that long runs cost little. */
  #spaceInWord(space: string): string | undefined {
    if (matchesAt(AND_OR, this.text, this.at + space.length) !== undefined) return undefined;
    this.at += space.length;
    return space;
  }

  /** Lower-case `\\not` is refused: it may be an escaped keyword or a line break and `ot`. */
  #escaped(): string | undefined {
    if (this.text.startsWith('\\not', this.at)) return undefined;
    const next = this.text[this.at + 1] ?? '';
    const white = WHITE_ESCAPES[next];
    const unit = this.#unicode(this.at);
    const keyword = matchesAt(ESCAPED_KEYWORD, this.text, this.at)?.[1];
    const plain = white ?? (SPECIAL.has(next) ? next : (unit ?? keyword));
    if (plain === undefined) return undefined;
    this.at += unit !== undefined && plain === unit ? 6 : 1 + (plain === keyword ? keyword.length : 1);
    return plain;
  }

  #unicode(at: number): string | undefined {
    const found = matchesAt(UNICODE_ESCAPE, this.text, at);
    return found?.[1] === undefined ? undefined : String.fromCharCode(Number.parseInt(found[1], 16));
  }

  #match(expression: RegExp): string {
    const found = matchesAt(expression, this.text, this.at)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}

function matchesAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}

/** White space around an unquoted word is not part of it. */
function trim(parts: readonly PatternPart[]): PatternPart[] {
  const last = parts.length - 1;
  return parts
    .map((part, index) => {
      if (typeof part !== 'string') return part;
      const start = index === 0 ? part.trimStart() : part;
      return index === last ? start.trimEnd() : start;
    })
    .filter((part) => part !== '');
}
