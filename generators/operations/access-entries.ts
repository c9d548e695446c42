import fc from 'fast-check';
import type { AccessEntry } from '../../src/generated/eks-calls.js';
import type { JsonObject } from '../../src/json/json.js';
import type { CallContext } from '../callers/caller.js';
import type { Place } from '../place.js';
import { remembered } from '../remembered.js';
import { Salt } from '../salt.js';
import { epochTime } from '../time.js';
import { partCreatedBefore } from './birth.js';
import { text, type Operation } from './operation.js';
import { partArn } from './resource-arns.js';
import { schemaOperation, type RequestOf } from './schema-operation.js';

/** The last part of the ARN of an entry, by Region, cluster and principal. */
const entryId = remembered((entry) => new Salt(entry).uuid('access entry'));

/** The principal of an access entry as its ARN says: role or user, its account, its name without the path. */
const principalOf = remembered((arn) => {
  const [, , , , account = '', resource = ''] = arn.split(':');
  const steps = resource.split('/');
  return { kind: steps[0] ?? '', account, name: steps.at(-1) ?? '' };
});

function accessEntryArn(request: JsonObject, place: Place, last = '*'): string {
  const { kind, account, name } = principalOf(text(request, 'principalArn'));
  return partArn(place, 'access-entry', {
    cluster: text(request, 'name'),
    name: `${kind}/${account}/${name}`,
    last,
  });
}

/** The access entry in the answer to CreateAccessEntry and UpdateAccessEntry. */
function accessEntry(
  request: RequestOf<'CreateAccessEntry'>,
  { place, salt, time }: CallContext,
  isNew: boolean,
): AccessEntry {
  const { name = '', principalArn = '', kubernetesGroups = [], tags = {}, type = 'STANDARD' } = request;
  const entry = `${place.region} ${name} ${principalArn}`;
  const created = isNew
    ? epochTime(time, salt.below('created', 999))
    : partCreatedBefore(time, place, name, principalArn);
  const last = entryId(entry);
  return {
    clusterName: name,
    principalArn,
    kubernetesGroups,
    accessEntryArn: accessEntryArn(request as JsonObject, place, last),
    createdAt: created,
    modifiedAt: isNew ? created : epochTime(time, salt.below('modified', 999)),
    tags,
    username: request.username ?? defaultUser(principalArn, type, place),
    type,
  };
}

/** The user name EKS gives when none is asked for. */
function defaultUser(principalArn: string, type: string, { partition }: Place): string {
  if (type === 'EC2_LINUX' || type === 'EC2_WINDOWS') return 'system:node:{{EC2PrivateDNSName}}';
  if (type !== 'STANDARD') return 'system:node:{{SessionName}}';
  const { kind, account, name } = principalOf(principalArn);
  return kind === 'role'
    ? `arn:${partition}:sts::${account}:assumed-role/${name}/{{SessionName}}`
    : principalArn;
}

/**
 * Entries for nodes are for roles and take neither groups nor a user name; where those are wanted, the entry is an
 * ordinary one. Source: the API reference of CreateAccessEntry.
 */
function agreeingEntry(
  request: RequestOf<'CreateAccessEntry'>,
  wanted: ReadonlySet<string>,
): RequestOf<'CreateAccessEntry'> {
  if (request.type === undefined || request.type === 'STANDARD') return withUserName(request);
  if (wanted.has('kubernetesGroups') || wanted.has('username')) {
    const { type: _type, ...ordinary } = request;
    return ordinary;
  }
  const { kubernetesGroups: _groups, username: _username, ...rest } = request;
  return { ...rest, principalArn: rest.principalArn?.replace(':user/', ':role/') ?? '' };
}

/** A user has no session whose name could be in the user name. */
function withUserName<Request extends { principalArn?: string; username?: string }>(
  request: Request,
): Request {
  const isUser = request.principalArn?.includes(':user/') ?? false;
  return isUser && request.username?.includes('{{SessionName}}') ? { ...request, username: 'ci' } : request;
}

const ACCESS_SCOPES: readonly JsonObject[] = [
  { type: 'cluster' },
  { type: 'namespace', namespaces: ['default'] },
  { type: 'namespace', namespaces: ['team-a', 'team-b-*'] },
];

export const accessEntries: readonly Operation[] = [
  schemaOperation('AssociateAccessPolicy', {
    members: { accessScope: fc.constantFrom(...ACCESS_SCOPES) },
    resource: accessEntryArn,
    respond: ({ name = '', principalArn = '', policyArn = '', accessScope = {} }, { salt, time }) => {
      const at = epochTime(time, salt.below('associated', 999));
      return {
        clusterName: name,
        principalArn,
        associatedAccessPolicy: {
          policyArn,
          accessScope: { namespaces: [], ...accessScope },
          associatedAt: at,
          modifiedAt: at,
        },
      };
    },
  }),
  schemaOperation('CreateAccessEntry', {
    agree: agreeingEntry,
    respond: (request, context) => ({ accessEntry: accessEntry(request, context, true) }),
  }),
  schemaOperation('DeleteAccessEntry', { resource: accessEntryArn }),
  schemaOperation('DescribeAccessEntry', { resource: accessEntryArn }),
  schemaOperation('DisassociateAccessPolicy', { resource: accessEntryArn }),
  schemaOperation('ListAccessEntries'),
  schemaOperation('ListAssociatedAccessPolicies', { resource: accessEntryArn }),
  schemaOperation('UpdateAccessEntry', {
    agree: (request) =>
      withUserName(
        request.username === undefined && request.kubernetesGroups === undefined
          ? { ...request, kubernetesGroups: ['viewers'] }
          : request,
      ),
    resource: accessEntryArn,
    respond: (request, context) => ({ accessEntry: accessEntry(request, context, false) }),
  }),
];
