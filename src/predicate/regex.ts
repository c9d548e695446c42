import { RE2JS } from 're2js';

const compiled = new Map<string, RE2JS>();

/**
 * A regular expression on a linear-time engine, since rules are untrusted. `flags` are any of `i`, `m` and `s`.
 * @throws when the expression uses what a linear-time engine cannot do, such as a look-around or a back-reference
 */
export function regex(source: string, flags: string): RE2JS {
  const key = `${flags}/${source}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  let bits = 0;
  if (flags.includes('i')) bits |= RE2JS.CASE_INSENSITIVE;
  if (flags.includes('m')) bits |= RE2JS.MULTILINE;
  if (flags.includes('s')) bits |= RE2JS.DOTALL;
  const made = RE2JS.compile(source, bits);
  compiled.set(key, made);
  return made;
}

/** Why a regular expression cannot be used, or undefined when it can. */
export function regexProblem(source: string, flags: string): string | undefined {
  try {
    regex(source, flags);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
