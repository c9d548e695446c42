/** How many results are kept before all are forgotten. */
const MOST = 5000;

/** A pure function of a text that keeps its results, for texts that come up in event after event. */
export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    return found === undefined ? kept(known, text, work(text)) : found;
  };
}

/** Results by a key that everything they are made of is in. */
export function memory<Result>(): (key: string, make: () => Result) => Result {
  const known = new Map<string, Result>();
  return (key, make) => {
    const found = known.get(key);
    return found === undefined ? kept(known, key, make()) : found;
  };
}

function kept<Result>(known: Map<string, Result>, key: string, made: Result): Result {
  if (known.size >= MOST) known.clear();
  known.set(key, made);
  return made;
}
