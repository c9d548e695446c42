import { addressPart, agentPart, namePart, sessionPart } from '../part.js';
import { BOTO, CLI } from '../user-agents.js';
import { chosen, type Caller } from './caller.js';
import { assumedRole } from './identities.js';

export const roleSession: Caller = {
  name: 'role-session',
  description: 'a session of a customer role, under a session name that its caller chose',
  parts: {
    role: namePart('Developer', 'PlatformAdmin', 'ci-deployer', 'OpsRole'),
    session: sessionPart('alice', 'bob', 'botocore-session-1767225600', 'i-0123456789abcdef0'),
    address: addressPart(),
    agent: agentPart(CLI, BOTO),
  },
  identify: (parts, context) => ({
    userIdentity: assumedRole({ role: chosen(parts, 'role'), session: chosen(parts, 'session') }, context),
    sourceIPAddress: chosen(parts, 'address'),
    userAgent: chosen(parts, 'agent'),
  }),
};
