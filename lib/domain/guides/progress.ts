import type { RunView } from './view';

/** The step to work on: the first that is shown, open and not done; waits come after everything else. */
export function currentStep(view: RunView): string | undefined {
  if (view.closed) return undefined;
  const open = view.steps.filter((s) => s.shown && !s.locked && !s.exhausted && s.state === 'pending');
  return (open.find((s) => s.step.kind !== 'wait') ?? open[0])?.step.id;
}
