import { addressPart, agentPart, namePart } from '../part.js';
import { BROWSER } from '../user-agents.js';
import { chosen, type Caller } from './caller.js';
import { iamUser } from './identities.js';

export const consoleSession: Caller = {
  name: 'console-session',
  description: 'an IAM user in the AWS console',
  parts: { user: namePart('alice', 'bob', 'carol'), address: addressPart(), agent: agentPart(BROWSER) },
  identify: (parts, context) => ({
    userIdentity: iamUser(chosen(parts, 'user'), context, true),
    sourceIPAddress: chosen(parts, 'address'),
    userAgent: chosen(parts, 'agent'),
    fromConsole: true,
  }),
};
