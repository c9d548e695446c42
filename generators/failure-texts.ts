import { isObject, type JsonObject } from '../src/json/json.js';
import { text, type Operation } from './operations/operation.js';
import type { Place } from './place.js';
import type { Salt } from './salt.js';

/** A call that fails, as far as the error's text depends on it. */
export interface FailedCall {
  readonly operation: Operation;
  readonly request: JsonObject;
  readonly place: Place;
  readonly salt: Salt;
  /** The ARN of the caller as EKS knows it. */
  readonly caller: string;
}

/** One text of an error. */
interface FailureText {
  readonly code: string;
  /** The operations that answer so; every one that knows the code where absent. */
  readonly operations?: RegExp;
  /** Whether a request can be answered so. */
  readonly fits?: (request: JsonObject) => boolean;
  readonly message: (call: FailedCall) => string;
}

/** The code of a denial, which EKS records show most, and of too many calls: the front end's, whatever the operation. */
export const DENIED = 'AccessDenied';
export const THROTTLED = 'ThrottlingException';

/** Reasons that IAM adds to a denial; older records have none. `{action}` is the action. */
const DENIAL_REASONS = [
  '',
  '',
  ' because no identity-based policy allows the {action} action',
  ' with an explicit deny in a service control policy',
  ' with an explicit deny in an identity-based policy',
  ' because no permissions boundary allows the {action} action',
];

function clusterOf({ request }: FailedCall): string {
  return text(request, 'name') || 'demo';
}

function named(member: string) {
  return ({ request }: FailedCall): string => text(request, member);
}

function changesLogging({ logging }: JsonObject): boolean {
  return logging !== undefined;
}

