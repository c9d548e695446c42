import { BOTO, CLI } from '../user-agents.js';
import { roleCaller } from './role-caller.js';

export const ec2Instance = roleCaller({
  name: 'ec2-instance',
  description: 'an EC2 instance with its instance role; the session name is the instance id',
  roles: ['ops-bastion', 'eksctl-demo-nodegroup-workers-NodeInstanceRole-1A2B3C4D5E6F'],
  sessions: ['i-0123456789abcdef0', 'i-0fedcba9876543210'],
  agents: [CLI, BOTO],
  onInstance: true,
});
