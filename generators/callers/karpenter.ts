import { KARPENTER } from '../user-agents.js';
import { roleCaller } from './role-caller.js';

export const karpenter = roleCaller({
  name: 'karpenter',
  description: 'Karpenter, which reads the cluster that it makes nodes for',
  roles: ['KarpenterControllerRole-demo', 'KarpenterControllerRole-payments-prod'],
  sessions: ['1767225600123456789', 'eks-demo-karpenter-0b1c2d3e-4f50-4617-8829-3a4b5c6d7e8f'],
  agents: [KARPENTER],
  calls: ['DescribeCluster'],
});
