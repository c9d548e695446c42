import type { JsonObject } from '../src/json/json.js';
import type { Operation } from './operations/operation.js';
import type { Place } from './place.js';

/** One way a call fails: its error code, and the text EKS answers a write with. */
interface Failure {
  readonly code: string;
  /** The operations that fail so; every operation where absent. */
  readonly operations?: RegExp;
  readonly message: (call: FailedCall) => string;
}

interface FailedCall {
  readonly operation: Operation;
  readonly request: JsonObject;
  readonly place: Place;
  /** The ARN of the caller; undefined for an AWS service. */
  readonly caller: string | undefined;
}

function clusterName({ request }: FailedCall): string {
  const name = request['name'];
  return typeof name === 'string' ? name : 'demo';
}

/** What EKS calls fail with, the usual first. Texts as the service words them. */
const failures: readonly Failure[] = [
  {
    code: 'AccessDenied',
    message: ({ operation, request, place, caller }) =>
      `User: ${caller ?? 'anonymous'} is not authorized to perform: eks:${operation.name} on resource: ${operation.resource(request, place)}`,
  },
  { code: 'ThrottlingException', message: () => 'Rate exceeded' },
  {
    code: 'ResourceNotFoundException',
    operations:
      /^(?!CreateCluster$|List(?:Clusters|AccessPolicies)$|Describe(?:AddonVersions|ClusterVersions)$)/,
    message: (call) => `No cluster found for name: ${clusterName(call)}.`,
  },
  {
    code: 'InvalidRequestException',
    operations: /Access(?:Entry|Policy)$/,
    message: () =>
      "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
  },
  {
    code: 'InvalidParameterException',
    operations: /^(?:Create|Update)AccessEntry$/,
    message: () => 'The specified principalArn is invalid: invalid principal.',
  },
  {
    code: 'ResourceInUseException',
    operations: /^CreateCluster$/,
    message: (call) => `Cluster already exists with name: ${clusterName(call)}`,
  },
  {
    code: 'ResourceInUseException',
    operations: /^CreateAccessEntry$/,
    message: () => 'The specified access entry resource is already in use on this cluster.',
  },
];

/** The error codes an operation fails with, AccessDenied first. */
export function failureCodes(operation: string): string[] {
  return failures.filter((failure) => failure.operations?.test(operation) ?? true).map(({ code }) => code);
}

export function failureMessage(code: string, call: FailedCall): string {
  const found = failures.find(
    (failure) => failure.code === code && (failure.operations?.test(call.operation.name) ?? true),
  );
  return found?.message(call) ?? code;
}
