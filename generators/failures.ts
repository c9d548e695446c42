import { eksOperations } from '../src/generated/eks-operations.js';
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
interface Failure {
  readonly code: string;
  /** The operations that answer so; every one that knows the code where absent. */
  readonly operations?: RegExp;
  /** Whether a request can be answered so. */
  readonly fits?: (request: JsonObject) => boolean;
  readonly message: (call: FailedCall) => string;
}

/** The code of a denial, which EKS records show most, and of too many calls: the front end's, whatever the operation. */
const DENIED = 'AccessDenied';
const THROTTLED = 'ThrottlingException';

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
const failures: readonly Failure[] = [
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
    message: (call) => `Cluster ${clusterOf(call)} is not in a state that allows this operation.`,
  },
  { code: 'InvalidStateException', message: () => 'The update is in a state that cannot be cancelled.' },
  {
    code: 'ResourceLimitExceededException',
    message: ({ operation }) => `The limit for ${operation.name} in this account and Region is reached.`,
  },
  {
    code: 'UnsupportedAvailabilityZoneException',
    message: (call) =>
      `Cannot create cluster '${clusterOf(call)}' because ${call.place.region}e, the targeted availability zone, does not currently have sufficient capacity to support the cluster.`,
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

/** The error codes of an operation: the front end's, then the exceptions of its model. */
export function failureCodes(operation: string): readonly string[] {
  const modelled = eksOperations[operation]?.errors ?? [];
  return [DENIED, THROTTLED, ...modelled.filter((code) => code !== THROTTLED)];
}

/** What a failed write answers. Source of the members: the service model; absent ones are left out. */
export function errorBody(code: string, call: FailedCall): JsonObject {
  const { operation, request, place, salt } = call;
  const fitting = failures.filter(
    (failure) =>
      failure.code === code &&
      (failure.operations?.test(operation.name) ?? true) &&
      (failure.fits?.(request) ?? true),
  );
  const special = fitting.filter(({ operations }) => operations !== undefined);
  const from = special.length > 0 ? special : fitting;
  const message = from[salt.below('text', Math.max(from.length, 1))]?.message(call) ?? code;
  return {
    message,
    ...(code === DENIED || code === THROTTLED ? {} : subject(operation.name, request)),
    ...(code === 'UnsupportedAvailabilityZoneException'
      ? { validZones: ['a', 'b', 'c'].map((zone) => `${place.region}${zone}`) }
      : {}),
  };
}

/** The resource an exception is about. Calls on access entries show the message alone. */
function subject(operation: string, request: JsonObject): JsonObject {
  const cluster = { clusterName: text(request, 'name') };
  if (/Nodegroup/.test(operation)) return { ...cluster, nodegroupName: text(request, 'nodegroupName') };
  if (operation.endsWith('Addon')) return { ...cluster, addonName: text(request, 'addonName') };
  return {};
}
