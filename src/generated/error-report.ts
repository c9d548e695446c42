/* Made from the JSON Schemas by `npm run types`. Do not edit. */

/**
 * What any command prints with --json when it cannot do its work.
 */
export interface ErrorReport {
  /**
   * The version of this report's shape.
   */
  schemaVersion: 1;
  error: {
    exitCode: 1 | 2 | 3;
    /**
     * What went wrong.
     */
    message: string;
    /**
     * What is wrong with the files that were read. Broken rules are not in the rest of the report.
     */
    diagnostics: Diagnostic[];
  };
}
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
