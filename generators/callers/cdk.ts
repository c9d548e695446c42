import { cloudformationSends } from '../habits/cloudformation.js';
import { part } from '../part.js';
import { chosen } from './caller.js';
import { assumedRole } from './identities.js';
import { serviceCaller } from './service-caller.js';

export const cdk = serviceCaller({
  name: 'cdk',
  description: 'a CDK deployment: CloudFormation with the execution role of the bootstrap stack',
  parts: { qualifier: part(/^[a-z0-9]{1,10}$/, 'hnb659fds', 'platform1') },
  service: 'cloudformation.amazonaws.com',
  sends: cloudformationSends,
  as: (parts, context, invokedBy) => {
    const { account, region } = context.place;
    const role = `cdk-${chosen(parts, 'qualifier')}-cfn-exec-role-${account}-${region}`;
    return assumedRole({ role, session: 'AWSCloudFormation', invokedBy }, context);
  },
});
