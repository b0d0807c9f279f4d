/** The gate of a case: what may be sent now, over all runs of the case. Every guarded thing goes through here. */
import type { Channel, Reply, ScriptLine } from './playbook';
import { needsOf, type Need } from './needs';
import { testCond } from './conditions';
import type { RunView } from './view';

export type Gate = { state: 'open' } | { state: 'locked'; needs: Need[] } | { state: 'hidden' }; // its condition does not hold: it does not apply here

interface Guarded {
  when?: Reply['when'];
  requires?: Reply['requires'];
  channels?: Reply['channels'];
}

const OPEN: Gate = { state: 'open' };
const locked = (...needs: Need[]): Gate => ({ state: 'locked', needs });

function gateInRun(item: Guarded, view: RunView): Gate {
  if (item.when && testCond(item.when, view.known) !== true) return { state: 'hidden' };
  if (view.canSend({ when: item.when, requires: item.requires })) return OPEN;
  return locked(...(item.requires === undefined ? [] : needsOf(item.requires, view)));
}

/** Gate of a playbook's reply: only a run of that playbook on this case can open what it guards. */
export function gateOfReply(
  reply: Reply,
  playbook: string | undefined,
  channel: Channel,
  views: readonly RunView[],
): Gate {
  if (reply.channels && !reply.channels.includes(channel))
    return locked({ kind: 'channel', channels: reply.channels });
  if (playbook === undefined) return gateOfShared(reply, views);
  if (reply.requires === undefined && !reply.when) return OPEN;
  const own = views.filter((v) => v.playbook.id === playbook);
  const run = own.findLast((v) => !v.closed) ?? own.at(-1);
  return run ? gateInRun(reply, run) : locked({ kind: 'run', playbook });
}

/**
 * Gate of what belongs to no playbook, such as a script line or a general reply that requires "identity":
 * every open run of the case that knows the guard must have it open, and one at least must know it.
 */
export function gateOfShared(item: Guarded | ScriptLine, views: readonly RunView[]): Gate {
  if (item.requires === undefined && !item.when) return OPEN;
  const guard = item.requires;
  const open = views.filter((v) => !v.closed);
  const asked = guard === undefined ? open : open.filter((v) => Object.hasOwn(v.playbook.guards, guard));
  if (asked.length === 0) return locked({ kind: 'unknown', guard: guard ?? '' });
  const gates = asked.map((v) => gateInRun(item, v));
  return gates.find((g) => g.state === 'locked') ?? gates.find((g) => g.state === 'hidden') ?? OPEN;
}
