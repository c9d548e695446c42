import { addressPart, agentPart, namePart, part } from '../part.js';
import { BOTO, CLI } from '../user-agents.js';
import { chosen, type Caller } from './caller.js';
import { attributes, sessionKey, sessionStart, userId } from './identities.js';

export const federatedUser: Caller = {
  name: 'federated-user',
  description: 'a federated session that an IAM user issued with GetFederationToken',
  parts: {
    name: part(/^[\w+=,.@-]{2,32}$/, 'alice', 'legacy-tool'),
    issuer: namePart('federation-broker', 'deploy-user'),
    address: addressPart(),
    agent: agentPart(CLI, BOTO),
  },
  identify: (parts, { place: { partition, account }, time }) => {
    const name = chosen(parts, 'name');
    const arn = `arn:${partition}:sts::${account}:federated-user/${name}`;
    const issuer = `arn:${partition}:iam::${account}:user/${chosen(parts, 'issuer')}`;
    const began = sessionStart(arn, time);
    return {
      userIdentity: {
        type: 'FederatedUser',
        principalId: `${account}:${name}`,
        arn,
        accountId: account,
        accessKeyId: sessionKey(`${arn} ${issuer} ${began}`),
        sessionContext: {
          sessionIssuer: {
            type: 'IAMUser',
            principalId: userId(issuer),
            arn: issuer,
            accountId: account,
            userName: chosen(parts, 'issuer'),
          },
          attributes: attributes(false, began),
        },
      },
      sourceIPAddress: chosen(parts, 'address'),
      userAgent: chosen(parts, 'agent'),
    };
  },
};
