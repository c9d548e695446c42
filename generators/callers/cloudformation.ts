import { namePart } from '../part.js';
import { chosen, type Caller } from './caller.js';
import { assumedRole } from './identities.js';

const SERVICE = 'cloudformation.amazonaws.com';

export const cloudformation: Caller = {
  name: 'cloudformation',
  description: 'CloudFormation with a service role; the session name is the service’s own',
  parts: { role: namePart('StackDeployRole', 'cdk-hnb659fds-cfn-exec-role', 'PlatformStacks') },
  identify: (parts, context) => ({
    userIdentity: assumedRole(
      { role: chosen(parts, 'role'), session: 'AWSCloudFormation', invokedBy: SERVICE },
      context,
    ),
    sourceIPAddress: SERVICE,
    userAgent: SERVICE,
  }),
};
