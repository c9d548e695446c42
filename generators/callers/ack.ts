import { ACK } from '../user-agents.js';
import { roleCaller } from './role-caller.js';

export const ack = roleCaller({
  name: 'ack',
  description: 'the ACK controller for EKS in a management cluster, with a pod role',
  roles: ['ack-eks-controller'],
  sessions: ['1767225600123456789', 'eks-mgmt-ack-eks-c-0b1c2d3e-4f50-4617-8829-3a4b5c6d7e8f'],
  agents: [ACK],
});
