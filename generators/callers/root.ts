import { consoleSendsInBrowser } from '../habits/console.js';
import { addressPart, agentPart } from '../part.js';
import { BROWSER, CLI } from '../user-agents.js';
import { chosen, type Caller } from './caller.js';
import { attributes, sessionKey, sessionStart } from './identities.js';

export const root: Caller = {
  name: 'root',
  description: 'the root user of the account, in the console or with a session of it',
  parts: { address: addressPart(), agent: agentPart(BROWSER, CLI) },
  sends: consoleSendsInBrowser,
  identify: (parts, { place, time }) => {
    const arn = `arn:${place.partition}:iam::${place.account}:root`;
    const fromConsole = chosen(parts, 'agent') === BROWSER;
    const began = sessionStart(arn, time);
    return {
      userIdentity: {
        type: 'Root',
        principalId: place.account,
        arn,
        accountId: place.account,
        accessKeyId: sessionKey(`${arn} ${began} ${fromConsole}`),
        sessionContext: { attributes: attributes(true, began) },
      },
      sourceIPAddress: chosen(parts, 'address'),
      userAgent: chosen(parts, 'agent'),
      fromConsole,
    };
  },
};
