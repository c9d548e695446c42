import { ANY_ONE, ANY_RUN, type Pattern, type PatternPart } from './pattern.js';
import { fold } from './fold.js';

type Step = string | typeof ANY_ONE | typeof ANY_RUN;

const steps = new WeakMap<Pattern, Map<boolean, readonly Step[]>>();

/**
 * Whether a pattern matches the whole of a text; `*` and `?` cross line breaks, `?` is one code point. Takes time
 * proportional to the product of both lengths at worst, never more: after a mismatch only the last `*` is tried again.
 * Patterns with `*` alone, which are nearly all, take substring searches.
 */
export function matchesPattern(pattern: Pattern, text: string, foldCase: boolean): boolean {
  if (!pattern.includes(ANY_ONE))
    return matchesRuns(foldedParts(pattern, foldCase), foldCase ? fold(text) : text);
  const wanted = stepsOf(pattern, foldCase);
  const given = [...(foldCase ? fold(text) : text)];
  let at = 0;
  let step = 0;
  let runStep = -1;
  let runAt = 0;
  while (at < given.length) {
    const next = wanted[step];
    if (next === ANY_RUN) {
      runStep = step;
      runAt = at;
      step += 1;
    } else if (next !== undefined && (next === ANY_ONE || next === given[at])) {
      step += 1;
      at += 1;
    } else if (runStep >= 0) {
      runAt += 1;
      at = runAt;
      step = runStep + 1;
    } else {
      return false;
    }
  }
  while (wanted[step] === ANY_RUN) step += 1;
  return step === wanted.length;
}

/** Without `?` every literal may be taken at its first place after the one before; only the last must be at the end. */
function matchesRuns(parts: readonly PatternPart[], text: string): boolean {
  const last = parts.at(-1);
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (typeof part !== 'string') continue;
    if (part === last && index === parts.length - 1) {
      const end = text.length - part.length;
      return index === 0 ? text === part : end >= at && text.endsWith(part);
    }
    const found = index === 0 ? (text.startsWith(part) ? 0 : -1) : text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return last === ANY_RUN || text === '';
}

const folded = new WeakMap<Pattern, readonly PatternPart[]>();

function foldedParts(pattern: Pattern, foldCase: boolean): readonly PatternPart[] {
  if (!foldCase) return pattern;
  const known = folded.get(pattern) ?? pattern.map((part) => (typeof part === 'string' ? fold(part) : part));
  folded.set(pattern, known);
  return known;
}

/** A pattern as single code points and wildcards, folded when case does not count. */
function stepsOf(pattern: Pattern, foldCase: boolean): readonly Step[] {
  const known = steps.get(pattern) ?? new Map<boolean, readonly Step[]>();
  steps.set(pattern, known);
  const made = known.get(foldCase) ?? pattern.flatMap((part) => stepsOfPart(part, foldCase));
  known.set(foldCase, made);
  return made;
}

function stepsOfPart(part: PatternPart, foldCase: boolean): Step[] {
  if (typeof part !== 'string') return [part];
  return [...(foldCase ? fold(part) : part)];
}
