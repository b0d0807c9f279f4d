/** What the events say of one step, attempts made elsewhere for the same customer included. */
import type { Step, StepState } from './playbook';
import type { FailedCheck, Run, RunEvent, Surroundings } from './run';

/** Failed checks of one customer count for this long over cases, windows and undo (ms). */
export const ATTEMPT_WINDOW = 24 * 3_600_000;

/** What the events say of one step. */
export interface StepFacts {
  state: StepState;
  at: number; // of the latest result
  fails: number; // attempts used
  exhausted: boolean;
}

/** True for the checks whose failures follow the customer: those of identity. */
export const isIdentityCheck = (step: Step): boolean => step.kind === 'verify' && step.phase === 'identity';

type Item = { outside: true; at: number } | { outside: false; at: number; event: RunEvent; index: number };

function mergeByTime(step: Step, run: Run, outside: readonly FailedCheck[]): Item[] {
  const waiting = outside.map((f) => ({ outside: true as const, at: f.at })).sort((a, b) => a.at - b.at);
  const items: Item[] = [];
  run.events.forEach((event, index) => {
    const own = event.t === 'moved' ? event.dropped?.includes(step.id) : 'step' in event && event.step === step.id; // prettier-ignore
    if (!own) return;
    while (waiting[0] && waiting[0].at <= event.at) items.push(...waiting.splice(0, 1));
    items.push({ outside: false, at: event.at, event, index });
  });
  return [...items, ...waiting];
}

/** Folds the events of `step` in order; `lastChannel` is the index of the latest change of channel, or -1. */
export function stepFacts(step: Step, run: Run, world: Surroundings, lastChannel: number): StepFacts {
  const outside = isIdentityCheck(step) ? world.failedChecks.filter((f) => f.step === step.id) : [];
  const limit = step.onFail && step.onFail.then !== 'continue' ? step.onFail.attempts : Infinity;
  const outsideAt = (at: number) => outside.filter((f) => f.at <= at && at - f.at < ATTEMPT_WINDOW).length;
  let state: StepState = 'pending';
  let at = 0;
  let fails = 0;
  let usedUp = false; // in this run, for good: undo does not give an attempt back
  for (const item of mergeByTime(step, run, outside)) {
    if (usedUp) break;
    if (item.outside) {
      if (fails + outsideAt(item.at) >= limit) state = 'pending'; // whoever passed here failed elsewhere since
      continue;
    }
    const { event } = item;
    const blocked = fails + outsideAt(item.at) >= limit;
    if (event.t === 'undo' || event.t === 'moved') state = 'pending';
    if (event.t !== 'result' || blocked) continue;
    if (event.result === 'skip' && (step.required === true || event.reasonId === undefined)) continue;
    state = event.result;
    at = event.at;
    if (event.result === 'pass' && step.kind === 'verify' && item.index < lastChannel) state = 'pending'; // another channel, another proof
    if (event.result === 'fail') usedUp = ++fails + outsideAt(item.at) >= limit;
  }
  const now = outside.filter((f) => world.now - f.at < ATTEMPT_WINDOW).length;
  return { state, at, fails: fails + now, exhausted: usedUp || fails + now >= limit };
}
