import { ANY_ONE, ANY_RUN, pattern, type Pattern, type PatternPart } from '../../predicate/pattern.js';

/**
 * A Sigma string as a pattern: `*` and `?` are wildcards, `\*` and `\?` are not, `\\` is one backslash, and a single
 * backslash before anything else stands for itself. Source: Sigma specification 2.1, escaping.
 */
export function textPattern(text: string): Pattern {
  const parts: PatternPart[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    const next = text[at + 1];
    if (character === '\\' && next !== undefined && '\\*?'.includes(next)) {
      parts.push(next);
      at += 1;
    } else {
      parts.push(character === '*' ? ANY_RUN : character === '?' ? ANY_ONE : character);
    }
  }
  return pattern(parts);
}
