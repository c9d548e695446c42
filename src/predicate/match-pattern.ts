import { ANY_ONE, ANY_RUN, type Pattern, type PatternPart } from './pattern.js';
import { fold } from './fold.js';

type Step = string | typeof ANY_ONE | typeof ANY_RUN;

const steps = new WeakMap<Pattern, Map<boolean, readonly Step[]>>();

/**
 * Whether a pattern matches the whole of a text; `*` and `?` cross line breaks, `?` is one code point. Takes time
 * proportional to the product of both lengths at worst, never more: after a mismatch only the last `*` is tried again.
 */
export function matchesPattern(pattern: Pattern, text: string, foldCase: boolean): boolean {
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
