import { terraformSends } from '../habits/terraform.js';
import { CLI, TERRAFORM } from '../user-agents.js';
import { roleCaller } from './role-caller.js';

export const githubActions = roleCaller({
  name: 'github-actions',
  description: 'a GitHub Actions job that exchanged its web identity for a role session',
  roles: ['gha-deploy', 'github-cluster-admin'],
  sessions: ['GitHubActions'],
  agents: [CLI, TERRAFORM],
  sends: (operation, request, { agent }) =>
    agent === TERRAFORM ? terraformSends(operation, request) : request,
  provider: ({ place }) =>
    `arn:${place.partition}:iam::${place.account}:oidc-provider/token.actions.githubusercontent.com`,
});
