import type { Arbitrary } from 'fast-check';
import type { Json, JsonObject } from '../../src/json/json.js';
import { loadSchema, type JsonSchema } from '../../src/schema/load-schema.js';
import { jsonSchema } from '../json-schema.js';
import { memberValues } from './member-values.js';
import type { Operation } from './operation.js';

/** An operation whose request comes from its schema, with realistic members; `members` are this operation's own. */
export function schemaOperation(
  name: string,
  answers: Pick<Operation, 'respond' | 'resource'>,
  members: Readonly<Record<string, Arbitrary<Json>>> = {},
): Operation {
  const schema = loadSchema(`eks/${name}`);
  const request = schema.$defs?.['Request'];
  return {
    name,
    readOnly: schema['x-read-only'] ?? false,
    path: pathMembers(request),
    requests: (wanted, { only, members: special } = {}) =>
      jsonSchema(`eks/${name}`, '/$defs/Request', {
        members: { ...memberValues, ...members, ...special },
        wanted: new Set([...(schema.$defs?.['CompleteRequest']?.required ?? []), ...wanted]),
        ...(only === undefined ? {} : { only }),
      }) as Arbitrary<JsonObject>,
    ...answers,
  };
}

function pathMembers(request: JsonSchema | undefined): ReadonlySet<string> {
  const members = Object.entries(request?.properties ?? {});
  return new Set(members.filter(([, member]) => member['x-location'] === 'path').map(([name]) => name));
}
