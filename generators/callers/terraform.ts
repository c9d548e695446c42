import { addressPart, agentPart, namePart, sessionPart } from '../part.js';
import { TERRAFORM } from '../user-agents.js';
import { chosen, type Caller } from './caller.js';
import { assumedRole } from './identities.js';

export const terraform: Caller = {
  name: 'terraform',
  description: 'Terraform in a pipeline: a customer role under any name, only the user agent tells',
  parts: {
    role: namePart('terraform-deploy', 'InfrastructurePipeline', 'TerraformExecution'),
    session: sessionPart('aws-go-sdk-1767225600000000000', 'terraform', 'pipeline'),
    address: addressPart(),
    agent: agentPart(TERRAFORM),
  },
  identify: (parts, context) => ({
    userIdentity: assumedRole({ role: chosen(parts, 'role'), session: chosen(parts, 'session') }, context),
    sourceIPAddress: chosen(parts, 'address'),
    userAgent: chosen(parts, 'agent'),
  }),
};
