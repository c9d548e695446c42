import { addressPart, agentPart, namePart, sessionPart } from '../part.js';
import { OTHER_ACCOUNT } from '../place.js';
import { BOTO, CLI } from '../user-agents.js';
import { chosen, type Caller } from './caller.js';
import { roleId } from './identities.js';

export const awsAccount: Caller = {
  name: 'aws-account',
  description: 'somebody of another account of whom only the account is shown; always denied',
  parts: {
    role: namePart('PartnerAccess', 'CentralOps'),
    session: sessionPart('partner', 'carol'),
    address: addressPart(),
    agent: agentPart(CLI, BOTO),
  },
  ends: 'failure',
  identify: (parts, { place }) => {
    const role = chosen(parts, 'role');
    const arn = `arn:${place.partition}:sts::${OTHER_ACCOUNT}:assumed-role/${role}/${chosen(parts, 'session')}`;
    const issuer = `arn:${place.partition}:iam::${OTHER_ACCOUNT}:role/${role}`;
    return {
      userIdentity: {
        type: 'AWSAccount',
        principalId: `${roleId(issuer)}:${chosen(parts, 'session')}`,
        accountId: OTHER_ACCOUNT,
      },
      sourceIPAddress: chosen(parts, 'address'),
      userAgent: chosen(parts, 'agent'),
      arn,
    };
  },
};
