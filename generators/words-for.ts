import type { Pattern } from '../src/predicate/pattern.js';
import type { Test } from '../src/predicate/predicate.js';

export type Scalar = string | number | boolean;

/**
 * Values that may satisfy a test when put where `current` stands, the likeliest first. Only proposals: whoever asks
 * evaluates the test on the result.
 */
export function wordsFor(test: Test, current: Scalar): readonly Scalar[] {
  switch (test.kind) {
    case 'equals':
      return [test.value, ...segments(test.value)];
    case 'like':
      return fromPattern(test.pattern, String(current));
    case 'regex':
      return test.source.match(/[\w/.@-]{2,}/g)?.flatMap((word) => [word, ...segments(word)]) ?? [];
    case 'number':
      return [Number(test.value), test.value];
    case 'boolean':
      return [test.value, String(test.value)];
    case 'network':
      return [test.network.split('/')[0] ?? ''];
    case 'order':
    case 'instant':
      return [test.value];
    case 'exists':
    case 'null':
    case 'field':
      return []; // presence is decided when the request is drawn, equality of fields by drawing again
  }
}

/** The pattern's text alone, in place of the current value's last path segment, and at its ends. */
function fromPattern(pattern: Pattern, current: string): string[] {
  const text = pattern.filter((part) => typeof part === 'string').join('');
  const slash = current.lastIndexOf('/');
  const inPath =
    slash === -1 ? [] : [`${current.slice(0, slash)}${text}`, `${current.slice(0, slash)}/${text}`];
  const words = segments(text);
  const joined = words.flatMap((word) => [
    `${current}-${word}`,
    `${word}-${current}`,
    `${current}${word}`,
    `${word}${current}`,
  ]);
  const candidates = [text, ...inPath, ...words, ...joined];
  return [...new Set(candidates)].filter((word) => word !== '');
}

/** The pieces between the separators of ARNs and paths. */
function segments(text: string): string[] {
  return text.split(/[/:]/).filter((word) => word !== '');
}
