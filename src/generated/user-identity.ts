/* Made from the JSON Schemas by `npm run types`. Do not edit. */

/**
 * Who made the call. Only `type` can be relied on; which other members appear depends on it.
 */
export type UserIdentity = {
  type: IdentityType;
  userName?: UserName;
  principalId?: PrincipalId;
  arn?: ARN;
  accountId?: Account;
  accessKeyId?: AccessKey;
  sessionContext?: SessionContext;
  invokedBy?: InvokedBy;
  invokedByDelegate?: Delegate;
  onBehalfOf?: OnBehalfOf;
  inScopeOf?: InScopeOf;
  credentialId?: CredentialId;
  identityProvider?: IdentityProvider;
  [k: string]: unknown;
};
/**
 * What kind of identity signed the call.
 */
export type IdentityType =
  | "Root"
  | "IAMUser"
  | "AssumedRole"
  | "Role"
  | "FederatedUser"
  | "Directory"
  | "AWSAccount"
  | "AWSService"
  | "IdentityCenterUser"
  | "SAMLUser"
  | "WebIdentityUser"
  | "Unknown";
/**
 * The user's friendly name. For Root it is the account alias; role sessions do not have it.
 */
export type UserName = string;
/**
 * The unique id of the principal. A role session adds a colon and its session name.
 */
export type PrincipalId = string;
/**
 * The ARN of the identity. For a role session it holds the role's name, without its path, and the session name that the caller of AssumeRole chose.
 */
export type ARN = string;
/**
 * The account that owns the identity.
 */
export type Account = string;
/**
 * The access key that signed the call: AKIA for long-term keys, ASIA for temporary ones.
 */
export type AccessKey = string;
/**
 * A twelve-digit AWS account number.
 *
 * This interface was referenced by `undefined`'s JSON-Schema
 * via the `definition` "AccountId".
 */
export type AccountId = string;
/**
 * The AWS service that made the call, on its own behalf or on behalf of the identity.
 */
export type InvokedBy = string;
/**
 * The id of a bearer credential.
 */
export type CredentialId = string;
/**
 * The external identity provider of a SAML or web identity user.
 */
export type IdentityProvider = string;

/**
 * How the temporary credentials came to be. Absent for long-term access keys.
 */
export interface SessionContext {
  sessionIssuer?: SessionIssuer;
  /**
   * The web identity that was exchanged for the session. Records up to 1.08 carry it empty.
   */
  webIdFederationData?: {
    federatedProvider?: string;
    attributes?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  attributes?: {
    /**
     * When the credentials were issued.
     */
    creationDate?: string;
    /**
     * Whether MFA was used, as a string.
     */
    mfaAuthenticated?: "true" | "false";
    [k: string]: unknown;
  };
  /**
   * A name that survives role chaining, set when the first role was assumed.
   */
  sourceIdentity?: string;
  /**
   * The version of the instance metadata service that handed out the credentials.
   */
  ec2RoleDelivery?: string;
  assumedRoot?: string;
  signInSessionArn?: string;
  [k: string]: unknown;
}
/**
 * The role or user that issued the session. Empty in some console records up to 1.08.
 *
 * This interface was referenced by `undefined`'s JSON-Schema
 * via the `definition` "SessionIssuer".
 */
export interface SessionIssuer {
  type?: "Root" | "IAMUser" | "Role";
  /**
   * The unique id of the issuer.
   */
  principalId?: string;
  /**
   * The ARN of the issuer, with its path.
   */
  arn?: string;
  accountId?: AccountId;
  /**
   * The name of the role or user that issued the session.
   */
  userName?: string;
  [k: string]: unknown;
}
/**
 * The account of the product provider that used delegated access.
 */
export interface Delegate {
  accountId?: AccountId;
  [k: string]: unknown;
}
/**
 * The Identity Center user on whose behalf the call was made.
 */
export interface OnBehalfOf {
  userId?: string;
  identityStoreArn?: string;
  [k: string]: unknown;
}
/**
 * The resource and service for which the credentials were issued. Seen empty.
 */
export interface InScopeOf {
  sourceArn?: string;
  sourceAccount?: string;
  issuerType?: string;
  credentialsIssuedTo?: string;
  [k: string]: unknown;
}
/**
 * How the temporary credentials came to be. Absent for long-term access keys.
 *
 * This interface was referenced by `undefined`'s JSON-Schema
 * via the `definition` "SessionContext".
 */
export interface SessionContext1 {
  sessionIssuer?: SessionIssuer;
  /**
   * The web identity that was exchanged for the session. Records up to 1.08 carry it empty.
   */
  webIdFederationData?: {
    federatedProvider?: string;
    attributes?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  attributes?: {
    /**
     * When the credentials were issued.
     */
    creationDate?: string;
    /**
     * Whether MFA was used, as a string.
     */
    mfaAuthenticated?: "true" | "false";
    [k: string]: unknown;
  };
  /**
   * A name that survives role chaining, set when the first role was assumed.
   */
  sourceIdentity?: string;
  /**
   * The version of the instance metadata service that handed out the credentials.
   */
  ec2RoleDelivery?: string;
  assumedRoot?: string;
  signInSessionArn?: string;
  [k: string]: unknown;
}
