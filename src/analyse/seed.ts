/**
 * The seed of one piece of work from the user's seed and the names of the work, so that it meets the same events
 * whatever else runs beside it. FNV-1a, 32 bits.
 */
export function seedFor(seed: number, ...names: readonly string[]): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const character of names.join('\u0000'))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}
