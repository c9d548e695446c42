import { part } from '../part.js';
import { chosen, type Caller } from './caller.js';
import { assumedRole } from './identities.js';

/** The roles and the service each trusts, which is in its path; the first two are as seen in records. */
const SERVICES: Readonly<Record<string, { service: string; session: string }>> = {
  AWSServiceRoleForAmazonEKS: { service: 'eks.amazonaws.com', session: 'AmazonEKS' },
  AWSServiceRoleForAmazonEKSNodegroup: { service: 'eks-nodegroup.amazonaws.com', session: 'EKS' },
  AWSServiceRoleForAmazonEKSForFargate: { service: 'eks-fargate.amazonaws.com', session: 'EKS' },
  AWSServiceRoleForAmazonEKSConnector: { service: 'eks-connector.amazonaws.com', session: 'EKS' },
  AWSServiceRoleForAmazonEKSDashboard: { service: 'dashboard.eks.amazonaws.com', session: 'EKS' },
};

export const eksServiceLinkedRole: Caller = {
  name: 'eks-service-linked-role',
  description: 'EKS itself, through one of its service-linked roles under the reserved path',
  parts: {
    role: part(
      /^AWSServiceRoleForAmazonEKS(?:Nodegroup|ForFargate|Connector|Dashboard)?$/,
      ...Object.keys(SERVICES),
    ),
  },
  identify: (parts, context) => {
    const role = chosen(parts, 'role');
    const { service = 'eks.amazonaws.com', session = 'AmazonEKS' } = SERVICES[role] ?? {};
    return {
      userIdentity: assumedRole(
        { role, session, path: `aws-service-role/${service}`, invokedBy: service, withoutKey: true },
        context,
      ),
      sourceIPAddress: service,
      userAgent: service,
    };
  },
};
