import fc, { type Arbitrary } from 'fast-check';
import type { Json, JsonObject } from '../../src/json/json.js';
import { domainIn, type Place } from '../place.js';
import type { Operation } from '../operations/operation.js';
import { unknownOperation } from '../operations/unknown-operation.js';
import type { Service } from './service.js';

interface NeighbourOperation {
  readonly readOnly?: boolean;
  readonly request: Readonly<Record<string, Arbitrary<Json>>>;
  readonly respond: Operation['respond'];
  readonly resource: Operation['resource'];
}

interface Neighbour {
  readonly source: string;
  /** As IAM names the service in actions. */
  readonly action: string;
  readonly denial: 'AccessDenied' | 'AccessDeniedException';
  readonly apiVersion?: string;
  readonly callers?: readonly string[];
  readonly operations: Readonly<Record<string, NeighbourOperation>>;
}

/** Those who call any service; the tools and the roles of EKS do not. */
const EVERYBODY = [
  'iam-user',
  'role-session',
  'root',
  'sso-session',
  'console-session',
  'console-role',
  'cloudshell',
  'terraform',
  'pulumi',
  'cloudformation',
  'cdk',
  'github-actions',
  'lambda',
];

const TLS: JsonObject = { tlsVersion: 'TLSv1.3', cipherSuite: 'TLS_AES_128_GCM_SHA256' };

/**
 * Another service with operations of the same names as those of EKS. Unlike EKS it puts the text of an error at the top
 * of the record, answers null then, and reports how the connection was secured.
 */
export function neighbour({
  source,
  action,
  denial,
  apiVersion,
  callers = EVERYBODY,
  operations,
}: Neighbour): Service {
  const host = (place: Place): string => `${source.split('.')[0] ?? ''}.${place.region}.${domainIn(place)}`;
  return {
    source,
    action,
    names: Object.keys(operations),
    callers,
    operation: (name) => {
      const known = operations[name];
      return known === undefined ? unknownOperation(name) : operationOf(name, known);
    },
    failureCodes: () => [denial],
    failed: (_, { operation, request, place, caller }) => ({
      errorMessage: `User: ${caller} is not authorized to perform: ${action}:${operation.name} on resource: ${operation.resource(request, place)} because no identity-based policy allows the ${action}:${operation.name} action`,
      responseElements: null,
    }),
    extras: ({ place, direct }) => ({
      ...(apiVersion === undefined ? {} : { apiVersion }),
      ...(direct ? { tlsDetails: { ...TLS, clientProvidedHostHeader: host(place) } } : {}),
    }),
  };
}

function operationOf(
  name: string,
  { readOnly = false, request, respond, resource }: NeighbourOperation,
): Operation {
  return {
    name,
    readOnly,
    path: new Set(),
    requests: () =>
      fc.record<Record<string, Json>>({ ...request }, { noNullPrototype: true }) as Arbitrary<JsonObject>,
    respond,
    resource,
  };
}
