import fc from 'fast-check';
import type { FargateProfile } from '../../src/generated/eks-calls.js';
import type { JsonObject } from '../../src/json/json.js';
import type { CallContext } from '../callers/caller.js';
import { epochTime } from '../time.js';
import { partId } from '../part-id.js';
import { partCreatedBefore } from './birth.js';
import type { Operation } from './operation.js';
import { partArn, partOfCluster } from './resource-arns.js';
import { schemaOperation, type RequestOf } from './schema-operation.js';

const profileArn = partOfCluster('fargateprofile', 'fargateProfileName');

function profile(
  request: RequestOf<'CreateFargateProfile'>,
  { place, salt, time }: CallContext,
  status: 'CREATING' | 'DELETING',
): FargateProfile {
  const { name = '', fargateProfileName = '' } = request;
  const last = partId(`${place.region} profile ${name} ${fargateProfileName}`);
  return {
    fargateProfileName,
    fargateProfileArn: partArn(place, 'fargateprofile', { cluster: name, name: fargateProfileName, last }),
    clusterName: name,
    createdAt:
      status === 'DELETING'
        ? partCreatedBefore(time, place, name, fargateProfileName)
        : epochTime(time, salt.below('created', 999)),
    podExecutionRoleArn:
      request.podExecutionRoleArn ?? `arn:${place.partition}:iam::${place.account}:role/fargate-pods`,
    subnets: request.subnets ?? ['subnet-0a1b2c3d4e5f60718'],
    selectors: request.selectors ?? [{ namespace: 'default', labels: {} }],
    status,
    tags: request.tags ?? {},
    health: { issues: [] },
  };
}

const SELECTORS: readonly JsonObject[][] = [
  [{ namespace: 'default' }],
  [{ namespace: 'batch', labels: { compute: 'fargate' } }, { namespace: 'kube-system' }],
];

export const fargateProfiles: readonly Operation[] = [
  schemaOperation('CreateFargateProfile', {
    members: { selectors: fc.constantFrom(...SELECTORS) },
    respond: (request, context) => ({ fargateProfile: profile(request, context, 'CREATING') }),
  }),
  schemaOperation('DeleteFargateProfile', {
    resource: profileArn,
    respond: (request, context) => ({ fargateProfile: profile(request, context, 'DELETING') }),
  }),
  schemaOperation('DescribeFargateProfile', { resource: profileArn }),
  schemaOperation('ListFargateProfiles'),
];
