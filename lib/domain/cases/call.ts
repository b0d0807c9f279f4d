/** The call of a hotline case, from its events. */
import type { CaseEvent } from './case';

export type Call =
  | { kind: 'none' }
  | { kind: 'talking'; since: number }
  | { kind: 'holding'; since: number; heldAt: number; backBy: number | undefined } // what the caller was promised
  | { kind: 'ended'; lasted: number };

/** The latest call on a timeline. Times in ms. */
export function callOf(events: readonly CaseEvent[]): Call {
  let call: Call = { kind: 'none' };
  for (const event of events) {
    if (event.t !== 'call') continue;
    const since: number = call.kind === 'talking' || call.kind === 'holding' ? call.since : event.at;
    if (event.what === 'begin') call = { kind: 'talking', since: event.at };
    else if (event.what === 'end') call = { kind: 'ended', lasted: event.at - since };
    else if (event.what === 'back') call = { kind: 'talking', since };
    else {
      const backBy = event.minutes === undefined ? undefined : event.at + event.minutes * 60_000;
      call = { kind: 'holding', since, heldAt: event.at, backBy };
    }
  }
  return call;
}
