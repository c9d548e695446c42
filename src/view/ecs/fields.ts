import { isIP } from 'node:net';
import { eksOperations } from '../../generated/eks-operations.js';
import type { CloudTrailEvent } from '../../event/event.js';
import { relatedUsers, serviceName, userEmail, userId, userName } from './actor.js';
import type { EcsField } from './field.js';
import {
  constant,
  copy,
  DEFAULT_LIMIT,
  derived,
  PARAMETERS_LIMIT,
  rendered,
  typed,
  unlimited,
} from './field-kinds.js';
import { outcome } from './outcome.js';
import { text } from './record-values.js';

function tlsPart(event: CloudTrailEvent, part: 'protocol' | 'version'): string | undefined {
  const found = /^([A-Za-z]+)v(.+)$/.exec(text(event, 'tlsDetails.tlsVersion') ?? '');
  return part === 'protocol' ? found?.[1]?.toLowerCase() : found?.[2];
}

const identity = 'userIdentity';
const session = 'userIdentity.sessionContext';

/**
 * The fields of Elastic's `logs-aws.cloudtrail` documents that a record alone decides, as the newest AWS integration
 * (2026) makes and maps them. Left out, because other data decides them: geo and AS fields, the parts of the user
 * agent, ingest times, and `event.category` and `event.type` of other services.
 */
