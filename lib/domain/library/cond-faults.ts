/** What is wrong with the conditions of a playbook: what they name, where they look, and what absence could open. */
import { toList } from '@/lib/domain/guides/conditions';
import type { Cond, Guard, Playbook } from '@/lib/domain/guides/playbook';
import { holdsOnNothing, isCircular } from '@/lib/domain/pack/guard-faults';
import { canOpen } from './reach';
import type { PlaybookFault, Place } from './playbook-fault';

/** Every condition that names something, however deep it stands. */
export function leavesOf(cond: Cond): Exclude<Cond, { all: Cond[] } | { any: Cond[] } | { not: Cond }>[] {
  if ('all' in cond) return cond.all.flatMap(leavesOf);
  if ('any' in cond) return cond.any.flatMap(leavesOf);
  return 'not' in cond ? leavesOf(cond.not) : [cond];
}

/** References of a condition that stands behind the first `reached` steps. */
export function referenceFaults(cond: Cond, at: Place, pb: Playbook, reached: number): PlaybookFault[] {
  return leavesOf(cond).flatMap((leaf): PlaybookFault[] => {
    if ('guard' in leaf)
      return Object.hasOwn(pb.guards, leaf.guard) ? [] : [{ kind: 'no-guard', at, detail: leaf.guard }];
    if ('step' in leaf) {
      const index = pb.steps.findIndex((s) => s.id === leaf.step);
      if (index < 0) return [{ kind: 'no-step', at, detail: leaf.step }];
      return index < reached ? [] : [{ kind: 'looks-forward', at, detail: leaf.step }];
    }
    if (!('field' in leaf)) return [];
    const field = Object.hasOwn(pb.fields, leaf.field) ? pb.fields[leaf.field] : undefined;
    if (!field) return [{ kind: 'no-field', at, detail: leaf.field }];
    if ('filled' in leaf || !field.options) return [];
    const strange = toList(leaf.is).filter((value) => !Object.hasOwn(field.options ?? {}, value));
    return strange.map((detail) => ({ kind: 'no-option', at, detail }));
  });
}

/** True when some list of the condition is empty: an empty "all" always holds, any other never. */
const isEmpty = (cond: Cond): boolean => {
  if ('all' in cond) return cond.all.length === 0 || cond.all.some(isEmpty);
  if ('any' in cond) return cond.any.length === 0 || cond.any.some(isEmpty);
  if ('not' in cond) return isEmpty(cond.not);
  if ('channel' in cond) return toList(cond.channel).length === 0;
  return 'is' in cond && toList<string>(cond.is).length === 0;
};

/** A list without an entry says nothing that anybody meant. */
export const emptyFaults = (cond: Cond, at: Place): PlaybookFault[] =>
  isEmpty(cond) ? [{ kind: 'empty', at }] : [];

function absences(cond: Cond, level: Guard['level'], at: Place): PlaybookFault[] {
  if ('not' in cond) return [{ kind: 'absence-not', at }];
  if ('all' in cond) return cond.all.flatMap((c) => absences(c, level, at));
  if ('any' in cond) return cond.any.flatMap((c) => absences(c, level, at));
  if ('filled' in cond) return cond.filled ? [] : [{ kind: 'absence-empty', at }];
  if (!('step' in cond)) return [];
  const states = toList(cond.is);
  if (states.includes('pending')) return [{ kind: 'absence-pending', at }];
  return level === 'hard' && states.includes('skip') ? [{ kind: 'absence-skip', at }] : [];
}

/** Every fault of one guard: what it names, what would open it by absence, and whether it can open at all. */
export function guardFaults(id: string, guard: Guard, pb: Playbook): PlaybookFault[] {
  const at: Place = { part: 'guards', id };
  const named = [
    ...referenceFaults(guard.when, at, pb, pb.steps.length),
    ...emptyFaults(guard.when, at),
    ...absences(guard.when, guard.level, at),
  ];
  if (isCircular(id, pb)) return [...named, { kind: 'circular', at }];
  if (holdsOnNothing(guard.when, pb)) return [...named, { kind: 'opens-on-nothing', at }];
  return canOpen(pb, id) ? named : [...named, { kind: 'never-opens', at }];
}
