import { ecs } from './ecs.js';
import { eksAuth } from './eks-auth.js';
import { eks } from './eks.js';
import { elasticache } from './elasticache.js';
import { kafka } from './kafka.js';
import { redshift } from './redshift.js';
import type { Service } from './service.js';

/** EKS, and the neighbours whose events rules could take for those of EKS. */
export const services: readonly Service[] = [eks, ecs, redshift, kafka, elasticache, eksAuth];

/**
 * The service that a call goes to. A service, or an operation of a neighbour, that nobody here knows is given the shape
 * of EKS, which tells rules apart best.
 */
export function serviceOf(source: string, operation: string): Service {
  return services.find((service) => service.source === source && service.names.includes(operation)) ?? eks;
}
