import { eksOperations } from '../../src/generated/eks-operations.js';
import { EKS } from '../../src/event/validate-event.js';
import { errorBody, failureCodes } from '../failures.js';
import { operationNamed } from '../operations/operations.js';
import type { Service } from './service.js';

/** EKS tells of a failure in the response of a write and nowhere for a read; it reports no TLS details. */
export const eks: Service = {
  source: EKS,
  action: 'eks',
  names: Object.keys(eksOperations),
  operation: operationNamed,
  failureCodes,
  failed: (code, call) => ({
    responseElements: call.operation.readOnly ? null : errorBody(code, call),
  }),
  extras: () => ({}),
};
