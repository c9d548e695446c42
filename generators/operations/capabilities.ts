import fc from 'fast-check';
import type { Capability, CapabilityConfigurationRequest } from '../../src/generated/eks-calls.js';
import type { JsonObject } from '../../src/json/json.js';
import type { CallContext } from '../callers/caller.js';
import type { Place } from '../place.js';
import { epochTime } from '../time.js';
import { partId } from '../part-id.js';
import { partCreatedBefore } from './birth.js';
import { memberValues } from './member-values.js';
import { text, type Operation } from './operation.js';
import { partArn } from './resource-arns.js';
import { schemaOperation, type RequestOf } from './schema-operation.js';
import { startedUpdate } from './started-update.js';

type CapabilityType = NonNullable<Capability['type']>;

/** Capabilities here are named after their type, so that a call by name is about one of the right type. */
function typeOf(name: string): CapabilityType {
  const type = name.toUpperCase();
  return type === 'ARGOCD' || type === 'KRO' ? type : 'ACK';
}

/** The ARN has the type of the capability, which a call by name does not give. */
function capabilityArn(request: JsonObject, place: Place): string {
  return partArn(place, 'capability', {
    cluster: text(request, 'name'),
    name: `*/${text(request, 'capabilityName')}`,
  });
}

function capability(
  request: RequestOf<'CreateCapability'>,
  { place, salt, time }: CallContext,
  status: 'CREATING' | 'DELETING',
): Capability {
  const { name = '', capabilityName = '', configuration } = request;
  const type = request.type ?? typeOf(capabilityName);
  const last = partId(`${place.region} capability ${name} ${capabilityName}`);
  const created =
    status === 'DELETING'
      ? partCreatedBefore(time, place, name, capabilityName)
      : epochTime(time, salt.below('created', 999));
  return {
    capabilityName,
    arn: partArn(place, 'capability', {
      cluster: name,
      name: `${type.toLowerCase()}/${capabilityName}`,
      last,
    }),
    clusterName: name,
    type,
    roleArn: request.roleArn ?? `arn:${place.partition}:iam::${place.account}:role/eks-capability`,
    status,
    ...(configuration === undefined ? {} : { configuration }),
    tags: request.tags ?? {},
    health: { issues: [] },
    createdAt: created,
    modifiedAt: status === 'DELETING' ? epochTime(time, salt.below('modified', 999)) : created,
    deletePropagationPolicy: request.deletePropagationPolicy ?? 'RETAIN',
  };
}

const MAPPING = {
  role: 'ADMIN' as const,
  identities: [{ id: '1111111111-aaaa', type: 'SSO_GROUP' as const }],
};
const CONFIGURATIONS: Readonly<Record<string, CapabilityConfigurationRequest>> = {
  ARGOCD: {
    argoCd: {
      awsIdc: {
        idcInstanceArn: 'arn:{partition}:sso:::instance/ssoins-1111111111111111',
        idcRegion: '{region}',
      },
      namespace: 'argocd',
      rbacRoleMappings: [MAPPING],
    },
  },
  ACK: { ack: { enableCrossNamespace: false } },
};

/** A capability has the type of its name, and the settings of its type: Argo CD always, kro none. */
function agreeing(request: RequestOf<'CreateCapability'>): RequestOf<'CreateCapability'> {
  const { configuration, ...rest } = request;
  const type = typeOf(rest.capabilityName ?? '');
  const own = CONFIGURATIONS[type];
  const isNeeded = type === 'ARGOCD' || configuration !== undefined;
  return own === undefined || !isNeeded ? { ...rest, type } : { ...rest, type, configuration: own };
}

const CHANGES: Readonly<Record<string, JsonObject>> = {
  ARGOCD: { argoCd: { rbacRoleMappings: { addOrUpdateRoleMappings: [MAPPING] } } },
  ACK: { ack: { enableCrossNamespace: true } },
};

function agreeingUpdate(request: RequestOf<'UpdateCapability'>): RequestOf<'UpdateCapability'> {
  const { configuration, ...rest } = request;
  const own = CHANGES[typeOf(rest.capabilityName ?? '')];
  if (configuration !== undefined && own !== undefined) return { ...rest, configuration: own };
  return rest.roleArn === undefined ? { ...rest, roleArn: CAPABILITY_ROLE } : rest;
}

const CAPABILITY_ROLE = 'arn:{partition}:iam::{account}:role/eks-capability';

export const capabilities: readonly Operation[] = [
  schemaOperation('CreateCapability', {
    members: { type: fc.constantFrom('ACK', 'ARGOCD', 'KRO'), roleArn: memberValues.capabilityRoleArn },
    agree: agreeing,
    respond: (request, context) => ({ capability: capability(request, context, 'CREATING') }),
  }),
  schemaOperation('DeleteCapability', {
    resource: capabilityArn,
    respond: (request, context) => ({ capability: capability(request, context, 'DELETING') }),
  }),
  schemaOperation('DescribeCapability', { resource: capabilityArn }),
  schemaOperation('ListCapabilities'),
  schemaOperation('UpdateCapability', {
    members: { configuration: fc.constant<JsonObject>({}), roleArn: memberValues.capabilityRoleArn },
    agree: agreeingUpdate,
    resource: capabilityArn,
    respond: ({ roleArn, configuration }, context) => ({
      update: startedUpdate(
        'CapabilityUpdate',
        [
          ['RoleArn', roleArn],
          ['RoleMappingsToAddOrUpdate', configuration?.argoCd?.rbacRoleMappings?.addOrUpdateRoleMappings],
          ['RoleMappingsToRemove', configuration?.argoCd?.rbacRoleMappings?.removeRoleMappings],
          ['NetworkAccess', configuration?.argoCd?.networkAccess],
          ['EnableCrossNamespace', configuration?.ack?.enableCrossNamespace],
          ['DisabledServices', configuration?.ack?.disabledServices],
        ],
        context,
      ),
    }),
  }),
];
