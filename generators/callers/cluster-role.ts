import { namePart, part } from '../part.js';
import { chosen } from './caller.js';
import { assumedRole } from './identities.js';
import { serviceCaller } from './service-caller.js';

export const clusterRole = serviceCaller({
  name: 'cluster-role',
  description: 'the control plane at work with the customer’s cluster role, in a session named by a number',
  parts: {
    role: namePart('eks-cluster-role', 'AWSServiceRoleForAmazonEKS-demo'),
    session: part(/^\d{19}$/, '0000000000000000000'),
  },
  service: 'eks.amazonaws.com',
  as: (parts, context, invokedBy) =>
    assumedRole({ role: chosen(parts, 'role'), session: chosen(parts, 'session'), invokedBy }, context),
});
