import fc from 'fast-check';
import { isObject, type JsonObject } from '../../src/json/json.js';
import type { Place } from '../place.js';
import { text, type Operation } from './operation.js';
import { partArn } from './resource-arns.js';
import { schemaOperation } from './schema-operation.js';
import { startedUpdate } from './started-update.js';

const OIDC: readonly JsonObject[] = [
  {
    identityProviderConfigName: 'corporate',
    issuerUrl: 'https://login.example.com',
    clientId: 'kubernetes',
    usernameClaim: 'email',
    groupsClaim: 'groups',
    groupsPrefix: 'oidc:',
  },
  { identityProviderConfigName: 'partner', issuerUrl: 'https://idp.example.org/oauth2', clientId: 'eks' },
];
const CONFIGS: readonly JsonObject[] = [
  { type: 'oidc', name: 'corporate' },
  { type: 'oidc', name: 'partner' },
];

function configArn(request: JsonObject, place: Place): string {
  const config = isObject(request['identityProviderConfig']) ? request['identityProviderConfig'] : {};
  return partArn(place, 'identityproviderconfig', {
    cluster: text(request, 'name'),
    name: `oidc/${text(config, 'name')}`,
  });
}

export const identityProviders: readonly Operation[] = [
  schemaOperation('AssociateIdentityProviderConfig', {
    members: { oidc: fc.constantFrom(...OIDC) },
    respond: ({ oidc, tags = {} }, context) => ({
      update: startedUpdate(
        'AssociateIdentityProviderConfig',
        [['IdentityProviderConfig', [{ type: 'oidc', name: oidc?.identityProviderConfigName ?? '' }]]],
        context,
      ),
      tags,
    }),
  }),
  schemaOperation('DescribeIdentityProviderConfig', {
    members: { identityProviderConfig: fc.constantFrom(...CONFIGS) },
    resource: configArn,
  }),
  schemaOperation('DisassociateIdentityProviderConfig', {
    members: { identityProviderConfig: fc.constantFrom(...CONFIGS) },
    resource: configArn,
    respond: ({ identityProviderConfig }, context) => ({
      update: startedUpdate(
        'DisassociateIdentityProviderConfig',
        [['IdentityProviderConfig', [identityProviderConfig]]],
        context,
      ),
    }),
  }),
  schemaOperation('ListIdentityProviderConfigs'),
];
