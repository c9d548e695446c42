import { part } from '../part.js';
import { chosen, type Caller } from './caller.js';

export const awsService: Caller = {
  name: 'aws-service',
  description: 'an AWS service on its own behalf: no ARN, no account, only the service’s name; never denied',
  parts: {
    service: part(/^[a-z0-9-]+\.amazonaws\.com$/, 'eks.amazonaws.com', 'batch.amazonaws.com'),
  },
  ends: 'success',
  identify: (parts) => {
    const service = chosen(parts, 'service');
    return {
      userIdentity: { type: 'AWSService', invokedBy: service },
      sourceIPAddress: service,
      userAgent: service,
    };
  },
};
