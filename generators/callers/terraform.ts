import { terraformSends } from '../habits/terraform.js';
import { TERRAFORM } from '../user-agents.js';
import { roleCaller } from './role-caller.js';

export const terraform = roleCaller({
  name: 'terraform',
  description: 'Terraform in a pipeline: a customer role under any name, only the user agent tells',
  roles: ['terraform-deploy', 'InfrastructurePipeline', 'TerraformExecution'],
  sessions: ['aws-go-sdk-0000000000000000000', 'terraform', 'pipeline'],
  agents: [TERRAFORM],
  sends: terraformSends,
});
