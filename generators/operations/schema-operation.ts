import fc, { type Arbitrary } from 'fast-check';
import type { Json, JsonObject } from '../../src/event/json.js';
import { loadSchema, type JsonSchema } from '../../src/schema/load-schema.js';
import { jsonSchema } from '../json-schema.js';
import {
  cidrs,
  clusterNames,
  entryTypes,
  kubernetesGroups,
  kubernetesUsers,
  networks,
  policyArns,
  principalArns,
  roleArns,
  tags,
  tokens,
} from '../names.js';
import type { Operation } from './operation.js';

/** Members whose realistic values a schema cannot say. */
const MEMBERS: Readonly<Record<string, Arbitrary<Json>>> = {
  name: clusterNames(),
  principalArn: principalArns(),
  policyArn: policyArns(),
  kubernetesGroups: kubernetesGroups(),
  username: kubernetesUsers(),
  type: entryTypes(),
  clientRequestToken: tokens(),
  tags: tags(),
  roleArn: roleArns(),
  nodeRoleArn: roleArns(),
  keyArn: fc.constant('arn:{partition}:kms:{region}:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab'),
  outpostArns: fc.constant(['arn:{partition}:outposts:{region}:{account}:outpost/op-0123456789abcdef0']),
  controlPlaneInstanceType: fc.constant('m5.large'),
  publicAccessCidrs: cidrs(),
  cidrs: networks(),
  serviceIpv4Cidr: fc.constantFrom('10.100.0.0/16', '172.20.0.0/16'),
  version: fc.constantFrom('1.34', '1.33', '1.32'),
  resources: fc.constant(['secrets']),
  subnetIds: fc.constantFrom(
    ['subnet-0a1b2c3d4e5f60718'],
    ['subnet-0a1b2c3d4e5f60718', 'subnet-08172635445362718'],
  ),
  securityGroupIds: fc.constantFrom<string[]>([], ['sg-0123456789abcdef0']),
};

/** An operation whose request comes from its schema, with realistic members; `members` are this operation's own. */
export function schemaOperation(
  name: string,
  answers: Pick<Operation, 'respond' | 'resource'>,
  members: Readonly<Record<string, Arbitrary<Json>>> = {},
): Operation {
  const schema = loadSchema(`eks/${name}`);
  const request = schema.$defs?.['Request'];
  return {
    name,
    readOnly: schema['x-read-only'] ?? false,
    path: pathMembers(request),
    requests: (wanted, only) =>
      jsonSchema(`eks/${name}`, '/$defs/Request', {
        members: { ...MEMBERS, ...members },
        wanted: new Set([...(schema.$defs?.['CompleteRequest']?.required ?? []), ...wanted]),
        ...(only === undefined ? {} : { only }),
      }) as Arbitrary<JsonObject>,
    ...answers,
  };
}

function pathMembers(request: JsonSchema | undefined): ReadonlySet<string> {
  const members = Object.entries(request?.properties ?? {});
  return new Set(members.filter(([, member]) => member['x-location'] === 'path').map(([name]) => name));
}
