import type { Diagnostic } from './diagnostic.js';

/** A value, or the diagnostics that say why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(...diagnostics: readonly Diagnostic[]): Result<never> {
  return { ok: false, diagnostics };
}
