import type { JsonSchema } from '../../src/schema/load-schema.js';

const PARTITION = 'aws(?:-[a-z]+)*';
/** What may stand in a path without being encoded, or encoded. */
const IN_PATH = '(?:[\\w.~-]|%[0-9A-F]{2})+';

/** An ARN of a service, written plainly: who owns it, then the resource. */
function arn(service: string, resource: string): string {
  return `^arn:${PARTITION}:${service}:${resource}$`;
}

/** The same ARN where it may be percent-encoded, all of it or nothing. */
function pathArn(service: string, owner: string, kinds: string, rest = '.+'): string {
  const encoded = `arn%3A${PARTITION}%3A${service}%3A${owner.replaceAll(':', '%3A')}%3A${kinds}%2F${IN_PATH}`;
  return `^(?:arn:${PARTITION}:${service}:${owner}:${kinds}/${rest}|${encoded})$`;
}

/** Region and account of an EKS resource. */
const HERE = '[a-z0-9-]+:\\d{12}';
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const CLUSTER = '[0-9A-Za-z][A-Za-z0-9_-]*';

/** Values with a name of their own in shapes.json: what the SDK's model leaves out, and what no model says. */
export const values = {
  ErrorBody: {
    description: "The answer to a failed call: for writes the service's error document, for reads null.",
    type: ['object', 'null'],
    properties: {
      message: {
        description:
          "What went wrong. An AccessDenied text holds the caller's ARN and so the session name the caller chose.",
        type: ['string', 'null'],
        'x-controlled-by': 'caller',
        'x-parts': { caller: 'caller', resource: 'caller' },
      },
      clusterName: { description: 'The cluster the error is about.', type: ['string', 'null'] },
      nodegroupName: { description: 'The node group the error is about.', type: ['string', 'null'] },
      addonName: { description: 'The add-on the error is about.', type: ['string', 'null'] },
      fargateProfileName: {
        description: 'The Fargate profile the error is about.',
        type: ['string', 'null'],
      },
      subscriptionId: { description: 'The subscription the error is about.', type: ['string', 'null'] },
      validZones: {
        description: 'The Availability Zones that would do.',
        type: 'array',
        items: { type: 'string' },
      },
    },
  },
  NoResponse: {
    description:
      'The answer that CloudTrail keeps of a read, or of a write that returns nothing: null, or an empty object.',
    type: ['object', 'null'],
    maxProperties: 0,
  },
  ClusterName: {
    description: 'The name of the cluster. CloudTrail calls the path member `name`.',
    type: 'string',
    pattern: '^[0-9A-Za-z][A-Za-z0-9_-]*$',
    minLength: 1,
    maxLength: 100,
  },
  ClientRequestToken: {
    description: 'A token that makes a repeated request harmless; SDKs fill in a version 4 UUID.',
    type: 'string',
    minLength: 1,
  },
  Arn: {
    description: 'An ARN.',
    type: 'string',
    pattern: arn('[a-z0-9-]+', '[a-z0-9-]*:(?:\\d{12}|aws)?:.+'),
  },
  PrincipalArn: {
    description: 'An IAM user or role, written plainly; never the session of a role.',
    type: 'string',
    pattern: arn('iam', ':\\d{12}:(?:root|(?:role|user|federated-user)/.+)'),
  },
  PathPrincipalArn: {
    description: 'An IAM user or role. It travels in the path, so CloudTrail shows it percent-encoded.',
    type: 'string',
    pattern: pathArn('iam', ':\\d{12}', '(?:role|user|federated-user)'),
  },
  PolicyArn: {
    description: 'An access policy, written plainly.',
    type: 'string',
    pattern: arn('eks', ':aws:cluster-access-policy/.+'),
  },
  PathPolicyArn: {
    description: 'An access policy. It travels in the path, so CloudTrail shows it percent-encoded.',
    type: 'string',
    pattern: pathArn('eks', ':aws', 'cluster-access-policy'),
  },
  ResourceArn: { description: 'An EKS resource.', type: 'string', pattern: arn('eks', `${HERE}:.+`) },
  PathResourceArn: {
    description: 'An EKS resource. Its ARN travels in the path, so CloudTrail shows it percent-encoded.',
    type: 'string',
    pattern: pathArn('eks', HERE, '[a-z-]+'),
  },
  ClusterArn: {
    description: 'A cluster.',
    type: 'string',
    pattern: arn('eks', `${HERE}:cluster/${CLUSTER}`),
  },
  AccessEntryArn: {
    description: 'An access entry.',
    type: 'string',
    pattern: arn('eks', `${HERE}:access-entry/${CLUSTER}/(?:role|user)/\\d{12}/[^/]+/${UUID}`),
  },
  AddonArn: {
    description: 'An add-on.',
    type: 'string',
    pattern: arn('eks', `${HERE}:addon/${CLUSTER}/[^/]+/${UUID}`),
  },
  NodegroupArn: {
    description: 'A node group.',
    type: 'string',
    pattern: arn('eks', `${HERE}:nodegroup/${CLUSTER}/[^/]+/${UUID}`),
  },
  FargateProfileArn: {
    description: 'A Fargate profile.',
    type: 'string',
    pattern: arn('eks', `${HERE}:fargateprofile/${CLUSTER}/[^/]+/${UUID}`),
  },
  AssociationArn: {
    description: 'A pod identity association.',
    type: 'string',
    pattern: arn('eks', `${HERE}:podidentityassociation/${CLUSTER}/a-[0-9a-z]+`),
  },
  RoleArn: {
    description: 'The ARN of an IAM role.',
    type: 'string',
    pattern: arn('iam', ':\\d{12}:role/.+'),
    maxLength: 255,
  },
  Cidr: { description: 'A network.', type: 'string', pattern: '^[0-9a-fA-F:.]+/\\d{1,3}$' },
  SubnetId: { description: 'A subnet.', type: 'string', pattern: '^subnet-[0-9a-f]+$' },
  SecurityGroupId: { description: 'A security group.', type: 'string', pattern: '^sg-[0-9a-f]+$' },
  Tags: {
    description: 'Tags, key to value.',
    type: 'object',
    maxProperties: 50,
    propertyNames: { minLength: 1, maxLength: 128 },
    additionalProperties: { type: 'string', maxLength: 256 },
  },
  KubernetesVersion: { description: 'The Kubernetes version.', type: 'string', pattern: '^1\\.\\d+$' },
  UpdateId: {
    description: 'The id of an update.',
    type: 'string',
    pattern: `^${UUID}$`,
  },
  EpochSeconds: { description: 'Seconds since 1970 with milliseconds as the fraction.', type: 'number' },
} as const satisfies Readonly<Record<string, JsonSchema>>;

export type ValueName = keyof typeof values;
