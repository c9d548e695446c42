/* Made from the JSON Schemas by `npm run types`. Do not edit. */

/**
 * A set of events and what the rule must do on every one of them.
 *
 * This interface was referenced by `Spec`'s JSON-Schema
 * via the `definition` "Scenario".
 */
export type Scenario = {
  /**
   * A sentence that says what is expected; unique in the file.
   */
  name: string;
  /**
   * fires: every event fires. quiet: none does. excluded: every event is silenced, and by one exclusion alone.
   */
  expect: "fires" | "quiet" | "excluded";
  /**
   * Which exclusion silences the events, for expect: excluded.
   */
  by?: string;
  /**
   * The eventName or eventNames; _catch_all for those without an entry in the event reference, * for all. Absent: every eventName the rule can fire on, which specifies none.
   */
  event?: string | [string, ...string[]];
  /**
   * The eventSource; eks.amazonaws.com where absent.
   */
  source?: string;
  /**
   * Whether the calls succeed; both where absent.
   */
  outcome?: "success" | "failure";
  /**
   * The caller or callers, by the names that `trailproof generate --help` lists; any where absent.
   */
  caller?: Caller | [Caller, ...Caller[]];
  /**
   * Conditions on the raw record, written as a Sigma selection.
   */
  where?:
    | {
        [k: string]: unknown;
      }
    | [
        {
          [k: string]: unknown;
        },
        ...{
          [k: string]: unknown;
        }[]
      ];
  /**
   * A file of recorded or hand-written records to use in place of generated ones, relative to this file.
   */
  records?: string;
  /**
   * Why this scenario fails today. It is an error once it no longer fails.
   */
  "known-gap"?: string;
};
/**
 * Someone or something that calls EKS.
 *
 * This interface was referenced by `Spec`'s JSON-Schema
 * via the `definition` "Caller".
 */
export type Caller =
  | "iam-user"
  | "role-session"
  | "root"
  | "sso-session"
  | "console-session"
  | "console-role"
  | "cloudshell"
  | "federated-user"
  | "cross-account-role"
  | "aws-account"
  | "terraform"
  | "pulumi"
  | "eksctl"
  | "eksctl-cloudformation"
  | "cloudformation"
  | "cloudformation-as-caller"
  | "cdk"
  | "cdk-custom-resource"
  | "github-actions"
  | "ec2-instance"
  | "irsa"
  | "pod-identity"
  | "lambda"
  | "ack"
  | "karpenter"
  | "cluster-role"
  | "eks-service-linked-role"
  | "aws-service"
  | "imitation-session"
  | "imitation-user"
  | "imitation-role";

/**
 * <rule>.spec.yml: what a rule is for, written beside the rule and independent of its query.
 */
export interface Spec {
  /**
   * The id of the rule.
   */
  rule: string;
  /**
   * What must happen on which events.
   *
   * @minItems 1
   */
  scenarios: [Scenario, ...Scenario[]];
}
