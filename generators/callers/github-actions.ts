import { addressPart, agentPart, namePart } from '../part.js';
import { CLI, TERRAFORM } from '../user-agents.js';
import { chosen, type Caller } from './caller.js';
import { assumedRole } from './identities.js';

export const githubActions: Caller = {
  name: 'github-actions',
  description: 'a GitHub Actions job that exchanged its web identity for a role session',
  parts: {
    role: namePart('gha-deploy', 'github-cluster-admin'),
    address: addressPart(),
    agent: agentPart(CLI, TERRAFORM),
  },
  identify: (parts, context) => {
    const { partition, account } = context.place;
    const webIdentity = {
      federatedProvider: `arn:${partition}:iam::${account}:oidc-provider/token.actions.githubusercontent.com`,
      attributes: {},
    };
    return {
      userIdentity: assumedRole(
        { role: chosen(parts, 'role'), session: 'GitHubActions', webIdentity },
        context,
      ),
      sourceIPAddress: chosen(parts, 'address'),
      userAgent: chosen(parts, 'agent'),
    };
  },
};
