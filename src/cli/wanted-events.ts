import type { EventKind, Wanted } from '../analyse/wanted-events.js';
import { CALLER_NAMES } from '../event/caller-names.js';
import { NEIGHBOURS } from '../event/neighbours.js';
import { EKS } from '../event/validate-event.js';
import { checkedGeneratedName } from './event-name.js';
import { EXIT } from './exit-codes.js';
import { loadRule } from './load-rules.js';
import { oneOf } from './one-of.js';
import { Stop, wrongCall } from './stop.js';

const SOURCES = [EKS, ...Object.keys(NEIGHBOURS)];

/** What a call of `generate` asks for: events of an operation, or by what a rule does on them. */
export interface WantedFlags {
  readonly event?: string | undefined;
  readonly source?: string | undefined;
  readonly caller?: string | undefined;
  readonly outcome?: string | undefined;
  readonly region?: string | undefined;
  readonly rule?: string | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly pack?: readonly string[] | undefined;
}

export async function wantedEvents(flags: WantedFlags): Promise<readonly Wanted[]> {
  if (flags.pack !== undefined && flags.rule === undefined)
    throw wrongCall('--pack is where a rule is looked for', 'give --rule NAME with --kind, or leave it out');
  if (flags.event !== undefined) return [await ofOperation(flags.event, flags)];
  if (flags.rule !== undefined) return forRule(flags.rule, flags);
  throw wrongCall('say what to generate', 'give --event NAME, or --rule NAME with --kind');
}

async function ofOperation(event: string, { source, caller, outcome, region }: WantedFlags): Promise<Wanted> {
  if (source !== undefined) oneOf(source, SOURCES, `no events of the service \`${source}\` can be generated`);
  if (caller !== undefined) oneOf(caller, CALLER_NAMES, `nobody is called \`${caller}\``);
  const { eventsOfOperation } = await import('../analyse/wanted-events.js');
  const wanted = eventsOfOperation(checkedGeneratedName(event, source), {
    source,
    caller,
    region,
    outcome: outcome as 'success' | 'failure' | undefined,
  });
  if ('impossible' in wanted)
    throw wrongCall(`there are no such events: ${wanted.impossible}`, 'leave out --outcome or --caller');
  return wanted;
}

async function forRule(
  name: string,
  { kind = [], pack = [], region }: WantedFlags,
): Promise<readonly Wanted[]> {
  const { eventsForRule } = await import('../analyse/wanted-events.js');
  const { rule } = await loadRule(name, pack);
  return [...new Set(kind)].map((each) => {
    const wanted = eventsForRule(rule, each as EventKind, region);
    if (!('impossible' in wanted)) return wanted;
    throw new Stop(EXIT.findings, `there are no ${each} events: ${wanted.impossible}`);
  });
}
