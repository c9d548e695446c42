import type { CertificateAuthoritySummary, UpdateParam } from '../../src/generated/eks-calls.js';
import type { CallContext } from '../callers/caller.js';
import { epochTime } from '../time.js';
import { createdBefore } from './birth.js';
import type { Operation } from './operation.js';
import { schemaOperation } from './schema-operation.js';
import { startedUpdate } from './started-update.js';

function authority(
  id: string,
  { salt, time }: CallContext,
  stage: 'created' | 'activated' | 'deleted',
): CertificateAuthoritySummary {
  return {
    id,
    createdAt: stage === 'created' ? epochTime(time, salt.below('created', 999)) : createdBefore(time, id),
    createdBy: 'CUSTOMER',
    ...(stage === 'activated'
      ? { activatedAt: epochTime(time, salt.below('activated', 999)), activatedBy: 'CUSTOMER' as const }
      : {}),
    signingStatus: stage === 'activated' ? 'ACTIVATING' : 'NOT_USED',
    distributionStatus: stage === 'created' ? 'IN_PROGRESS' : stage === 'deleted' ? 'DELETING' : 'COMPLETE',
  };
}

function update(param: NonNullable<UpdateParam['type']>, id: string, context: CallContext) {
  return startedUpdate('CertificateAuthorityUpdate', [[param, id]], context);
}

export const certificateAuthorities: readonly Operation[] = [
  schemaOperation('ActivateCertificateAuthority', {
    respond: ({ certificateAuthorityId: id = '' }, context) => ({
      update: update('ActiveCertificateAuthority', id, context),
      certificateAuthority: authority(id, context, 'activated'),
    }),
  }),
  schemaOperation('CreateCertificateAuthority', {
    respond: (_, context) => {
      const id = `ca-${context.salt.hex('authority', 17)}`;
      return {
        update: update('CertificateAuthorityId', id, context),
        certificateAuthority: authority(id, context, 'created'),
      };
    },
  }),
  schemaOperation('DeleteCertificateAuthority', {
    respond: ({ certificateAuthorityId: id = '' }, context) => ({
      update: update('CertificateAuthorityId', id, context),
      certificateAuthority: authority(id, context, 'deleted'),
    }),
  }),
  schemaOperation('DescribeCertificateAuthority'),
  schemaOperation('ListCertificateAuthorities'),
];
