/* Made from the JSON Schemas by `npm run types`. Do not edit. */

/**
 * The version of the record format, such as 1.09.
 */
export type EventVersion = string;
/**
 * The identity that signed the call: its type, ARN, account and, for a role session, who issued the session.
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
 * When the call was made, in UTC, to the second.
 */
export type EventTime = string;
/**
 * The endpoint of the AWS service that took the call, such as eks.amazonaws.com.
 */
export type EventSource = string;
/**
 * The API operation that was called.
 */
export type EventName = string;
/**
 * The Region whose endpoint took the call.
 */
export type AWSRegion = string;
/**
 * The address of the caller, or the DNS name of the AWS service that called on its behalf.
 */
export type SourceAddress = string;
/**
 * What the client says it is. The client may say anything.
 */
export type UserAgent = string;
/**
 * The error the service answered with. Absent when the call succeeded.
 */
export type ErrorCode = string;
/**
 * The text of the error. EKS leaves it out and puts the text into the response of a write.
 */
export type ErrorMessage = string;
/**
 * What the caller sent; its members depend on the operation. Null when there was nothing.
 */
export type RequestParameters = {
  [k: string]: unknown;
} | null;
/**
 * What the service answered to a write. Null for reads and for empty answers.
 */
export type ResponseElements = {
  [k: string]: unknown;
} | null;
/**
 * Further facts that belong neither to the request nor to the response. EKS sends none.
 */
export type AdditionalEventData = {
  [k: string]: unknown;
} | null;
/**
 * The id the service gave to the request.
 */
export type RequestId = string;
/**
 * The id CloudTrail gave to the record.
 */
export type EventId = string;
/**
 * What kind of event this is: an API call, a service's own event, a console action or sign-in, or a VPC endpoint event.
 */
export type EventType =
  "AwsApiCall" | "AwsServiceEvent" | "AwsConsoleAction" | "AwsConsoleSignIn" | "AwsVpceEvents" | "AwsCloudTrailInsight";
/**
 * The API version of the call, for services that report it.
 */
export type APIVersion = string | null;
/**
 * Whether this is a control-plane call.
 */
export type ManagementEvent = boolean;
/**
 * Whether the operation only reads.
 */
export type ReadOnly = boolean | null;
/**
 * The resources the call touched. EKS sends none.
 */
export type Resources =
  | {
      ARN?: string;
      accountId?: string;
      type?: string;
      [k: string]: unknown;
    }[]
  | null;
/**
 * The account that received the record; for a cross-account call not the caller's.
 */
export type RecipientAccount = string;
/**
 * What happened, for an event that a service raised by itself.
 */
export type ServiceEventDetails = {
  [k: string]: unknown;
} | null;
/**
 * Equal in the copies of one event that go to several accounts.
 */
export type SharedEventId = string;
/**
 * The VPC endpoint through which the call came.
 */
export type VPCEndpoint = string;
/**
 * The account that owns the VPC endpoint.
 */
export type VPCEndpointAccount = string;
/**
 * Management, Data, NetworkActivity or Insight.
 */
export type EventCategory = "Management" | "Data" | "NetworkActivity" | "Insight";
/**
 * The string "true" when the credentials came from a console session; absent otherwise.
 */
export type ConsoleSession = "true" | "false";

/**
 * One CloudTrail record as a trail delivers it, Members that this schema does not know are allowed.
 */
export interface CloudTrailRecord {
  eventVersion: EventVersion;
  userIdentity: UserIdentity;
  eventTime: EventTime;
  eventSource: EventSource;
  eventName: EventName;
  awsRegion: AWSRegion;
  sourceIPAddress: SourceAddress;
  userAgent?: UserAgent;
  errorCode?: ErrorCode;
  errorMessage?: ErrorMessage;
  requestParameters: RequestParameters;
  responseElements: ResponseElements;
  additionalEventData?: AdditionalEventData;
  requestID?: RequestId;
  eventID: EventId;
  eventType: EventType;
  apiVersion?: APIVersion;
  managementEvent?: ManagementEvent;
  readOnly?: ReadOnly;
  resources?: Resources;
  recipientAccountId?: RecipientAccount;
  serviceEventDetails?: ServiceEventDetails;
  sharedEventID?: SharedEventId;
  vpcEndpointId?: VPCEndpoint;
  vpcEndpointAccountId?: VPCEndpointAccount;
  eventCategory?: EventCategory;
  addendum?: Addendum;
  sessionCredentialFromConsole?: ConsoleSession;
  edgeDeviceDetails?: EdgeDevice;
  tlsDetails?: TLSDetails;
  eventContext?: EventContext;
  [k: string]: unknown;
}
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
  /**
   * A twelve-digit AWS account number.
   *
   * This interface was referenced by `undefined`'s JSON-Schema
   * via the `definition` "AccountId".
   */
  accountId?: string;
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
  /**
   * A twelve-digit AWS account number.
   *
   * This interface was referenced by `undefined`'s JSON-Schema
   * via the `definition` "AccountId".
   */
  accountId?: string;
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
 * Why a record came late or was delivered again.
 */
export interface Addendum {
  reason?: string;
  updatedFields?: string;
  originalRequestID?: string;
  originalEventID?: string;
  [k: string]: unknown;
}
/**
 * The edge device on which the call was made.
 */
export interface EdgeDevice {
  [k: string]: unknown;
}
/**
 * How the connection was secured. EKS does not report it.
 */
export interface TLSDetails {
  tlsVersion?: string;
  cipherSuite?: string;
  clientProvidedHostHeader?: string;
  keyExchange?: string;
  [k: string]: unknown;
}
/**
 * Request and tag context, in CloudTrail Lake event data stores only.
 */
export interface EventContext {
  [k: string]: unknown;
}
