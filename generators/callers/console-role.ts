import { consoleSends } from '../habits/console.js';
import { BROWSER } from '../user-agents.js';
import { roleCaller } from './role-caller.js';

export const consoleRole = roleCaller({
  name: 'console-role',
  description: 'a person in the AWS console who has switched to a role',
  roles: ['Admin', 'ReadOnly', 'ClusterOperator'],
  sessions: ['alice', 'bob'],
  agents: [BROWSER],
  fromConsole: true,
  sends: consoleSends,
});
