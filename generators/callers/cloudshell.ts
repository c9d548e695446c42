import { CLOUDSHELL } from '../user-agents.js';
import { roleCaller } from './role-caller.js';

export const cloudshell = roleCaller({
  name: 'cloudshell',
  description: 'a person at the command line of AWS CloudShell, in the session of the console',
  roles: ['Admin', 'ClusterOperator'],
  sessions: ['alice', 'carol'],
  agents: [CLOUDSHELL],
  fromConsole: true,
});
