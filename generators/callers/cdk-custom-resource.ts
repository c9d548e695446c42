import { cdkSends } from '../habits/cdk.js';
import { LAMBDA_V3 } from '../user-agents.js';
import { roleCaller } from './role-caller.js';

export const cdkCustomResource = roleCaller({
  name: 'cdk-custom-resource',
  description:
    'the Lambda function behind CDK’s cluster, which calls EKS itself in a session named after the request',
  roles: [
    'platform-eks-ClusterCreationRole360249B6-1A2B3C4D5E6F',
    'demo-ClusterCreationRoleFCDE87E9-9Z8Y7X6W5V4U',
  ],
  sessions: [
    'AWSCDK.EKSCluster.Create.0b1c2d3e-4f50-4617-8829-3a4b5c6d7e8f',
    'AWSCDK.EKSCluster.Update.1a2b3c4d-5e6f-4708-8192-a3b4c5d6e7f8',
  ],
  agents: [LAMBDA_V3],
  sends: cdkSends,
});
