import { addressPart, agentPart, namePart, sessionPart } from '../part.js';
import { chosen, type Caller } from './caller.js';
import { assumedRole } from './identities.js';

interface RoleCaller extends Pick<Caller, 'name' | 'description'> {
  readonly roles: readonly string[];
  readonly sessions: readonly string[];
  readonly agents: readonly string[];
  /** The account of the role, where it is not the one that receives the record. */
  readonly account?: string;
}

/** A client that works in a session of a customer role: role, session name, address and user agent are free. */
export function roleCaller({ name, description, roles, sessions, agents, account }: RoleCaller): Caller {
  return {
    name,
    description,
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
        },
        context,
      ),
      sourceIPAddress: chosen(parts, 'address'),
      userAgent: chosen(parts, 'agent'),
    }),
  };
}
