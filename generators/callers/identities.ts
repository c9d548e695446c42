import type { JsonObject } from '../../src/json/json.js';
import { memory, remembered } from '../remembered.js';
import { Salt } from '../salt.js';
import { isoTime } from '../time.js';
import type { CallContext } from './caller.js';

interface RoleSession {
  readonly role: string;
  readonly session: string;
  /** The role's path without slashes at its ends; it is in the issuer's ARN only. */
  readonly path?: string;
  readonly account?: string;
  /** The ARN of the identity provider whose token was exchanged for the session, where one was. */
  readonly provider?: string;
  readonly invokedBy?: string;
  /** Sessions of service-linked roles show no access key. */
  readonly withoutKey?: boolean;
  readonly mfa?: boolean;
  /** The session is that of a person in the console. */
  readonly fromConsole?: boolean;
  /** The role was delivered to an EC2 instance. */
  readonly onInstance?: boolean;
}

/** The longest a session lasts here, in seconds. */
const SESSION = 3600;

/** Ids by ARN, and those of sessions by ARN and time of creation. */
export const roleId = remembered((arn) => new Salt(arn).uniqueId('AROA'));
export const userId = remembered((arn) => new Salt(arn).uniqueId('AIDA'));
export const sessionKey = remembered((session) => new Salt(session).uniqueId('ASIA', 16));
const longTermKey = remembered((arn) => new Salt(arn).uniqueId('AKIA', 16));
const sessionOffset = remembered((arn) => new Salt(arn).below('session', SESSION));

/**
 * `userIdentity` of an assumed role. The session's ARN has no path; the issuer's has. The role has the same id in all
 * events, and a session its key and time of creation while it lasts.
 */
export function assumedRole(session: RoleSession, { place, time }: CallContext): JsonObject {
  const account = session.account ?? place.account;
  const role = `arn:${place.partition}:sts::${account}:assumed-role/${session.role}`;
  const began = sessionStart(`${role}/${session.session}`, time);
  const { path = '', invokedBy = '', withoutKey, mfa, onInstance, provider = '', fromConsole } = session;
  const key = `${role} ${session.session} ${began} ${path} ${invokedBy} ${withoutKey} ${mfa} ${onInstance} ${provider} ${fromConsole}`;
  return sessions(key, () =>
    sessionIdentity(
      { ...session, session: sessionName(session.session, began) },
      { key, role, began, account, partition: place.partition },
    ),
  );
}

const sessions = memory<JsonObject>();

function sessionIdentity(
  session: RoleSession,
  {
    key,
    role,
    began,
    account,
    partition,
  }: {
    /** What the access key follows from. */
    readonly key: string;
    /** The ARN of the session up to its name. */
    readonly role: string;
    readonly began: number;
    readonly account: string;
    readonly partition: string;
  },
): JsonObject {
  const path = session.path === undefined ? '' : `${session.path}/`;
  const issuer = `arn:${partition}:iam::${account}:role/${path}${session.role}`;
  const principalId = roleId(issuer);
  return {
    type: 'AssumedRole',
    principalId: `${principalId}:${session.session}`,
    arn: `${role}/${session.session}`,
    accountId: account,
    ...(session.withoutKey ? {} : { accessKeyId: sessionKey(key) }),
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        principalId,
        arn: issuer,
        accountId: account,
        userName: session.role,
      },
      ...(session.provider === undefined
        ? {}
        : { webIdFederationData: { federatedProvider: session.provider, attributes: {} } }),
      attributes: attributes(session.mfa ?? false, began),
      ...(session.onInstance ? { ec2RoleDelivery: '2.0' } : {}),
    },
    ...(session.invokedBy === undefined ? {} : { invokedBy: session.invokedBy }),
  };
}

interface UserSession {
  readonly user: string;
  /** The temporary key of a console session in place of a long-term one. */
  readonly console?: boolean;
  readonly mfa?: boolean;
  readonly invokedBy?: string;
}

/** `userIdentity` of an IAM user. */
export function iamUser(
  { user, console = false, mfa = false, invokedBy }: UserSession,
  context: CallContext,
): JsonObject {
  const { place, time } = context;
  const arn = `arn:${place.partition}:iam::${place.account}:user/${user}`;
  const began = sessionStart(arn, time);
  return {
    type: 'IAMUser',
    principalId: userId(arn),
    arn,
    accountId: place.account,
    accessKeyId: console ? sessionKey(`${arn} ${began} ${mfa}`) : longTermKey(arn),
    userName: user.split('/').at(-1) ?? user,
    ...(console ? { sessionContext: { attributes: attributes(mfa, began) } } : {}),
    ...(invokedBy === undefined ? {} : { invokedBy }),
  };
}

/** SDKs make session names of the time: zeros at the end stand for it, in seconds, milliseconds or nanoseconds. */
function sessionName(name: string, began: number): string {
  const [zeros = ''] = /(?:0{10}|0{13}|0{19})$/.exec(name) ?? [];
  if (zeros === '') return name;
  const fraction = new Salt(`${name} ${began}`).digits('fraction', zeros.length - String(began).length);
  return `${name.slice(0, -zeros.length)}${began}${fraction}`;
}

/** When the session of an ARN began that is running at a time: sessions follow each other, each an hour long. */
export function sessionStart(arn: string, time: number): number {
  return time - ((time + sessionOffset(arn)) % SESSION);
}

/** Times and MFA of temporary credentials; MFA is a string in CloudTrail. */
export function attributes(mfa: boolean, began: number): JsonObject {
  return { creationDate: isoTime(began), mfaAuthenticated: String(mfa) };
}
