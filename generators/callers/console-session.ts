import { consoleSends } from '../habits/console.js';
import { addressPart, agentPart, namePart, part } from '../part.js';
import { BROWSER, OLDER_BROWSER } from '../user-agents.js';
import { chosen, type Caller } from './caller.js';
import { iamUser } from './identities.js';

export const consoleSession: Caller = {
  name: 'console-session',
  description: 'an IAM user in the AWS console, with or without a second factor',
  parts: {
    user: namePart('alice', 'bob', 'carol'),
    mfa: part(/^(?:true|false)$/, 'true', 'false'),
    address: addressPart(),
    agent: agentPart(BROWSER, OLDER_BROWSER, 'console.amazonaws.com'),
  },
  sends: consoleSends,
  identify: (parts, context) => ({
    userIdentity: iamUser(
      { user: chosen(parts, 'user'), console: true, mfa: chosen(parts, 'mfa') === 'true' },
      context,
    ),
    sourceIPAddress: chosen(parts, 'address'),
    userAgent: chosen(parts, 'agent'),
    fromConsole: true,
  }),
};
