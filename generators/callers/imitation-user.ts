import { addressPart, agentPart, part } from '../part.js';
import { BOTO, CLI } from '../user-agents.js';
import { chosen, type Caller } from './caller.js';
import { iamUser } from './identities.js';
import { AUTOMATION_WORDS } from './imitations.js';

export const imitationUser: Caller = {
  name: 'imitation-user',
  description: 'an IAM user whose name or path is only named after automation',
  parts: {
    user: part(
      /^(?:[\w+=,.@-]+\/){0,8}[\w+=,.@-]{1,64}$/,
      ...AUTOMATION_WORDS.flatMap((word) => [word, `${word}/eve`]),
    ),
    address: addressPart(),
    agent: agentPart(CLI, BOTO),
  },
  identify: (parts, context) => ({
    userIdentity: iamUser({ user: chosen(parts, 'user') }, context),
    sourceIPAddress: chosen(parts, 'address'),
    userAgent: chosen(parts, 'agent'),
  }),
};
