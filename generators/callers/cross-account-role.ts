import { OTHER_ACCOUNT } from '../place.js';
import { BOTO, CLI } from '../user-agents.js';
import { roleCaller } from './role-caller.js';

export const crossAccountRole = roleCaller({
  name: 'cross-account-role',
  description:
    'a role session of another account, which is always denied: EKS resources have no policies of their own',
  roles: ['PartnerAccess', 'CentralOps'],
  sessions: ['partner', 'carol'],
  agents: [CLI, BOTO],
  account: OTHER_ACCOUNT,
  ends: 'failure',
});
