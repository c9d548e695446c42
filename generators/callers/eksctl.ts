import { eksctlSends } from '../habits/eksctl.js';
import { EKSCTL, OLDER_EKSCTL } from '../user-agents.js';
import { roleCaller } from './role-caller.js';

export const eksctl = roleCaller({
  name: 'eksctl',
  description:
    'an operator at work with eksctl: the identity is the operator’s own, only the user agent tells',
  roles: ['PlatformAdmin', 'ClusterOperator'],
  sessions: ['alice', 'aws-go-sdk-0000000000000000000'],
  agents: [EKSCTL, OLDER_EKSCTL],
  sends: eksctlSends,
});
