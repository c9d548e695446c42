import { BOTO, GO } from '../user-agents.js';
import { roleCaller } from './role-caller.js';

export const podIdentity = roleCaller({
  name: 'pod-identity',
  description: 'a pod with EKS Pod Identity; EKS makes the session name of cluster and pod',
  roles: ['app-role', 'payments-api'],
  sessions: [
    'eks-demo-app-7d9c5b-0b1c2d3e-4f50-4617-8829-3a4b5c6d7e8f',
    'eks-payments-p-api-0-1a2b3c4d-5e6f-4708-8192-a3b4c5d6e7f8',
  ],
  agents: [GO, BOTO],
});
