/* Made from the JSON Schemas by `npm run types`. Do not edit. */

/**
 * What `trailproof explain --json` prints.
 */
export interface ExplainReport {
  /**
   * The version of this report's shape.
   */
  schemaVersion: 1;
  rule: {
    /**
     * The rule's id.
     */
    id: string;
    /**
     * Its title.
     */
    name: string;
    /**
     * The view it reads.
     */
    view: string;
  };
  /**
   * In input order.
   */
  events: {
    /**
     * The record's eventID; null when it has none.
     */
    eventID: string | null;
    /**
     * The verdict.
     */
    fires: boolean;
    /**
     * Every clause in the order of the rule.
     */
    clauses: {
      /**
       * The clause.
       */
      text: string;
      /**
       * The field it reads; null when it searches everywhere.
       */
      field: string | null;
      /**
       * null is unknown.
       */
      truth: boolean | null;
      /**
       * Whether it is part of the reason for the verdict.
       */
      decided: boolean;
      /**
       * Whether it stands under an odd number of negations.
       */
      negated: boolean;
      /**
       * The values of the field; empty when it is missing or an empty list.
       */
      saw: unknown[];
      /**
       * Whether the field is there; null when the clause searches everywhere.
       */
      present: boolean | null;
    }[];
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
