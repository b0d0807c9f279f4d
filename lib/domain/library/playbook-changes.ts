/** What one version of a playbook has that another has not. */
import type { Playbook, Step } from '@/lib/domain/guides/playbook';
import { isSame } from '@/lib/domain/pack/changes';

/** Ids by what became of them. */
export interface Turned {
  added: string[];
  removed: string[];
  changed: string[];
}

/** The difference of two versions. */
export interface PlaybookChanges {
  steps: Turned;
  reordered: boolean; // steps that both have stand in another order
  guards: Turned;
  fields: Turned;
  replies: Turned;
  head: boolean; // the title or the time for the first reply
}

function turned<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Turned {
  const both = [...after.keys()].filter((id) => before.has(id));
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: both.filter((id) => !isSame(before.get(id), after.get(id))),
  };
}

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
const named = <T>(items: Record<string, T>) => new Map(Object.entries(items));

/** A step with all that its answer means: itself and the fields it captures. */
const meant = (pb: Playbook) =>
  byId(pb.steps.map((step): Step & { fields: unknown } => ({ ...step, fields: (step.capture ?? []).map((id) => pb.fields[id]) }))); // prettier-ignore

/** What is different in `after`. A step counts as changed with the fields it captures. */
export function changesOf(before: Playbook, after: Playbook): PlaybookChanges {
  const order = ({ steps }: Playbook, other: Playbook) =>
    steps.map((s) => s.id).filter((id) => other.steps.some((s) => s.id === id)).join('\0'); // prettier-ignore
  return {
    steps: turned(meant(before), meant(after)),
    reordered: order(before, after) !== order(after, before),
    guards: turned(named(before.guards), named(after.guards)),
    fields: turned(named(before.fields), named(after.fields)),
    replies: turned(byId(before.replies), byId(after.replies)),
    head: !isSame([before.title, before.firstReply], [after.title, after.firstReply]),
  };
}
