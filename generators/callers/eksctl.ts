import { addressPart, agentPart, namePart, sessionPart } from '../part.js';
import { EKSCTL } from '../user-agents.js';
import { chosen, type Caller } from './caller.js';
import { assumedRole } from './identities.js';

export const eksctl: Caller = {
  name: 'eksctl',
  description:
    'an operator at work with eksctl: the identity is the operator’s own, only the user agent tells',
  parts: {
    role: namePart('PlatformAdmin', 'ClusterOperator'),
    session: sessionPart('alice', 'aws-go-sdk-1767225600000000000'),
    address: addressPart(),
    agent: agentPart(EKSCTL),
  },
  identify: (parts, context) => ({
    userIdentity: assumedRole({ role: chosen(parts, 'role'), session: chosen(parts, 'session') }, context),
    sourceIPAddress: chosen(parts, 'address'),
    userAgent: chosen(parts, 'agent'),
  }),
};
