/**
 * Moving a run to another version of its playbook. Only answers whose step is the same go along, and no gate that was
 * shut opens by it: whatever would open one stays behind.
 */
import type { Cond, Playbook } from '@/lib/domain/guides/playbook';
import type { Run, RunEvent, Surroundings } from '@/lib/domain/guides/run';
import { isFilled } from '@/lib/domain/guides/values';
import { viewRun, type RunView } from '@/lib/domain/guides/view';
import { leavesOf } from './cond-faults';
import { changesOf, type PlaybookChanges } from './playbook-changes';

/** What a move would do. */
export type MovePlan =
  | { ok: false; why: 'closed' | 'used-up' | 'opens' }
  | {
      ok: true;
      changes: PlaybookChanges;
      again: string[]; // steps that were answered and are to be answered again, of the old version
      dropped: string[]; // every step whose results count no more
      shut: string[]; // guards opened by hand that are so no more
      values: string[]; // fields whose values go along
      ungated: string[]; // replies that were locked, and that the new version asks nothing for
    };

interface Carried {
  steps: Set<string>;
  overrides: Set<string>;
}

const answered = (view: RunView): string[] =>
  view.steps.filter((s) => s.shown && s.state !== 'pending').map((s) => s.step.id);

/** Steps and guards that a guard stands on, through other guards too. */
function groundsOf(
  id: string,
  pb: Playbook,
  seen = new Set<string>(),
): { steps: string[]; guards: string[] } {
  const guard = Object.hasOwn(pb.guards, id) ? pb.guards[id] : undefined;
  if (!guard || seen.has(id)) return { steps: [], guards: [] };
  seen.add(id);
  const [steps, guards] = [[] as string[], [id]];
  for (const leaf of leavesOf(guard.when) as Cond[]) {
    if ('step' in leaf) steps.push(leaf.step);
    if ('field' in leaf)
      steps.push(...pb.steps.filter((s) => s.capture?.includes(leaf.field)).map((s) => s.id));
    if (!('guard' in leaf)) continue;
    const inner = groundsOf(leaf.guard, pb, seen);
    steps.push(...inner.steps);
    guards.push(...inner.guards);
  }
  return { steps, guards };
}

/** Guards that let something through now and did not before: themselves, or for a reply or a step that was locked. */
function openedBy(before: RunView, after: RunView): string[] {
  const { guards, replies } = after.playbook;
  const itself = Object.keys(guards).filter((id) => after.guard(id) === true && before.guard(id) !== true);
  const forReplies = replies.flatMap((reply) => {
    const old = before.playbook.replies.find((r) => r.id === reply.id);
    return old && reply.requires !== undefined && !before.canSend(old) && after.canSend(reply) ? [reply.requires] : []; // prettier-ignore
  });
  const locked = new Set(before.steps.filter((s) => s.shown && s.locked).map((s) => s.step.id));
  const forSteps = after.steps.flatMap(({ step, shown, locked: still }) =>
    shown && !still && step.requires !== undefined && locked.has(step.id) ? [step.requires] : [],
  );
  return [...itself, ...forReplies, ...forSteps];
}

/** The run as it would stand, with only this carried along. */
function moved(view: RunView, to: Playbook, { steps, overrides }: Carried, world: Surroundings) {
  const { run } = view;
  const own = new Set([...to.steps, ...view.playbook.steps].map((s) => s.id));
  const dropped = [...own].filter((id) => !steps.has(id));
  const shut = [...view.known.overridden].filter((id) => !overrides.has(id));
  const values = [...run.values.keys()].filter((f) => to.steps.some((s) => steps.has(s.id) && s.capture?.includes(f))); // prettier-ignore
  const event: RunEvent = { t: 'moved', toVersion: to.version, dropped, shut, at: world.now, by: '' };
  const next: Run = {
    ...run,
    playbook: { id: to.id, version: to.version },
    values: new Map([...run.values].filter(([field]) => values.includes(field))),
    events: [...run.events, event],
  };
  return { dropped, shut, values, view: viewRun(to, next, world) };
}

/** What stays behind of what is carried, so that nothing is opened and nothing counts where it does not apply. */
function lessen(carried: Carried, before: RunView, after: RunView): boolean {
  const closed = after.steps.filter((s) => carried.steps.has(s.step.id) && (!s.shown || s.locked)).map((s) => s.step.id); // prettier-ignore
  closed.forEach((id) => carried.steps.delete(id));
  const opened = openedBy(before, after);
  if (opened.length === 0) return closed.length > 0;
  const grounds = opened.map((id) => groundsOf(id, after.playbook));
  const size = carried.steps.size + carried.overrides.size;
  for (const { steps, guards } of grounds) {
    steps.forEach((id) => carried.steps.delete(id));
    guards.forEach((id) => carried.overrides.delete(id));
  }
  if (carried.steps.size + carried.overrides.size < size) return true;
  carried.steps.clear();
  carried.overrides.clear();
  return size > 0 || closed.length > 0;
}

function carriedAtFirst(view: RunView, changes: PlaybookChanges): Carried {
  const gone = new Set([...changes.steps.removed, ...changes.steps.changed]);
  const steps = view.steps.filter((s) => s.shown && !s.locked && !gone.has(s.step.id)).map((s) => s.step.id);
  const other = new Set([...changes.guards.removed, ...changes.guards.changed]);
  return {
    steps: new Set(steps),
    overrides: new Set([...view.known.overridden].filter((id) => !other.has(id))),
  };
}

/** What moving the run of `view` to `to` would do, and what would stay behind; or why it may not be moved. */
export function planMove(view: RunView, to: Playbook, world: Surroundings): MovePlan {
  if (view.closed) return { ok: false, why: 'closed' };
  if (view.exhaustedBy) return { ok: false, why: 'used-up' }; // attempts would be given back
  const changes = changesOf(view.playbook, to);
  const carried = carriedAtFirst(view, changes);
  let now = moved(view, to, carried, world);
  while (lessen(carried, view, now.view)) now = moved(view, to, carried, world);
  if (openedBy(view, now.view).length > 0) return { ok: false, why: 'opens' };
  const before = new Set(answered(view));
  const captured = view.steps.filter((s) => s.step.capture?.some((f) => isFilled(view.values.get(f)))).map((s) => s.step.id); // prettier-ignore
  const touched = new Set([...before, ...captured]);
  return {
    ok: true,
    changes,
    again: now.dropped.filter((id) => touched.has(id)),
    dropped: now.dropped,
    shut: now.shut,
    values: now.values,
    ungated: to.replies.filter(({ id, requires, when }) => {
      const old = view.playbook.replies.find((r) => r.id === id);
      return old !== undefined && requires === undefined && !when && !view.canSend(old);
    }).map((r) => r.id), // prettier-ignore
  };
}
