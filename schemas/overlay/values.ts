import type { JsonSchema } from '../../src/schema/load-schema.js';

const ARN = 'aws(?:-[a-z]+)*:[a-z0-9-]+:[a-z0-9-]*:(?:\\d{12}|aws)?:.+';
const ENCODED_ARN = 'aws(?:-[a-z]+)*%3A[a-z0-9-]+%3A[a-z0-9-]*%3A(?:\\d{12}|aws)?%3A.+';

/** Values with a name of their own in shapes.json: what the SDK's model leaves out, and what no model says. */
export const values = {
  ErrorBody: {
    description: "The answer to a failed call: for writes the service's error document, for reads null.",
    type: ['object', 'null'],
    properties: {
      message: {
        description:
          "What went wrong. An AccessDenied text holds the caller's ARN and so the session name the caller chose.",
        type: 'string',
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
  Arn: { description: 'An ARN, written plainly.', type: 'string', pattern: `^arn:${ARN}$` },
  PathArn: {
    description: 'An ARN that travels in the path, so CloudTrail shows it percent-encoded.',
    type: 'string',
    pattern: `^arn(?::${ARN}|%3A${ENCODED_ARN})$`,
  },
  RoleArn: {
    description: 'The ARN of an IAM role.',
    type: 'string',
    pattern: '^arn:aws(?:-[a-z]+)*:iam::\\d{12}:role/.+$',
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
    pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
  },
  EpochSeconds: { description: 'Seconds since 1970 with milliseconds as the fraction.', type: 'number' },
} as const satisfies Readonly<Record<string, JsonSchema>>;

export type ValueName = keyof typeof values;
