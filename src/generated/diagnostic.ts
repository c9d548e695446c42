/* Made from the JSON Schemas by `npm run types`. Do not edit. */

/**
 * One thing that is wrong with a file.
 */
export interface Diagnostic {
  /**
   * What is wrong, as a stable code.
   */
  code: string;
  severity: "error" | "warning";
  /**
   * What is wrong, in words.
   */
  message: string;
  /**
   * What to do.
   */
  help?: string;
  /**
   * The file.
   */
  file: string;
  /**
   * Line, from 1.
   */
  line: number;
  /**
   * Column, from 1.
   */
  column: number;
}
