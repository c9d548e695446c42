import type { CloudTrailEvent } from '../../event/event.js';
import { member } from '../../json/json.js';
import type { EcsField } from './field.js';
import { isEmpty } from './is-empty.js';
import { valueString } from './java-string.js';
import { texts } from './record-values.js';

/** Fleet's default for keyword fields of an integration, and that of the ECS dynamic templates. */
export const DEFAULT_LIMIT = 1024;
/** Requests and responses got a higher limit in the integration of February 2025. */
export const PARAMETERS_LIMIT = 8191;

/** A member of the record under another name. */
export function copy(path: string): EcsField {
  const top = path.split('.')[0] ?? path;
  return { type: 'keyword', ignoreAbove: DEFAULT_LIMIT, from: [top], values: (event) => texts(event, path) };
}

/** `*.name`, `user_agent.original`: keywords without a limit in the ECS templates. */
export function unlimited(field: EcsField): EcsField {
  const { ignoreAbove: _, ...rest } = field;
  return rest;
}

export function typed(field: EcsField, type: EcsField['type']): EcsField {
  return { ...unlimited(field), type };
}

/** A value from the mapping, the same for every document. */
export function constant(value: string): EcsField {
  return { type: 'constant_keyword', from: [], values: () => [value] };
}

/** A value the pipeline sets or computes. */
export function derived(
  from: readonly string[],
  value: (event: CloudTrailEvent) => string | undefined | readonly string[],
): EcsField {
  return {
    type: 'keyword',
    ignoreAbove: DEFAULT_LIMIT,
    from,
    values: (event) => [value(event) ?? []].flat().filter((each) => !isEmpty(each)),
  };
}

/** A request or response map as one string. */
export function rendered(name: string, limit: number): EcsField {
  return { ...derived([name], (event) => renderedMember(event, name)), ignoreAbove: limit };
}

export function renderedMember(event: CloudTrailEvent, name: string): string | undefined {
  const value = member(event.record, name);
  return value === undefined || isEmpty(value) ? undefined : valueString(event, event.record, name, value);
}
