import type { CloudTrailEvent } from '../../event/event.js';
import { text } from './record-values.js';

const SERVICE_ROLE_PATH = ':role/aws-service-role/';

/**
 * The AWS service behind a call: the invoker of an AWSService identity, or of a session of a service-linked role
 * (else the service in that role's path). Never decided by `invokedBy` alone, which forwarded calls have too.
 */
export function serviceName(event: CloudTrailEvent): string | undefined {
  const type = text(event, 'userIdentity.type');
  const invokedBy = text(event, 'userIdentity.invokedBy');
  if (type === 'AWSService') return invokedBy;
  const issuer = text(event, 'userIdentity.sessionContext.sessionIssuer.arn');
  if (type !== 'AssumedRole' || issuer === undefined) return undefined;
  const path = issuer.indexOf(SERVICE_ROLE_PATH);
  if (path === -1) return undefined;
  return invokedBy ?? issuer.slice(path + SERVICE_ROLE_PATH.length).split('/')[0];
}

/** `user.name`: the issuer's name for role and federated sessions, else the user's; none for AWS services. */
export function userName(event: CloudTrailEvent): string | undefined {
  if (serviceName(event) !== undefined) return undefined;
  const type = text(event, 'userIdentity.type');
  const issuer = text(event, 'userIdentity.sessionContext.sessionIssuer.userName');
  const fromIssuer = type === 'AssumedRole' || type === 'FederatedUser' ? issuer : undefined;
  return fromIssuer ?? text(event, 'userIdentity.userName');
}

/** `user.id`: the principal id, else the Identity Center user; none for AWS services. */
export function userId(event: CloudTrailEvent): string | undefined {
  if (serviceName(event) !== undefined) return undefined;
  const principal = text(event, 'userIdentity.principalId');
  if (principal !== undefined || text(event, 'userIdentity.type') !== 'IdentityCenterUser') return principal;
  return text(event, 'userIdentity.onBehalfOf.userId');
}

/** The session name at the end of an STS ARN. */
function sessionName(event: CloudTrailEvent): string | undefined {
  const arn = text(event, 'userIdentity.arn');
  return arn !== undefined && /^arn:[^:]*:sts:/.test(arn) ? arn.slice(arn.lastIndexOf('/') + 1) : undefined;
}

/** `user.email`: the user name when it is an address, else the session name when it is one. */
export function userEmail(event: CloudTrailEvent): string | undefined {
  return [userName(event), sessionName(event)].find((name) => name !== undefined && name.indexOf('@') > 0);
}

/** `related.user`: every name and id of the caller, and of a user the call names, each once. */
export function relatedUsers(event: CloudTrailEvent): string[] {
  const session = sessionName(event);
  const prefix =
    session !== undefined && session.indexOf('@') > 0 ? session.slice(0, session.indexOf('@')) : undefined;
  const candidates = [
    session,
    prefix,
    text(event, 'requestParameters.userName'),
    text(event, 'requestParameters.newUserName'),
    text(event, 'responseElements.user.userId'),
    userId(event),
    userName(event),
    text(event, 'userIdentity.onBehalfOf.userId'),
  ];
  return [...new Set(candidates.filter((name) => name !== undefined))];
}
