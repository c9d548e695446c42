import type { CloudTrailEvent } from '../../event/event.js';
import { ABSENT, type Reading } from '../../event/read-path.js';
import type { View } from '../view.js';
import type { EcsField } from './field.js';
import { fields } from './fields.js';
import { flattenedField } from './flattened.js';

/** How the view maps a field, or undefined when a CloudTrail record cannot give it. */
export function ecsField(name: string): EcsField | undefined {
  return fields.get(name) ?? flattenedField(name);
}

/** The document that Elastic's AWS integration indexes for a CloudTrail record. What Elastic's rules see. */
export const ecs: View = {
  name: 'ecs',
  document: (event) => ({
    read: readOnce((name) => indexed(event, ecsField(name))),
    scalars: () => [...fields.values()].flatMap((field) => indexed(event, field)?.values ?? []),
  }),
  dependsOn: (name) => ecsField(name)?.from,
};

/** A rule reads few fields many times, and making a field's values costs more than comparing them. */
function readOnce(read: (name: string) => Reading | undefined): (name: string) => Reading | undefined {
  const known = new Map<string, Reading | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, read(name));
    return known.get(name);
  };
}

/** The values of a field that its index holds: those over the length limit are not there for any query. */
function indexed(event: CloudTrailEvent, field: EcsField | undefined): Reading | undefined {
  if (field === undefined) return ABSENT;
  const limit = field.ignoreAbove ?? Infinity;
  const made = field.values(event);
  if (made === undefined) return undefined;
  const values = made.filter((value) => typeof value !== 'string' || value.length <= limit);
  return values.length === 0 ? ABSENT : { present: true, values };
}
