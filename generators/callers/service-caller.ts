import type { Part } from '../part.js';
import type { JsonObject } from '../../src/json/json.js';
import type { CallContext, Caller, Parts } from './caller.js';

interface ServiceCaller extends Omit<Caller, 'identify'> {
  readonly parts: Readonly<Record<string, Part>>;
  /** The service that makes the call on behalf of an identity: it is address and user agent too. */
  readonly service: string;
  /** The identity, with `invokedBy`. */
  readonly as: (parts: Parts, context: CallContext, service: string) => JsonObject;
}

/** A call that a service makes with somebody's identity. */
export function serviceCaller({ service, as, ...rest }: ServiceCaller): Caller {
  return {
    ...rest,
    identify: (parts, context) => ({
      userIdentity: as(parts, context, service),
      sourceIPAddress: service,
      userAgent: service,
    }),
  };
}
