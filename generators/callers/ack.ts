import { ACK } from '../user-agents.js';
import { oidcProvider } from './oidc-provider.js';
import { roleCaller } from './role-caller.js';

export const ack = roleCaller({
  name: 'ack',
  description: 'the ACK controller for EKS in a management cluster, with a role for its service account',
  roles: ['ack-eks-controller'],
  sessions: ['0000000000000000000'],
  agents: [ACK],
  provider: oidcProvider,
});
