import { cloudformationSends } from '../habits/cloudformation.js';
import { namePart } from '../part.js';
import { chosen } from './caller.js';
import { assumedRole } from './identities.js';
import { serviceCaller } from './service-caller.js';

export const cloudformation = serviceCaller({
  name: 'cloudformation',
  description: 'CloudFormation with a service role; the session name is the service’s own',
  parts: { role: namePart('StackDeployRole', 'PlatformStacks', 'NetworkStacks') },
  service: 'cloudformation.amazonaws.com',
  sends: cloudformationSends,
  as: (parts, context, invokedBy) =>
    assumedRole({ role: chosen(parts, 'role'), session: 'AWSCloudFormation', invokedBy }, context),
});
