import { addressPart, agentPart } from '../part.js';
import { BROWSER, CLI } from '../user-agents.js';
import { chosen, type Caller } from './caller.js';
import { attributes } from './identities.js';

export const root: Caller = {
  name: 'root',
  description: 'the root user of the account, in the console or with a session of it',
  parts: { address: addressPart(), agent: agentPart(BROWSER, CLI) },
  identify: (parts, { place, salt, time }) => ({
    userIdentity: {
      type: 'Root',
      principalId: place.account,
      arn: `arn:${place.partition}:iam::${place.account}:root`,
      accountId: place.account,
      accessKeyId: salt.uniqueId('ASIA', 16),
      sessionContext: { attributes: attributes(true, salt.below('session age', 3600), time) },
    },
    sourceIPAddress: chosen(parts, 'address'),
    userAgent: chosen(parts, 'agent'),
    fromConsole: chosen(parts, 'agent') === BROWSER,
  }),
};
