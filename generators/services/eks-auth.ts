import fc from 'fast-check';
import { text } from '../operations/operation.js';
import { neighbour } from './neighbour.js';

/** EKS Pod Identity's own service, which is not EKS: agents on nodes fetch the credentials of pods. */
export const eksAuth = neighbour({
  source: 'eks-auth.amazonaws.com',
  action: 'eks-auth',
  denial: 'AccessDenied',
  callers: ['ec2-instance'],
  operations: {
    AssumeRoleForPodIdentity: {
      readOnly: true,
      request: {
        clusterName: fc.constantFrom('demo', 'payments-prod'),
        token: fc.constant('HIDDEN_DUE_TO_SECURITY_REASONS'),
      },
      respond: () => null,
      resource: (request, { partition, region, account }) =>
        `arn:${partition}:eks:${region}:${account}:cluster/${text(request, 'clusterName')}`,
    },
  },
});
