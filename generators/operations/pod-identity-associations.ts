import type { PodIdentityAssociation } from '../../src/generated/eks-calls.js';
import type { JsonObject } from '../../src/json/json.js';
import type { CallContext } from '../callers/caller.js';
import type { Place } from '../place.js';
import { Salt } from '../salt.js';
import { epochTime } from '../time.js';
import { memberValues } from './member-values.js';
import { text, type Operation } from './operation.js';
import { eksArn } from './resource-arns.js';
import { schemaOperation, type RequestOf } from './schema-operation.js';

/** In seconds. */
const DAY = 86_400;

/** The association of a service account: a cluster has one id for it in every event. */
export function associationArn(place: Place, cluster: string, serviceAccount: string): string {
  const id = new Salt(`${place.region} ${cluster} ${serviceAccount}`).letters('association', 17);
  return eksArn(place, `podidentityassociation/${cluster}/a-${id}`);
}

function association(
  request: RequestOf<'CreatePodIdentityAssociation'>,
  { place, salt, time }: CallContext,
  { arn, age }: { readonly arn: string; readonly age: number },
): PodIdentityAssociation {
  const created = epochTime(time - age, salt.below('created', 999));
  const { name = '', namespace = 'default', serviceAccount = '', targetRoleArn, policy } = request;
  return {
    clusterName: name,
    namespace,
    serviceAccount,
    roleArn: request.roleArn ?? `arn:${place.partition}:iam::${place.account}:role/app-role`,
    associationArn: arn,
    associationId: arn.split('/').at(-1) ?? '',
    tags: request.tags ?? {},
    createdAt: created,
    modifiedAt: age === 0 ? created : epochTime(time, salt.below('modified', 999)),
    disableSessionTags: request.disableSessionTags ?? false,
    ...(targetRoleArn === undefined
      ? {}
      : {
          targetRoleArn,
          externalId: `${place.region}/${place.account}/${name}/${namespace}/${serviceAccount}`,
        }),
    ...(policy === undefined ? {} : { policy }),
  };
}

/** The association of a call that gives its id alone. */
function known(request: { readonly name?: string; readonly associationId?: string }, context: CallContext) {
  const { name = '', associationId = '' } = request;
  const arn = eksArn(context.place, `podidentityassociation/${name}/${associationId}`);
  return association({ serviceAccount: 'app', ...request }, context, { arn, age: DAY });
}

function resource(request: JsonObject, place: Place): string {
  return eksArn(place, `podidentityassociation/${text(request, 'name')}/${text(request, 'associationId')}`);
}

export const podIdentityAssociations: readonly Operation[] = [
  schemaOperation('CreatePodIdentityAssociation', {
    members: { roleArn: memberValues.appRoleArn },
    respond: (request, context) => {
      const arn = associationArn(context.place, request.name ?? '', request.serviceAccount ?? '');
      return { association: association(request, context, { arn, age: 0 }) };
    },
  }),
  schemaOperation('DeletePodIdentityAssociation', {
    resource,
    respond: (request, context) => ({ association: known(request, context) }),
  }),
  schemaOperation('DescribePodIdentityAssociation', { resource }),
  schemaOperation('ListPodIdentityAssociations'),
  schemaOperation('UpdatePodIdentityAssociation', {
    members: { roleArn: memberValues.appRoleArn },
    resource,
    respond: (request, context) => ({ association: known(request, context) }),
  }),
];
