import type { JsonObject } from '../../src/json/json.js';
import type { CallContext } from '../callers/caller.js';
import type { Place } from '../place.js';
import { epochTime } from '../time.js';
import { text } from './operation.js';

/** The principal of an access entry as its ARN says: `role/ACCOUNT/NAME` or `user/ACCOUNT/NAME`, the path left out. */
function principalOf(request: JsonObject): { kind: string; account: string; name: string } {
  const [, , , , account = '', resource = ''] = text(request, 'principalArn').split(':');
  const steps = resource.split('/');
  return { kind: steps[0] ?? '', account, name: steps.at(-1) ?? '' };
}

export function accessEntryArn(
  request: JsonObject,
  { partition, region, account }: Place,
  last: string,
): string {
  const { kind, account: owner, name } = principalOf(request);
  return `arn:${partition}:eks:${region}:${account}:access-entry/${text(request, 'name')}/${kind}/${owner}/${name}/${last}`;
}

/** The access entry in the answer to CreateAccessEntry and, some seconds of age later, UpdateAccessEntry. */
export function accessEntry(request: JsonObject, { place, salt, time }: CallContext, age = 0): JsonObject {
  const created = epochTime(time - age, salt.below('created', 999));
  const modified = age === 0 ? created : epochTime(time, salt.below('modified', 999));
  return {
    clusterName: text(request, 'name'),
    principalArn: text(request, 'principalArn'),
    kubernetesGroups: request['kubernetesGroups'] ?? [],
    accessEntryArn: accessEntryArn(request, place, salt.uuid('access entry')),
    createdAt: created,
    modifiedAt: modified,
    tags: request['tags'] ?? {},
    username: text(request, 'username') || defaultUser(request, place),
    type: text(request, 'type') || 'STANDARD',
  };
}

/** The user name EKS gives when none is asked for. */
function defaultUser(request: JsonObject, { partition }: Place): string {
  const { kind, account, name } = principalOf(request);
  const type = text(request, 'type');
  if (type === 'EC2_LINUX' || type === 'EC2_WINDOWS') return 'system:node:{{EC2PrivateDNSName}}';
  if (type !== '' && type !== 'STANDARD') return 'system:node:{{SessionName}}';
  return kind === 'role'
    ? `arn:${partition}:sts::${account}:assumed-role/${name}/{{SessionName}}`
    : text(request, 'principalArn');
}
