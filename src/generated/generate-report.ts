/* Made from the JSON Schemas by `npm run types`. Do not edit. */

/**
 * What `trailproof generate --json` prints.
 */
export interface GenerateReport {
  /**
   * The version of this report's shape.
   */
  schemaVersion: 1;
  seed: number;
  /**
   * The events, in order.
   *
   * Items: A raw CloudTrail record.
   */
  events: {
    [k: string]: unknown;
  }[];
  /**
   * What is wrong with the files that were read. Broken rules are not in the rest of the report.
   */
  diagnostics: Diagnostic[];
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
