import { addressPart, agentPart, namePart } from '../part.js';
import { BOTO, CLI, OLDER_CLI } from '../user-agents.js';
import { chosen, type Caller } from './caller.js';
import { iamUser as identity } from './identities.js';

export const iamUser: Caller = {
  name: 'iam-user',
  description: 'an IAM user with a long-term access key, on the command line or from a script',
  parts: {
    user: namePart('alice', 'bob', 'deploy-user'),
    address: addressPart(),
    agent: agentPart(CLI, BOTO, OLDER_CLI),
  },
  identify: (parts, context) => ({
    userIdentity: identity({ user: chosen(parts, 'user') }, context),
    sourceIPAddress: chosen(parts, 'address'),
    userAgent: chosen(parts, 'agent'),
  }),
};
