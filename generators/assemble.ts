import type { Json, JsonObject } from '../src/json/json.js';
import type { CallContext, Identity } from './callers/caller.js';
import { callerNamed } from './callers/callers.js';
import type { Draft } from './draft.js';
import type { Operation } from './operations/operation.js';
import { inPlace, placeIn } from './place.js';
import { memory, remembered } from './remembered.js';
import { serviceOf } from './services/services.js';
import type { Service } from './services/service.js';
import { Salt } from './salt.js';
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
    userAgent: agentOf(identity, draft.operation),
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
  return Object.assign(record, service.extras({ region: draft.region, direct }));
}

function agentOf({ userAgent }: Identity, operation: string): string {
  return userAgent.includes('{') ? userAgent.replace('{command}', commandName(operation)) : userAgent;
}

/** CreateAccessEntry as the command line writes it: create-access-entry. */
const commandName = remembered((operation) =>
  operation.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase(),
);

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
  return service.failed(failure, { operation, request: asked, ...context, caller });
}

/** A text of the request with its templates filled in: a token as SDKs or Terraform make it, or the place. */
function filled(text: string, { place, salt, time }: CallContext): string {
  if (!text.includes('{')) return text;
  if (text === '{token}') return salt.uuid('token');
  if (text === '{terraform-token}') return terraformToken(salt, time);
  return filledTexts(`${place.region} ${text}`, () => inPlace(text, place));
}

const filledTexts = memory<string>();

/** The time to the second, four digits of a fraction and a counter: Terraform's unique ids. */
function terraformToken(salt: Salt, time: number): string {
  const digits = isoTime(time).replaceAll(/\D/g, '');
  const fraction = String(salt.below('fraction', 10_000)).padStart(4, '0');
  return `terraform-${digits}${fraction}${(salt.below('counter', 64) + 1).toString(16).padStart(8, '0')}`;
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

/** RFC 3986 as the SDKs do it: all but letters, digits and `-_.~`. */
export const percentEncoded = remembered((text) =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  ),
);

/** The request with its templates filled in; what holds none is kept as it is. */
function completed<Value extends Json>(value: Value, context: CallContext): Value;
function completed(value: Json, context: CallContext): Json {
  if (typeof value === 'string') return filled(value, context);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => completed(item, context));
  const made: Record<string, Json> = {};
  const object = value as JsonObject;
  for (const name of Object.keys(object)) made[name] = completed(object[name] ?? null, context);
  return made;
}
