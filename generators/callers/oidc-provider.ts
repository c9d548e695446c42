import { domainIn } from '../place.js';
import { remembered } from '../remembered.js';
import { Salt } from '../salt.js';
import type { CallContext } from './caller.js';

/** The cluster whose pods call. */
const CLUSTER = 'demo';

const clusterId = remembered((arn) => new Salt(arn).hex('cluster', 32).toUpperCase());

/** The ARN of the identity provider of a cluster, which has the id that the cluster has in every event about it. */
export function oidcProvider({ place }: CallContext): string {
  const { partition, account, region } = place;
  const id = clusterId(`arn:${partition}:eks:${region}:${account}:cluster/${CLUSTER}`);
  return `arn:${partition}:iam::${account}:oidc-provider/oidc.eks.${region}.${domainIn(place)}/id/${id}`;
}
