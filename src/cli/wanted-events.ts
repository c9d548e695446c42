import type { EventKind, Wanted } from '../analyse/generate-events.js';
import { didYouMean } from '../diagnostic/nearest.js';
import { CATCH_ALL, operations } from '../event/operations.js';
import { otherOperations } from '../event/other-operations.js';
import { EXIT } from './exit-codes.js';
import { loadRule } from './load-rules.js';
import { Stop, wrongCall } from './stop.js';

/** What a call of `generate` asks for: events of an operation, or by what a rule does on them. */
export interface WantedFlags {
  readonly event?: string | undefined;
  readonly caller?: string | undefined;
  readonly outcome?: string | undefined;
  readonly rule?: string | undefined;
  readonly kind?: string | undefined;
  readonly pack?: readonly string[] | undefined;
}

export async function wantedEvents({
  event,
  caller,
  outcome,
  rule: name,
  kind,
  pack,
}: WantedFlags): Promise<Wanted> {
  const { eventsForRule, eventsOfOperation } = await import('../analyse/generate-events.js');
  if (event !== undefined)
    return eventsOfOperation(checkedEventName(event), {
      caller,
      outcome: outcome as 'success' | 'failure' | undefined,
    });
  if (name === undefined)
    throw wrongCall('say what to generate', 'give --event NAME, or --rule NAME with --kind');
  const { rule } = await loadRule(name, pack ?? []);
  const wanted = eventsForRule(rule, kind as EventKind);
  if (wanted !== undefined) return wanted;
  const reason =
    kind === 'excluded' ? 'the rule has no exclusion' : 'the rule can fire on no eventName of EKS';
  throw new Stop(EXIT.findings, `there are no ${kind} events: ${reason}`);
}

function checkedEventName(name: string): string {
  const known = [...operations, ...otherOperations.keys(), CATCH_ALL];
  if (known.includes(name)) return name;
  throw wrongCall(
    `EKS has no operation \`${name}\``,
    didYouMean(name, known) ?? `operations are ${known.join(', ')}`,
  );
}
