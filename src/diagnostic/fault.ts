import type { Diagnostic } from './diagnostic.js';
import { failed, ok, type Result } from './result.js';

/** Thrown inside a reader of users' files and caught at its edge by `attempt`. Never leaves the engine. */
export class Fault extends Error {
  readonly found: Diagnostic;

  constructor(found: Diagnostic) {
    super(found.message);
    this.found = found;
  }
}

/** The value of a computation, or the diagnostic of the fault it met. */
export function attempt<T>(compute: () => T): Result<T> {
  try {
    return ok(compute());
  } catch (error) {
    if (error instanceof Fault) return failed(error.found);
    throw error;
  }
}
