import { members } from './overlay/members.js';
import { operationDescriptions } from './overlay/operations.js';
import { particularMembers } from './overlay/particular-members.js';
import type { ApiOperation } from './sdk/model.js';
import { answersOf, structuresOf } from './sdk/structures.js';

/** Where overlay and model do not meet: what the overlay does not describe, and what it describes for nothing. */
export function overlayGaps(operations: readonly ApiOperation[]): string[] {
  const structures = [
    ...operations.map(({ input }) => input),
    ...operations.filter(answersOf).map(({ output }) => output),
    ...structuresOf(operations),
  ];
  const used = new Set<string>();
  const gaps: string[] = [];
  for (const { name: structure, members: of } of structures)
    for (const { name } of of) {
      const particular = `${structure}.${name}`;
      if (Object.hasOwn(particularMembers, particular)) used.add(particular);
      else if (Object.hasOwn(members, name)) used.add(name);
      else gaps.push(`overlay/members.ts does not describe ${particular}`);
    }
  const names = new Set(operations.map(({ name }) => name));
  for (const name of names)
    if (!Object.hasOwn(operationDescriptions, name))
      gaps.push(`overlay/operations.ts does not describe ${name}`);
  for (const name of [...Object.keys(members), ...Object.keys(particularMembers)])
    if (!used.has(name)) gaps.push(`the overlay describes ${name}, which the model does not have`);
  for (const name of Object.keys(operationDescriptions))
    if (!names.has(name)) gaps.push(`the overlay describes ${name}, which the model does not have`);
  return gaps;
}