/** The texts of each code, those of particular operations first. Worded as the service words them where that is known. */
export const failureTexts: readonly FailureText[] = [
  {
    code: DENIED,
    message: ({ operation, request, place, caller, salt }) => {
      const action = `eks:${operation.name}`;
      const reason = DENIAL_REASONS[salt.below('denial', DENIAL_REASONS.length)] ?? '';
      return `User: ${caller} is not authorized to perform: ${action} on resource: ${operation.resource(request, place)}${reason.replace('{action}', action)}`;
    },
  },
  { code: THROTTLED, message: () => 'Rate exceeded' },
  {
    code: 'ResourceNotFoundException',
    operations: /^(?:Delete|Describe|Update)AccessEntry$|AccessPolicy$|^ListAssociated/,
    message: () =>
      "The specified principalArn could not be found. You can view your available access entries with 'list-access-entries'.",
  },
  {
    code: 'ResourceNotFoundException',
    operations: /^(?:Delete|Describe|Update)Nodegroup/,
    message: (call) => `No node group found for name: ${named('nodegroupName')(call)}.`,
  },
  {
    code: 'ResourceNotFoundException',
    operations: /^(?:Delete|Describe|Update)Addon$/,
    message: (call) => `No addon: ${named('addonName')(call)} found in cluster: ${clusterOf(call)}`,
  },
  {
    code: 'ResourceNotFoundException',
    operations: /^(?:Delete|Describe)FargateProfile$/,
    message: (call) => `No Fargate Profile found with name: ${named('fargateProfileName')(call)}.`,
  },
  {
    code: 'ResourceNotFoundException',
    operations: /^(?:Cancel|Describe)Update$/,
    message: (call) => `No update found for ID: ${named('updateId')(call)}`,
  },
  {
    code: 'ResourceNotFoundException',
    operations: /EksAnywhereSubscription$/,
    message: (call) => `No subscription found for id: ${named('id')(call)}`,
  },
  {
    code: 'ResourceNotFoundException',
    operations: /^DescribeAddon(?:Versions|Configuration)$/,
    message: () => 'No addon found for the given name and version',
  },
  {
    code: 'ResourceNotFoundException',
    message: (call) => `No cluster found for name: ${clusterOf(call)}.`,
  },
  {
    code: 'ResourceInUseException',
    operations: /^(?:Create|Register)Cluster$/,
    message: (call) => `Cluster already exists with name: ${clusterOf(call)}`,
  },
  {
    code: 'ResourceInUseException',
    operations: /^DeleteCluster$/,
    message: () => 'Cluster has nodegroups attached',
  },
  {
    code: 'ResourceInUseException',
    operations: /^CreateAccessEntry$/,
    message: () => 'The specified access entry resource is already in use on this cluster.',
  },
  {
    code: 'ResourceInUseException',
    operations: /^CreateNodegroup$/,
    message: (call) =>
      `NodeGroup already exists with name ${named('nodegroupName')(call)} and cluster name ${clusterOf(call)}`,
  },
  { code: 'ResourceInUseException', operations: /^CreateAddon$/, message: () => 'Addon already exists.' },
  {
    code: 'ResourceInUseException',
    operations: /^UpdateClusterConfig$/,
    fits: changesLogging,
    message: (call) =>
      `Cannot LoggingUpdate because cluster ${clusterOf(call)} currently has update ${call.salt.uuid('running', 3)} in progress`,
  },
  {
    code: 'ResourceInUseException',
    operations: /^CreatePodIdentityAssociation$/,
    message: ({ request }) =>
      `An association already exists for the service account ${text(request, 'serviceAccount')} in the namespace ${text(request, 'namespace')}`,
  },
  {
    code: 'ResourceInUseException',
    operations:
      /^Create(?:Capability|CertificateAuthority|FargateProfile)$|^AssociateIdentityProviderConfig$/,
    message: (call) => `The resource already exists on cluster ${clusterOf(call)}`,
  },
  {
    code: 'ResourceInUseException',
    message: (call) =>
      `Cluster ${clusterOf(call)} currently has update ${call.salt.uuid('running', 3)} in progress`,
  },
  {
    code: 'InvalidParameterException',
    operations: /^(?:Create|Update)AccessEntry$/,
    message: () => 'The specified principalArn is invalid: invalid principal.',
  },
  {
    code: 'InvalidParameterException',
    operations: /^AssociateAccessPolicy$/,
    fits: (request) => text(request, 'principalArn').includes(':role/'),
    message: () => 'This operation can only be performed on Access Entries with a type of "STANDARD".',
  },
  {
    code: 'InvalidParameterException',
    operations: /^UpdateClusterConfig$/,
    fits: changesLogging,
    message: () => 'No changes needed for the logging config provided',
  },
  {
    code: 'InvalidParameterException',
    operations: /^UpdateClusterConfig$/,
    fits: ({ accessConfig }) => isObject(accessConfig) && accessConfig['authenticationMode'] === 'API',
    message: () => 'Unsupported authentication mode update from CONFIG_MAP to API',
  },
  {
    code: 'InvalidParameterException',
    operations: /^UpdateClusterConfig$/,
    fits: (request) => Object.keys(request).every((name) => name === 'name' || name === 'clientRequestToken'),
    message: () => 'The type for cluster update was not provided.',
  },
  {
    code: 'InvalidParameterException',
    operations: /^UpdateClusterConfig$/,
    fits: ({ logging, resourcesVpcConfig }) => logging !== undefined && resourcesVpcConfig !== undefined,
    message: () => 'Only one type of update can be allowed.',
  },
  {
    code: 'InvalidParameterException',
    operations: /^UpdateClusterVersion$/,
    message: (call) => `unsupported Kubernetes version update to ${named('version')(call)}`,
  },
  { code: 'InvalidParameterException', message: () => 'The request holds a parameter that is not valid.' },
  {
    code: 'InvalidRequestException',
    operations: /Access(?:Entry|Entries|Policy|Policies)$/,
    message: () =>
      "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
  },
  {
    code: 'InvalidRequestException',
    operations: /EksAnywhereSubscription$/,
    message: () => 'The subscription is not in a state that allows this operation.',
  },
  {
    code: 'InvalidRequestException',
    operations: /^DescribeClusterVersions$/,
    message: () => 'The combination of filters is not valid.',
  },
  {
    code: 'InvalidRequestException',
    message: (call) => `Cluster ${clusterOf(call)} is not in a state that allows this operation.`,
  },
  {
    code: 'InvalidStateException',
    operations: /^CancelUpdate$/,
    message: () => 'The update is in a state that cannot be cancelled.',
  },
  {
    code: 'InvalidStateException',
    message: (call) => `Cluster ${clusterOf(call)} is in a state that does not allow an update.`,
  },
  {
    code: 'ResourceLimitExceededException',
    message: ({ operation }) => `The limit for ${operation.name} in this account and Region is reached.`,
  },
  {
    code: 'UnsupportedAvailabilityZoneException',
    message: ({ operation, request, place }) =>
      operation.name === 'CreateCluster'
        ? `Cannot create cluster '${text(request, 'name')}' because ${place.region}c, the targeted availability zone, does not currently have sufficient capacity to support the cluster.`
        : `${place.region}c, the targeted availability zone, does not support Fargate.`,
  },
  {
    code: 'ResourcePropagationDelayException',
    message: () => 'Required service linked role has not propagated yet. Please retry later.',
  },
  {
    code: 'AccessDeniedException',
    message: () => 'You do not have permissions to perform the requested operation.',
  },
  { code: 'BadRequestException', message: () => 'The resource ARN is not valid.' },
  {
    code: 'NotFoundException',
    message: (call) => `No resource found for ARN: ${named('resourceArn')(call)}`,
  },
  { code: 'ClientException', message: () => 'The action could not be taken on this resource.' },
  { code: 'ServerException', message: () => 'An internal server error occurred.' },
  {
    code: 'ServiceUnavailableException',
    message: () => 'The service is unavailable. Back off and retry the operation.',
  },
];
