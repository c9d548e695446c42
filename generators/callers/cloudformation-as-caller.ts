import { cloudformationSends } from '../habits/cloudformation.js';
import { namePart } from '../part.js';
import { chosen } from './caller.js';
import { iamUser } from './identities.js';
import { serviceCaller } from './service-caller.js';

export const cloudformationAsCaller = serviceCaller({
  name: 'cloudformation-as-caller',
  description:
    'CloudFormation without a service role: the IAM user who started the stack, the service in between',
  parts: { user: namePart('alice', 'bob') },
  service: 'cloudformation.amazonaws.com',
  sends: cloudformationSends,
  as: (parts, context, invokedBy) => iamUser({ user: chosen(parts, 'user'), invokedBy }, context),
});
