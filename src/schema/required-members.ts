import { loadSchema } from './load-schema.js';

/** The request members without which a call of an EKS operation cannot succeed. */
export function requiredMembers(operation: string): readonly string[] {
  return loadSchema(`eks/${operation}`).$defs?.['CompleteRequest']?.then?.required ?? [];
}
