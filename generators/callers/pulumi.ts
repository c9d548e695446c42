import { PULUMI } from '../user-agents.js';
import { roleCaller } from './role-caller.js';

export const pulumi = roleCaller({
  name: 'pulumi',
  description: 'Pulumi in a pipeline: a customer role under any name, only the user agent tells',
  roles: ['pulumi-deploy', 'InfrastructurePipeline'],
  sessions: ['aws-go-sdk-0000000000000000000', 'pulumi'],
  agents: [PULUMI],
});
