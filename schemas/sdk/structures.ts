import type { ApiOperation, Shape, Structure } from './model.js';

/** By the IAM access level, which follows from the verb. Source: the service authorization reference. */
export function isReadOnly({ name }: ApiOperation): boolean {
  return /^(?:Describe|List)/.test(name);
}

/** Whether CloudTrail shows an answer: reads have none, and some writes answer nothing. */
export function answersOf(operation: ApiOperation): boolean {
  return !isReadOnly(operation) && operation.output.members.length > 0;
}

/** Every structure inside what records show: inside requests, and inside the answers to writes. Sorted by name. */
export function structuresOf(operations: readonly ApiOperation[]): readonly Structure[] {
  const found = new Map<string, Structure>();
  const visit = (shape: Shape): void => {
    if (shape.kind === 'list' || shape.kind === 'map') visit(shape.of);
    if (shape.kind !== 'structure' || found.has(shape.structure.name)) return;
    found.set(shape.structure.name, shape.structure);
    for (const member of shape.structure.members) visit(member.shape);
  };
  for (const operation of operations) {
    for (const { shape } of operation.input.members) visit(shape);
    if (answersOf(operation)) for (const { shape } of operation.output.members) visit(shape);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
