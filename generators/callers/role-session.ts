import { BOTO, CLI } from '../user-agents.js';
import { roleCaller } from './role-caller.js';

export const roleSession = roleCaller({
  name: 'role-session',
  description: 'a session of a customer role, under a session name that its caller chose',
  roles: ['Developer', 'PlatformAdmin', 'ci-deployer', 'OpsRole'],
  sessions: ['alice', 'bob', 'botocore-session-0000000000', 'i-0123456789abcdef0'],
  agents: [CLI, BOTO],
});
