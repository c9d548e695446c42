/* Made from the JSON Schemas by `npm run types`. Do not edit. */

/**
 * pack.yml: what a folder of rules is and in which format its rules are written.
 */
export interface Pack {
  /**
   * The pack's name, used in reports and commands.
   */
  name: string;
  /**
   * Who the rules come from, as reports name them.
   */
  vendor: string;
  /**
   * The format of the rule files.
   */
  format: "elastic" | "sigma";
  /**
   * The pack's own version.
   */
  version: string;
  /**
   * One or two sentences on the pack.
   */
  description?: string;
}
