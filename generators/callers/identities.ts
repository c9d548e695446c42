import type { JsonObject } from '../../src/json/json.js';
import { isoTime } from '../time.js';
import type { CallContext } from './caller.js';

interface RoleSession {
  readonly role: string;
  readonly session: string;
  /** The role's path without slashes at its ends; it is in the issuer's ARN only. */
  readonly path?: string;
  readonly account?: string;
  readonly webIdentity?: JsonObject;
  readonly invokedBy?: string;
  /** Sessions of service-linked roles show no access key. */
  readonly withoutKey?: boolean;
  readonly mfa?: boolean;
}

/** `userIdentity` of an assumed role. The session's ARN has no path; the issuer's has. */
export function assumedRole(session: RoleSession, { place, salt, time }: CallContext): JsonObject {
  const account = session.account ?? place.account;
  const principalId = salt.uniqueId('AROA');
  const path = session.path === undefined ? '' : `${session.path}/`;
  return {
    type: 'AssumedRole',
    principalId: `${principalId}:${session.session}`,
    arn: `arn:${place.partition}:sts::${account}:assumed-role/${session.role}/${session.session}`,
    accountId: account,
    ...(session.withoutKey ? {} : { accessKeyId: salt.uniqueId('ASIA', 16) }),
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        principalId,
        arn: `arn:${place.partition}:iam::${account}:role/${path}${session.role}`,
        accountId: account,
        userName: session.role,
      },
      ...(session.webIdentity === undefined ? {} : { webIdFederationData: session.webIdentity }),
      attributes: attributes(session.mfa ?? false, salt.below('session age', 3600), time),
    },
    ...(session.invokedBy === undefined ? {} : { invokedBy: session.invokedBy }),
  };
}

/** `userIdentity` of an IAM user: with a long-term key, or with the temporary one of a console session. */
export function iamUser(user: string, { place, salt, time }: CallContext, console = false): JsonObject {
  return {
    type: 'IAMUser',
    principalId: salt.uniqueId('AIDA'),
    arn: `arn:${place.partition}:iam::${place.account}:user/${user}`,
    accountId: place.account,
    accessKeyId: salt.uniqueId(console ? 'ASIA' : 'AKIA', 16),
    userName: user,
    ...(console
      ? { sessionContext: { attributes: attributes(true, salt.below('session age', 3600), time) } }
      : {}),
  };
}

/** Times and MFA of temporary credentials; MFA is a string in CloudTrail. */
export function attributes(mfa: boolean, age: number, time: number): JsonObject {
  return { creationDate: isoTime(time - age), mfaAuthenticated: String(mfa) };
}
