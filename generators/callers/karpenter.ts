import { KARPENTER } from '../user-agents.js';
import { oidcProvider } from './oidc-provider.js';
import { roleCaller } from './role-caller.js';

export const karpenter = roleCaller({
  name: 'karpenter',
  description: 'Karpenter, which reads the cluster that it makes nodes for',
  roles: ['KarpenterControllerRole', 'karpenter-controller'],
  sessions: ['0000000000000000000'],
  agents: [KARPENTER],
  provider: oidcProvider,
  calls: ['DescribeCluster'],
});