export const fields: ReadonlyMap<string, EcsField> = new Map<string, EcsField>([
  ['@timestamp', typed(copy('eventTime'), 'date')],
  ['ecs.version', derived([], () => '8.11.0')],
  ['data_stream.type', constant('logs')],
  ['data_stream.dataset', constant('aws.cloudtrail')],
  ['event.module', constant('aws')],
  ['event.dataset', constant('aws.cloudtrail')],
  ['event.kind', derived([], () => 'event')],
  ['event.type', fromEventNames(['info'])],
  ['event.category', fromEventNames([])],
  ['event.id', copy('eventID')],
  ['event.action', copy('eventName')],
  ['event.provider', copy('eventSource')],
  ['event.outcome', derived(['eventName', 'errorCode', 'errorMessage', 'responseElements'], outcome)],
  ['cloud.provider', derived([], () => 'aws')],
  ['cloud.region', copy('awsRegion')],
  [
    'cloud.service.name',
    unlimited(derived(['eventSource'], (event) => text(event, 'eventSource')?.split('.amazonaws.com')[0])),
  ],
  [
    'cloud.account.id',
    derived(
      ['userIdentity', 'recipientAccountId'],
      (event) => text(event, 'userIdentity.accountId') ?? text(event, 'recipientAccountId'),
    ),
  ],
  ['source.address', copy('sourceIPAddress')],
  ['source.ip', typed(derived(['sourceIPAddress'], addressIfIp), 'ip')],
  ['related.ip', typed(derived(['sourceIPAddress'], addressIfIp), 'ip')],
  ['related.user', derived(['userIdentity', 'requestParameters', 'responseElements'], relatedUsers)],
  ['service.name', unlimited(derived(['userIdentity'], serviceName))],
  ['user.name', unlimited(derived(['userIdentity'], userName))],
  ['user.id', derived(['userIdentity'], userId)],
  ['user.email', derived(['userIdentity'], userEmail)],
  ['user.target.name', unlimited(copy('requestParameters.userName'))],
  ['user.changes.name', unlimited(copy('requestParameters.newUserName'))],
  ['user.target.id', copy('responseElements.user.userId')],
  ['group.name', unlimited(copy('requestParameters.groupName'))],
  ['group.id', copy('responseElements.group.groupId')],
  ['user_agent.original', unlimited(copy('userAgent'))],
  ['tls.version_protocol', derived(['tlsDetails'], (event) => tlsPart(event, 'protocol'))],
  ['tls.version', derived(['tlsDetails'], (event) => tlsPart(event, 'version'))],
  ['tls.cipher', copy('tlsDetails.cipherSuite')],
  ['tls.client.server_name', copy('tlsDetails.clientProvidedHostHeader')],
  ...prefixed('aws.cloudtrail', [
    ['event_version', copy('eventVersion')],
    ['event_category', copy('eventCategory')],
    ['event_type', copy('eventType')],
    ['api_version', copy('apiVersion')],
    ['management_event', copy('managementEvent')],
    ['read_only', typed(copy('readOnly'), 'boolean')],
    ['error_code', copy('errorCode')],
    ['error_message', copy('errorMessage')],
    ['request_id', copy('requestID')],
    ['recipient_account_id', copy('recipientAccountId')],
    ['shared_event_id', copy('sharedEventID')],
    ['vpc_endpoint_id', copy('vpcEndpointId')],
    ['vpc_endpoint_account_id', copy('vpcEndpointAccountId')],
    ['session_credential_from_console', copy('sessionCredentialFromConsole')],
    ['request_parameters', rendered('requestParameters', PARAMETERS_LIMIT)],
    ['response_elements', rendered('responseElements', PARAMETERS_LIMIT)],
    ['additional_eventdata', rendered('additionalEventData', DEFAULT_LIMIT)],
    ['service_event_details', rendered('serviceEventDetails', DEFAULT_LIMIT)],
    ['resources.arn', copy('resources.ARN')],
    ['resources.account_id', copy('resources.accountId')],
    ['resources.type', copy('resources.type')],
    ['addendum.reason', copy('addendum.reason')],
    ['addendum.updated_fields', copy('addendum.updatedFields')],
    ['addendum.original_request_id', copy('addendum.originalRequestID')],
    ['addendum.original_event_id', copy('addendum.originalEventID')],
  ]),
  ...prefixed('aws.cloudtrail.user_identity', [
    ['type', copy(`${identity}.type`)],
    ['arn', copy(`${identity}.arn`)],
    ['access_key_id', copy(`${identity}.accessKeyId`)],
    ['invoked_by', copy(`${identity}.invokedBy`)],
    ['invoked_by_delegate.account_id', copy(`${identity}.invokedByDelegate.accountId`)],
    ['on_behalf_of.user_id', copy(`${identity}.onBehalfOf.userId`)],
    ['on_behalf_of.identity_store_arn', copy(`${identity}.onBehalfOf.identityStoreArn`)],
    ['credential_id', copy(`${identity}.credentialId`)],
    ['identity_provider', copy(`${identity}.identityProvider`)],
    ['in_scope_of.source_arn', copy(`${identity}.inScopeOf.sourceArn`)],
    ['in_scope_of.source_account', copy(`${identity}.inScopeOf.sourceAccount`)],
    ['in_scope_of.issuer_type', copy(`${identity}.inScopeOf.issuerType`)],
    ['in_scope_of.credentials_issued_to', copy(`${identity}.inScopeOf.credentialsIssuedTo`)],
    ['session_context.mfa_authenticated', copy(`${session}.attributes.mfaAuthenticated`)],
    ['session_context.creation_date', typed(copy(`${session}.attributes.creationDate`), 'date')],
    ['session_context.session_issuer.type', copy(`${session}.sessionIssuer.type`)],
    ['session_context.session_issuer.principal_id', copy(`${session}.sessionIssuer.principalId`)],
    ['session_context.session_issuer.arn', copy(`${session}.sessionIssuer.arn`)],
    ['session_context.session_issuer.account_id', copy(`${session}.sessionIssuer.accountId`)],
    ['session_context.ec2_role_delivery', copy(`${session}.ec2RoleDelivery`)],
    ['session_context.source_identity', copy(`${session}.sourceIdentity`)],
    ['session_context.assumed_root', copy(`${session}.assumedRoot`)],
    ['session_context.sign_in_session_arn', copy(`${session}.signInSessionArn`)],
    [
      'session_context.web_id_federation_data.federated_provider',
      copy(`${session}.webIdFederationData.federatedProvider`),
    ],
  ]),
]);

function prefixed(prefix: string, entries: readonly (readonly [string, EcsField])[]): [string, EcsField][] {
  return entries.map(([name, field]) => [`${prefix}.${name}`, field]);
}

/**
 * What a table keyed by eventName alone gives. No operation of EKS is in it, so theirs is known, whichever service has
 * one of the same name; that of other names is not.
 */
function fromEventNames(values: readonly string[]): EcsField {
  return {
    type: 'keyword',
    ignoreAbove: DEFAULT_LIMIT,
    from: ['eventSource', 'eventName'],
    values: (event) => (isOfEks(event) ? values : undefined),
  };
}

function isOfEks(event: CloudTrailEvent): boolean {
  return (
    text(event, 'eventSource') === 'eks.amazonaws.com' ||
    Object.hasOwn(eksOperations, text(event, 'eventName') ?? '')
  );
}

function addressIfIp(event: CloudTrailEvent): string | undefined {
  const address = text(event, 'sourceIPAddress');
  return address !== undefined && isIP(address) !== 0 && !address.includes('%') ? address : undefined;
}
