import { eksOperations } from '../src/generated/eks-operations.js';
import type { JsonObject } from '../src/json/json.js';
import { DENIED, failureTexts, THROTTLED, type FailedCall } from './failure-texts.js';
import { text } from './operations/operation.js';

/** The error codes of an operation: the front end's, then the exceptions of its model. */
export function failureCodes(operation: string): readonly string[] {
  const modelled = eksOperations[operation]?.errors ?? [];
  return [DENIED, THROTTLED, ...modelled.filter((code) => code !== THROTTLED)];
}

/** What a failed write answers. Source of the members: the service model; absent ones are left out. */
export function errorBody(code: string, call: FailedCall): JsonObject {
  const { operation, request, place, salt } = call;
  const fitting = failureTexts.filter(
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
    ...(NAMING_SUBJECTS.has(code) ? subject(operation.name, request) : {}),
    ...(code === 'UnsupportedAvailabilityZoneException'
      ? { validZones: ['a', 'b'].map((zone) => `${place.region}${zone}`) }
      : {}),
  };
}

/** The exceptions whose bodies name what they are about. Source: the service model. */
const NAMING_SUBJECTS: ReadonlySet<string> = new Set([
  'ClientException',
  'InvalidParameterException',
  'InvalidRequestException',
  'ResourceInUseException',
  'ResourceNotFoundException',
  'ServerException',
]);

/** The resource an exception is about. Calls on access entries show the message alone. */
function subject(operation: string, request: JsonObject): JsonObject {
  const cluster = { clusterName: text(request, 'name') };
  if (/Nodegroup/.test(operation)) return { ...cluster, nodegroupName: text(request, 'nodegroupName') };
  if (operation.endsWith('Addon')) return { ...cluster, addonName: text(request, 'addonName') };
  return {};
}
