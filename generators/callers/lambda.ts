import { LAMBDA, LAMBDA_V3 } from '../user-agents.js';
import { roleCaller } from './role-caller.js';

export const lambda = roleCaller({
  name: 'lambda',
  description: 'a Lambda function; the session name is the name of the function',
  roles: ['ResourceMonitorRole', 'cluster-janitor'],
  sessions: ['resource-monitor', 'cluster-janitor'],
  agents: [LAMBDA, LAMBDA_V3],
});
