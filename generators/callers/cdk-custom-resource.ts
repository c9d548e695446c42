import { cdkSends } from '../habits/cdk.js';
import { addressPart, namePart, part } from '../part.js';
import { LAMBDA_V3 } from '../user-agents.js';
import { chosen, type Caller } from './caller.js';
import { assumedRole } from './identities.js';

/** What CloudFormation asks of the resource when it makes a call. */
function requestType(operation: string): string {
  return /^(?:Create|Delete)(?=Cluster$)/.exec(operation)?.[0] ?? 'Update';
}

export const cdkCustomResource: Caller = {
  name: 'cdk-custom-resource',
  description:
    'the Lambda function behind CDK’s cluster, which calls EKS itself in a session named after the request',
  parts: {
    role: namePart(
      'platform-eks-ClusterCreationRole360249B6-1A2B3C4D5E6F',
      'demo-ClusterCreationRoleFCDE87E9-9Z8Y7X6W5V4U',
    ),
    request: part(
      /^[0-9a-f-]{36}$/,
      '0b1c2d3e-4f50-4617-8829-3a4b5c6d7e8f',
      '1a2b3c4d-5e6f-4708-8192-a3b4c5d6e7f8',
    ),
    address: addressPart(),
  },
  sends: cdkSends,
  calls: ['CreateCluster', 'DeleteCluster', 'DescribeCluster', 'UpdateClusterConfig', 'UpdateClusterVersion'],
  identify: (parts, context) => ({
    userIdentity: assumedRole(
      {
        role: chosen(parts, 'role'),
        session: `AWSCDK.EKSCluster.${requestType(context.operation)}.${chosen(parts, 'request')}`,
      },
      context,
    ),
    sourceIPAddress: chosen(parts, 'address'),
    userAgent: LAMBDA_V3,
  }),
};
