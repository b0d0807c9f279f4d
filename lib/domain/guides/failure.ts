/** What follows a failed step: which reply and which team are offered, and when. */
import { isIdentityCheck } from './attempts';
import type { Step } from './playbook';
import type { RunView, StepView } from './view';

export interface FailureOffer {
  step: Step;
  then: 'escalate' | 'close' | 'continue';
  team?: string | undefined;
  reply?: string | undefined;
}

const isSettled = (s: StepView) => s.state !== 'pending' || s.exhausted;

const offerOf = (step: Step): FailureOffer | undefined =>
  step.onFail && { step, then: step.onFail.then, team: step.onFail.to, reply: step.onFail.reply };

/**
 * The failure that stops the run, when its ending may be offered. A failed identity check is offered only once every
 * check has its result: an answer that comes sooner for one check than for another tells which one was wrong.
 */
export function failureOf(view: RunView): { step: Step; offer: FailureOffer | undefined } | undefined {
  const step = view.exhaustedBy;
  if (!step) return undefined;
  const checks = view.steps.filter((s) => s.shown && isIdentityCheck(s.step));
  const early = isIdentityCheck(step) && !checks.every(isSettled);
  return { step, offer: early ? undefined : offerOf(step) };
}

/** What to offer on a step that failed and lets the guide go on. */
export const offerOnFail = (s: StepView): FailureOffer | undefined =>
  s.state === 'fail' && s.step.onFail?.then === 'continue' ? offerOf(s.step) : undefined;
