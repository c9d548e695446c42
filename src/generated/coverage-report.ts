/* Made from the JSON Schemas by `npm run types`. Do not edit. */

/**
 * What `trailproof coverage --json` prints.
 */
export interface CoverageReport {
  /**
   * The version of this report's shape.
   */
  schemaVersion: 1;
  seed: number;
  summary: {
    /**
     * Pairs of rule and eventName on which the rule has been shown to fire.
     */
    reachable: number;
    /**
     * Of these, pairs for which the spec says so.
     */
    specified: number;
    /**
     * specified / (reachable + unknown) in percent, cut, never rounded up, to two decimals; 100.00 only when all are, 0.00 when there is nothing.
     */
    percent: string;
    /**
     * Pairs of which neither a firing event nor a reason against one was found. They count as not covered.
     */
    unknown: number;
  };
  /**
   * Every rule.
   */
  rules: {
    /**
     * The pack's name.
     */
    pack: string;
    /**
     * The rule's id.
     */
    id: string;
    /**
     * The rule's title.
     */
    name: string;
    /**
     * The rule's severity.
     */
    severity: string;
    /**
     * The rule's file.
     */
    file: string;
    /**
     * eventNames on which the rule has been shown to fire.
     */
    reachable: string[];
    /**
     * Of these, those its spec says it must fire on.
     */
    specified: string[];
    /**
     * eventNames on which neither a firing event nor a reason against one was found.
     */
    unknown: string[];
    /**
     * As in the summary.
     */
    percent: string;
  }[];
  /**
   * Every eventName of the reference, and the catch-all.
   */
  events: {
    /**
     * An eventName, or _catch_all.
     */
    eventName: string;
    /**
     * Titles of the rules that fire on it.
     */
    rules: string[];
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
