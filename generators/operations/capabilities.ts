import fc from 'fast-check';
import type { Capability, CapabilityConfigurationRequest } from '../../src/generated/eks-calls.js';
import type { JsonObject } from '../../src/json/json.js';
import type { CallContext } from '../callers/caller.js';
import type { Place } from '../place.js';
import { Salt } from '../salt.js';
import { epochTime } from '../time.js';
import { memberValues } from './member-values.js';
import { text, type Operation } from './operation.js';
import { partArn } from './resource-arns.js';
import { schemaOperation, type RequestOf } from './schema-operation.js';
import { startedUpdate } from './started-update.js';

/** In seconds. */
const DAY = 86_400;

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
  const { name = '', capabilityName = '', type = 'ACK', configuration } = request;
  const last = new Salt(`${place.region} ${name} ${capabilityName}`).uuid('capability');
  const created = epochTime(time - (status === 'DELETING' ? DAY : 0), salt.below('created', 999));
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
      awsIdc: { idcInstanceArn: 'arn:aws:sso:::instance/ssoins-1111111111111111', idcRegion: 'us-east-1' },
      namespace: 'argocd',
      rbacRoleMappings: [MAPPING],
    },
  },
  ACK: { ack: { enableCrossNamespace: false } },
};

/** Each type has settings of its own, Argo CD always; kro has none. */
function agreeing(request: RequestOf<'CreateCapability'>): RequestOf<'CreateCapability'> {
  const { configuration, ...rest } = request;
  const own = CONFIGURATIONS[rest.type ?? ''];
  const isNeeded = rest.type === 'ARGOCD' || configuration !== undefined;
  return own === undefined || !isNeeded ? rest : { ...rest, configuration: own };
}

const CHANGES: readonly JsonObject[] = [
  { argoCd: { rbacRoleMappings: { addOrUpdateRoleMappings: [MAPPING] } } },
  { argoCd: { networkAccess: { vpceIds: ['vpce-0123456789abcdef0'] } } },
  { ack: { enableCrossNamespace: true } },
];

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
    members: { configuration: fc.constantFrom(...CHANGES), roleArn: memberValues.capabilityRoleArn },
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
