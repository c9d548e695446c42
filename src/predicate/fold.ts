/**
 * Unicode simple case folding: two texts differ only in letter case when their folds are equal. One code point stays
 * one code point, so that `?` keeps its meaning. Agrees with the `iu` flags of ECMAScript (see the test).
 */
export function fold(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the whole ASCII range
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

function foldCharacter(character: string): string {
  if (character === 'ı') return character; // its capital is I, but simple folding keeps it apart from i
  const upper = single(
    character.toUpperCase(),
    single(character.toLowerCase(), character).toUpperCase(),
    character,
  );
  return single(upper.toLowerCase(), upper);
}

/** The first candidate that is a single code point. */
function single(...candidates: readonly string[]): string {
  return candidates.find((candidate) => [...candidate].length === 1) ?? (candidates.at(-1) as string);
}
