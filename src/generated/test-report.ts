/* Made from the JSON Schemas by `npm run types`. Do not edit. */

/**
 * What `trailproof test --json` prints.
 */
export interface TestReport {
  /**
   * The version of this report's shape.
   */
  schemaVersion: 1;
  /**
   * The seed all events follow from.
   */
  seed: number;
  /**
   * Events per scenario and per exclusion.
   */
  runs: number;
  summary: {
    /**
     * Rules tested.
     */
    rules: number;
    /**
     * Rules without a scenario: no spec, or one that cannot be read.
     */
    untested: number;
    scenarios: {
      /**
       * All scenarios.
       */
      total: number;
      /**
       * Held on every event tried.
       */
      held: number;
      /**
       * Proved for every possible event.
       */
      proved: number;
      /**
       * An event breaks them.
       */
      refuted: number;
      /**
       * Fail as their spec says they do.
       */
      knownGap: number;
      /**
       * Known gaps that no longer fail: an error until the spec says so.
       */
      closedGap: number;
      /**
       * No event, or too few, could be made.
       */
      unknown: number;
    };
  };
  /**
   * Every rule, in the order of packs and files.
   */
  rules: Rule[];
  /**
   * Every eventName of the reference, and the catch-all.
   */
  events: Event[];
  /**
   * What is wrong with the files that were read. Broken rules are not in the rest of the report.
   */
  diagnostics: Diagnostic[];
}
/**
 * This interface was referenced by `TestReport`'s JSON-Schema
 * via the `definition` "Rule".
 */
export interface Rule {
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
   * In the order of the spec.
   */
  scenarios: Scenario[];
  /**
   * In the order of the rule.
   */
  exclusions: Exclusion[];
  /**
   * Whether there is a spec beside the rule.
   */
  hasSpec: boolean;
}
/**
 * This interface was referenced by `TestReport`'s JSON-Schema
 * via the `definition` "Scenario".
 */
export interface Scenario {
  /**
   * Its sentence in the spec.
   */
  name: string;
  expect: "fires" | "quiet" | "excluded";
  verdict: "held" | "proved" | "refuted" | "known-gap" | "closed-gap" | "unknown";
  /**
   * Events tried.
   */
  runs: number;
  /**
   * Why it is refuted or unknown, or what the known gap is.
   */
  reason?: string;
  /**
   * The smallest event found that breaks it.
   */
  counterexample?: {
    [k: string]: unknown;
  };
  /**
   * The command that finds it again.
   */
  replay?: string;
  /**
   * What the rule did on the counterexample.
   */
  observed?: string;
}
/**
 * This interface was referenced by `TestReport`'s JSON-Schema
 * via the `definition` "Exclusion".
 */
export interface Exclusion {
  /**
   * What it matches.
   */
  text: string;
  /**
   * The Sigma selection it belongs to.
   */
  label?: string;
  /**
   * Events made to meet it.
   */
  runs: number;
  /**
   * How many of them it alone silenced.
   */
  silenced: number;
  /**
   * One of those.
   */
  example?: {
    [k: string]: unknown;
  };
}
/**
 * This interface was referenced by `TestReport`'s JSON-Schema
 * via the `definition` "Event".
 */
export interface Event {
  /**
   * An eventName, or _catch_all.
   */
  eventName: string;
  /**
   * The rules that may fire on it.
   */
  rules: {
    /**
     * The rule's title.
     */
    name: string;
    /**
     * The pack's vendor.
     */
    vendor: string;
    /**
     * The rule's severity.
     */
    severity: string;
    reachable: "yes" | "no" | "unknown";
    /**
     * Whether the rule's spec says it must fire on this eventName.
     */
    specified: boolean;
  }[];
  /**
   * How many rules have been shown to fire on it.
   */
  reachable: number;
  /**
   * How many of them have a spec that says they must.
   */
  specified: number;
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
