import fc from 'fast-check';
import type { PodIdentityAssociation } from '../../src/generated/eks-calls.js';
import type { JsonObject } from '../../src/json/json.js';
import type { CallContext } from '../callers/caller.js';
import type { Place } from '../place.js';
import { remembered } from '../remembered.js';
import { Salt } from '../salt.js';
import { epochTime } from '../time.js';
import { partCreatedBefore } from './birth.js';
import { memberValues } from './member-values.js';
import { text, type Operation } from './operation.js';
import { eksArn } from './resource-arns.js';
import { schemaOperation, type RequestOf } from './schema-operation.js';

const NAMESPACES = ['default', 'payments', 'kube-system'];
const SERVICE_ACCOUNTS = ['app', 'payments-api', 'external-dns'];

/** The id of the association of a service account: a cluster has one for it in every event. */
const associationId = remembered((account) => `a-${new Salt(account).letters('association', 17)}`);

/** The association of a service account. */
export function associationArn(
  place: Place,
  cluster: string,
  account: readonly [namespace: string, name: string],
): string {
  return eksArn(place, `podidentityassociation/${cluster}/${associationId([cluster, ...account].join(' '))}`);
}

/** The service accounts that calls by id are about. */
const ACCOUNTS = NAMESPACES.flatMap((namespace) =>
  SERVICE_ACCOUNTS.map((serviceAccount) => ({ namespace, serviceAccount })),
);

function association(
  request: RequestOf<'CreatePodIdentityAssociation'>,
  { place, salt, time }: CallContext,
  { arn, isNew }: { readonly arn: string; readonly isNew: boolean },
): PodIdentityAssociation {
  const { name = '', namespace = 'default', serviceAccount = '', targetRoleArn, policy } = request;
  const created = isNew
    ? epochTime(time, salt.below('created', 999))
    : partCreatedBefore(time, place, name, `${namespace} ${serviceAccount}`);
  return {
    clusterName: name,
    namespace,
    serviceAccount,
    roleArn: request.roleArn ?? `arn:${place.partition}:iam::${place.account}:role/app-role`,
    associationArn: arn,
    associationId: arn.split('/').at(-1) ?? '',
    tags: request.tags ?? {},
    createdAt: created,
    modifiedAt: isNew ? created : epochTime(time, salt.below('modified', 999)),
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

interface ById {
  readonly name?: string;
  readonly associationId?: string;
}

/** The association of a call that gives its id alone. */
function known(request: ById, context: CallContext): PodIdentityAssociation {
  const { name = '', associationId: id = '' } = request;
  const account =
    ACCOUNTS.find((each) => associationId([name, each.namespace, each.serviceAccount].join(' ')) === id) ??
    ACCOUNTS[0];
  const arn = eksArn(context.place, `podidentityassociation/${name}/${id}`);
  return association({ ...account, ...request }, context, { arn, isNew: false });
}

/** A session policy takes the place of the session tags. Source: the API reference. */
function agreeing<Request extends { policy?: string; disableSessionTags?: boolean }>(
  request: Request,
): Request {
  return request.policy === undefined ? request : { ...request, disableSessionTags: true };
}

/** Drawn requests hold a namespace in place of the id; here it becomes the id of a service account in it. */
function withKnownId<Request extends ById>(request: Request): Request {
  const place = ACCOUNTS.findIndex(({ namespace }) => namespace === request.associationId);
  const { namespace, serviceAccount } = ACCOUNTS[Math.max(place, 0)] ?? { namespace: '', serviceAccount: '' };
  return { ...request, associationId: associationId([request.name, namespace, serviceAccount].join(' ')) };
}

function resource(request: JsonObject, place: Place): string {
  return eksArn(place, `podidentityassociation/${text(request, 'name')}/${text(request, 'associationId')}`);
}

export const podIdentityAssociations: readonly Operation[] = [
  schemaOperation('CreatePodIdentityAssociation', {
    members: { roleArn: memberValues.appRoleArn },
    agree: agreeing,
    respond: (request, context) => {
      const { name = '', namespace = '', serviceAccount = '' } = request;
      const arn = associationArn(context.place, name, [namespace, serviceAccount]);
      return { association: association(request, context, { arn, isNew: true }) };
    },
  }),
  schemaOperation('DeletePodIdentityAssociation', {
    members: { associationId: fc.constantFrom(...NAMESPACES) },
    agree: withKnownId,
    resource,
    respond: (request, context) => ({ association: known(request, context) }),
  }),
  schemaOperation('DescribePodIdentityAssociation', {
    members: { associationId: fc.constantFrom(...NAMESPACES) },
    agree: withKnownId,
    resource,
  }),
  schemaOperation('ListPodIdentityAssociations'),
  schemaOperation('UpdatePodIdentityAssociation', {
    members: { roleArn: memberValues.appRoleArn, associationId: fc.constantFrom(...NAMESPACES) },
    agree: (request) => agreeing(withKnownId(request)),
    resource,
    respond: (request, context) => ({ association: known(request, context) }),
  }),
];
