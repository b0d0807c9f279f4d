/** What the customer still has to tell: the items of "ask for what is missing". */
import { pickText, type Lang } from '@/lib/base/l10n';
import { isIdentityCheck } from './attempts';
import type { StepView, RunView } from './view';

const isOpenAsk = (s: StepView) => s.step.kind === 'ask' && s.shown && !s.locked && s.state === 'pending';
const isIdentity = (s: StepView) => isIdentityCheck(s.step) && s.shown && !s.locked;

/**
 * The steps whose answers are missing, in the playbook's order: visible, unlocked `ask` steps not done and
 * identity checks not passed. After a failed check all of identity is asked again, passed or not, so that the
 * request never tells which answer was wrong; once attempts are used up none of it is.
 */
export function missingSteps(view: RunView): StepView[] {
  if (view.closed) return [];
  const identity = view.steps.filter(isIdentity);
  const usedUp = identity.some((s) => s.exhausted);
  const failed = identity.some((s) => s.fails > 0);
  return view.steps.filter((s) => {
    if (isOpenAsk(s)) return true;
    return (
      isIdentity(s) && !usedUp && (failed ? identity.some((i) => i.state !== 'pass') : s.state !== 'pass')
    );
  });
}

/** The missing items of all open runs of a case in the customer's words, each once; never the agent's labels. */
export function missingItems(views: readonly RunView[], lang: Lang): string[] {
  const words = views.flatMap(missingSteps).map(({ step }) => step.item ?? step.say);
  return [...new Set(words.flatMap((w) => (w ? [pickText(w, lang)] : [])))];
}
