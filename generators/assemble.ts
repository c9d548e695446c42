import type { Json, JsonObject } from '../src/json/json.js';
import type { CallContext, Identity } from './callers/caller.js';
import { callerNamed } from './callers/callers.js';
import type { Draft } from './draft.js';
import type { Operation } from './operations/operation.js';
import { placeIn } from './place.js';
import { percentEncoded } from './percent-encoded.js';
import { memory } from './remembered.js';
import { serviceOf } from './services/services.js';
import type { Service } from './services/service.js';
import { Salt } from './salt.js';
import { completed } from './templates.js';
import { isoTime } from './time.js';

const assembled = new WeakMap<Draft, JsonObject>();

/** The record of a draft, made once for each: steering and judging ask for the same ones again. */
export function assemble(draft: Draft): JsonObject {
  const known = assembled.get(draft) ?? recordOf(draft);
  assembled.set(draft, known);
  return known;
}

/**
 * The record AWS would deliver for a draft, every member in agreement with the others. Members are in the order that
 * trails write them. EKS sends no errorMessage, TLS details or resources.
 */
export function recordOf(draft: Draft): JsonObject {
  const context: CallContext = {
    operation: draft.operation,
    place: placeIn(draft.region),
    salt: new Salt(draft.salt),
    time: draft.time,
  };
  const { place, salt } = context;
  const identity = callerNamed(draft.caller.name).identify(draft.caller.parts, context);
  const service = serviceOf(draft.source, draft.operation);
  const operation = service.operation(draft.operation);
  const request = draft.request === null ? null : completed(draft.request, context);
  const record: Record<string, Json> = {
    eventVersion: draft.version,
    userIdentity: identity.userIdentity,
    eventTime: isoTime(draft.time),
    eventSource: draft.source,
    eventName: draft.operation,
    awsRegion: draft.region,
    sourceIPAddress: identity.sourceIPAddress,
    userAgent: agents(`${service.action} ${draft.operation} ${identity.userAgent}`, () =>
      agentOf(identity, service, draft.operation),
    ),
  };
  const answer = answerOf(draft, service, { operation, request, identity, context });
  if (draft.failure !== undefined) record['errorCode'] = draft.failure;
  if (answer.errorMessage !== undefined) record['errorMessage'] = answer.errorMessage;
  record['requestParameters'] = request === null ? null : encoded(request, operation);
  record['responseElements'] = answer.responseElements;
  record['requestID'] = salt.uuid('request');
  record['eventID'] = salt.uuid('event');
  record['readOnly'] = operation.readOnly;
  record['eventType'] = 'AwsApiCall';
  record['managementEvent'] = true;
  record['recipientAccountId'] = place.account;
  record['eventCategory'] = 'Management';
  if (identity.fromConsole) record['sessionCredentialFromConsole'] = 'true';
  const direct = identity.sourceIPAddress !== identity.userAgent;
  return Object.assign(record, service.extras({ place, direct }));
}

const agents = memory<string>();

function agentOf({ userAgent }: Identity, { action }: Service, operation: string): string {
  return userAgent
    .replaceAll('{service}', action)
    .replaceAll('{command}', commandName(operation))
    .replaceAll('{kind}', resourceKind(operation));
}

/** The kind of resource that a controller works on when it calls an operation. */
function resourceKind(operation: string): string {
  const kinds =
    /AccessEntry|Addon|Capability|FargateProfile|IdentityProviderConfig|Nodegroup|PodIdentityAssociation/;
  return operation.endsWith('AccessPolicy') ? 'AccessEntry' : (kinds.exec(operation)?.[0] ?? 'Cluster');
}

/** CreateAccessEntry as the command line writes it: create-access-entry. */
function commandName(operation: string): string {
  return operation.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

interface Call {
  readonly operation: Operation;
  readonly request: JsonObject | null;
  readonly identity: Identity;
  readonly context: CallContext;
}

/** What the service answers: nothing to reads, to failed calls what it tells of them. */
function answerOf(
  { failure }: Draft,
  service: Service,
  { operation, request, identity, context }: Call,
): ReturnType<Service['failed']> {
  const asked = request ?? {};
  if (failure === undefined)
    return { responseElements: operation.readOnly ? null : operation.respond(asked, context) };
  const arn = identity.arn ?? identity.userIdentity['arn'];
  const caller = typeof arn === 'string' ? arn : 'anonymous';
  return service.failed(failure, {
    operation,
    request: asked,
    place: context.place,
    salt: context.salt,
    caller,
  });
}

/** The request as CloudTrail shows it: members of the path are percent-encoded. */
function encoded(request: JsonObject, { path }: Operation): JsonObject {
  const shown: Record<string, Json> = {};
  for (const name of Object.keys(request)) {
    const value = request[name] ?? null;
    shown[name] = typeof value === 'string' && path.has(name) ? percentEncoded(value) : value;
  }
  return shown;
}
