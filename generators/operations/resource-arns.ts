import type { JsonObject } from '../../src/json/json.js';
import type { Place } from '../place.js';
import { text } from './operation.js';

/** The ARN of an EKS resource by its path, such as `cluster/demo`. */
export function eksArn({ partition, region, account }: Place, path: string): string {
  return `arn:${partition}:eks:${region}:${account}:${path}`;
}

/** The ARN of a cluster, which most operations are authorised on. */
export function clusterArn(request: JsonObject, place: Place): string {
  return eksArn(place, `cluster/${text(request, 'name') || '*'}`);
}

/** For operations that are authorised on no resource of their own. */
export function anyResource(): string {
  return '*';
}

/** The ARN of what a cluster holds: its kind, the cluster, the name of the resource, then a UUID or `*` for any. */
export function partArn(
  place: Place,
  kind: string,
  { name, cluster, last = '*' }: { readonly name: string; readonly cluster: string; readonly last?: string },
): string {
  return eksArn(place, `${kind}/${cluster}/${name}/${last}`);
}

/** The resource of calls about a part of a cluster that has its name in the request's `member`. */
export function partOfCluster(kind: string, member: string) {
  return (request: JsonObject, place: Place): string =>
    partArn(place, kind, { cluster: text(request, 'name'), name: text(request, member) });
}
