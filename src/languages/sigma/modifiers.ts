import type { LetterCase } from '../../predicate/predicate.js';

/** What the modifiers of an item ask of each of its values. */
export interface Modifiers {
  readonly place: 'equals' | 'contains' | 'startswith' | 'endswith';
  readonly letterCase: LetterCase;
  readonly all: boolean;
  readonly kind: 'text' | 're' | 'fieldref' | 'exists';
  readonly flags: string;
}

/** Why a test cannot be made. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly help?: string;
}

const PLACES: ReadonlySet<string> = new Set(['contains', 'startswith', 'endswith']);
const KINDS: ReadonlySet<string> = new Set(['re', 'fieldref', 'exists']);
const FLAGS: ReadonlySet<string> = new Set(['i', 'm', 's']);

/** Reads the modifiers of an item in their order; refuses the first that is unknown or does not go with the others. */
export function readModifiers(names: readonly string[]): Modifiers | Refusal {
  let read: Modifiers = { place: 'equals', letterCase: 'fold', all: false, kind: 'text', flags: '' };
  for (const name of names) {
    if (PLACES.has(name) && read.place === 'equals') read = { ...read, place: name as Modifiers['place'] };
    else if (KINDS.has(name) && read.kind === 'text') read = { ...read, kind: name as Modifiers['kind'] };
    else if (FLAGS.has(name) && read.kind === 're') read = { ...read, flags: read.flags + name };
    else if (name === 'all') read = { ...read, all: true };
    else if (name === 'cased') read = { ...read, letterCase: 'exact' };
    else return refusal(name);
  }
  return conflict(read) ?? read;
}

/** Modifiers that contradict each other, or say nothing beside each other. */
function conflict({ place, letterCase, all, kind, flags }: Modifiers): Refusal | undefined {
  const refuse = (a: string, b: string): Refusal => ({
    code: 'sigma/modifier',
    message: `\`${a}\` does not go with \`${b}\``,
  });
  if (place !== 'equals' && (kind === 're' || kind === 'exists')) return refuse(place, kind);
  if (letterCase === 'exact' && (kind === 'exists' || flags.includes('i')))
    return refuse('cased', kind === 'exists' ? kind : 'i');
  return all && kind === 'exists' ? refuse('all', kind) : undefined;
}

function refusal(name: string): Refusal {
  return {
    code: 'sigma/modifier',
    message:
      name === '' ? 'a modifier name is missing after `|`' : `the modifier \`${name}\` is not supported here`,
    help: 'supported are contains, startswith, endswith, all, cased, re (with i, m, s), fieldref and exists',
  };
}
