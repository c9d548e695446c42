import { addressPart, agentPart, namePart, sessionPart } from '../part.js';
import { chosen, type CallContext, type Caller } from './caller.js';
import { assumedRole } from './identities.js';

interface RoleCaller extends Omit<Caller, 'parts' | 'identify'> {
  readonly roles: readonly string[];
  readonly sessions: readonly string[];
  readonly agents: readonly string[];
  /** The account of the role, where it is not the one that receives the record. */
  readonly account?: string;
  readonly fromConsole?: boolean;
  readonly onInstance?: boolean;
  /** The identity provider whose token was exchanged for the session, where one was. */
  readonly provider?: (context: CallContext) => string;
}

/** A client that works in a session of a customer role: role, session name, address and user agent are free. */
export function roleCaller({
  roles,
  sessions,
  agents,
  account,
  fromConsole,
  onInstance,
  provider,
  ...rest
}: RoleCaller): Caller {
  return {
    ...rest,
    parts: {
      role: namePart(...roles),
      session: sessionPart(...sessions),
      address: addressPart(),
      agent: agentPart(...agents),
    },
    identify: (parts, context) => ({
      userIdentity: assumedRole(
        {
          role: chosen(parts, 'role'),
          session: chosen(parts, 'session'),
          ...(account === undefined ? {} : { account }),
          ...(onInstance === undefined ? {} : { onInstance }),
          ...(fromConsole === undefined ? {} : { fromConsole }),
          ...(provider === undefined ? {} : { provider: provider(context) }),
        },
        context,
      ),
      sourceIPAddress: chosen(parts, 'address'),
      userAgent: chosen(parts, 'agent'),
      ...(fromConsole === undefined ? {} : { fromConsole }),
    }),
  };
}
