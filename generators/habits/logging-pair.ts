import { isObject, type Json, type JsonObject } from '../../src/json/json.js';
import { LOG_TYPES } from '../operations/logging.js';

/** The kinds of log that a request turns on; undefined when it says nothing about logging. */
export function enabledLogs(request: JsonObject): readonly string[] | undefined {
  const { logging } = request;
  if (!isObject(logging) || !Array.isArray(logging['clusterLogging'])) return undefined;
  const halves = (logging['clusterLogging'] as readonly Json[]).filter(isObject);
  const on = halves.filter((half) => half['enabled'] === true).flatMap((half) => half['types'] as Json[]);
  return LOG_TYPES.filter((type) => on.includes(type));
}

/** The same logging as a pair of both halves, whatever is asked for; a half may be empty. */
export function withLoggingPair(request: JsonObject): JsonObject {
  const on = enabledLogs(request);
  if (on === undefined) return request;
  const off = LOG_TYPES.filter((type) => !on.includes(type));
  return {
    ...request,
    logging: {
      clusterLogging: [
        { types: on, enabled: true },
        { types: off, enabled: false },
      ],
    },
  };
}
