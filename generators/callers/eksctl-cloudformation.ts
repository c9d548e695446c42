import { eksctlStackSends } from '../habits/eksctl.js';
import { namePart, sessionPart } from '../part.js';
import { chosen } from './caller.js';
import { assumedRole } from './identities.js';
import { serviceCaller } from './service-caller.js';

export const eksctlCloudformation = serviceCaller({
  name: 'eksctl-cloudformation',
  description: 'eksctl through CloudFormation: the operator’s own identity, the service in between',
  parts: {
    role: namePart('PlatformAdmin', 'ClusterOperator'),
    session: sessionPart('alice', 'aws-go-sdk-0000000000000000000'),
  },
  service: 'cloudformation.amazonaws.com',
  sends: eksctlStackSends,
  as: (parts, context, invokedBy) =>
    assumedRole({ role: chosen(parts, 'role'), session: chosen(parts, 'session'), invokedBy }, context),
});
