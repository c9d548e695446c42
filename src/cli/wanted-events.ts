import type { EventKind, Wanted } from '../analyse/generate-events.js';
import { checkedEventName } from './event-name.js';
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
    kind === 'excluded'
      ? 'the rule has no exclusion that could silence an event'
      : 'the rule can fire on no eventName of EKS';
  throw new Stop(EXIT.findings, `there are no ${kind} events: ${reason}`);
}
