import { addressPart, agentPart, namePart, sessionPart } from '../part.js';
import { OTHER_ACCOUNT } from '../place.js';
import { BOTO, CLI } from '../user-agents.js';
import { chosen, type Caller } from './caller.js';
import { assumedRole } from './identities.js';

export const crossAccountRole: Caller = {
  name: 'cross-account-role',
  description: 'a role session of another account than the one that receives the record',
  parts: {
    role: namePart('PartnerAccess', 'CentralOps'),
    session: sessionPart('partner', 'carol'),
    address: addressPart(),
    agent: agentPart(CLI, BOTO),
  },
  identify: (parts, context) => ({
    userIdentity: assumedRole(
      { role: chosen(parts, 'role'), session: chosen(parts, 'session'), account: OTHER_ACCOUNT },
      context,
    ),
    sourceIPAddress: chosen(parts, 'address'),
    userAgent: chosen(parts, 'agent'),
  }),
};
