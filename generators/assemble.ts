import { isObject, type Json, type JsonObject } from '../src/json/json.js';
import type { CallContext, Identity } from './callers/caller.js';
import { callerNamed } from './callers/callers.js';
import type { Draft } from './draft.js';
import { failureMessage } from './failures.js';
import { operationNamed } from './operations/operations.js';
import type { Operation } from './operations/operation.js';
import { inPlace, placeIn } from './place.js';
import { Salt } from './salt.js';
import { FIRST_SECOND, isoTime } from './time.js';

const assembled = new WeakMap<Draft, JsonObject>();

/**
 * The record AWS would deliver for a draft, every member in agreement with the others. Members are in the order that
 * trails write them. EKS sends no errorMessage, TLS details or resources. Made once for each draft.
 */
export function assemble(draft: Draft): JsonObject {
  const known = assembled.get(draft) ?? make(draft);
  assembled.set(draft, known);
  return known;
}

function make(draft: Draft): JsonObject {
  const context: CallContext = {
    place: placeIn(draft.region),
    salt: new Salt(draft.salt),
    time: FIRST_SECOND + draft.seconds,
  };
  const { place, salt, time } = context;
  const identity = callerNamed(draft.caller.name).identify(draft.caller.parts, context);
  const request =
    draft.request === null
      ? null
      : (completed(draft.request, (text) =>
          inPlace(text, place).replaceAll('{token}', salt.uuid('token')),
        ) as JsonObject);
  const operation = operationNamed(draft.operation);
  return {
    eventVersion: draft.version,
    userIdentity: identity.userIdentity,
    eventTime: isoTime(time),
    eventSource: draft.source,
    eventName: draft.operation,
    awsRegion: draft.region,
    sourceIPAddress: identity.sourceIPAddress,
    userAgent: identity.userAgent.replaceAll('{command}', commandName(draft.operation)),
    ...(draft.failure === undefined ? {} : { errorCode: draft.failure }),
    requestParameters: encoded(request, operation),
    responseElements: response(draft, operation, request ?? {}, identity, context),
    requestID: salt.uuid('request'),
    eventID: salt.uuid('event'),
    readOnly: operation.readOnly,
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: place.account,
    eventCategory: 'Management',
    ...(identity.fromConsole ? { sessionCredentialFromConsole: 'true' } : {}),
  };
}

/** CreateAccessEntry as the command line writes it: create-access-entry. */
function commandName(operation: string): string {
  return operation.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

/** Reads answer null whatever happens; a failed write answers the error's text, which names the caller's ARN. */
function response(
  draft: Draft,
  operation: Operation,
  request: JsonObject,
  identity: Identity,
  context: CallContext,
): JsonObject | null {
  if (operation.readOnly) return null;
  if (draft.failure === undefined) return operation.respond(request, context);
  const arn = identity.userIdentity['arn'];
  const caller = typeof arn === 'string' ? arn : undefined;
  return { message: failureMessage(draft.failure, { operation, request, place: context.place, caller }) };
}

function encoded(request: JsonObject | null, { path }: Operation): JsonObject | null {
  if (request === null) return null;
  return Object.fromEntries(
    Object.entries(request).map(([name, value]) => [
      name,
      path.has(name) && typeof value === 'string' ? percentEncoded(value) : value,
    ]),
  );
}

/** RFC 3986 as the SDKs do it: all but letters, digits and `-_.~`. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function completed(value: Json, complete: (text: string) => string): Json {
  if (typeof value === 'string') return complete(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => completed(item, complete));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, completed(member, complete)]),
  );
}
