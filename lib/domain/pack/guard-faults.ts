/** What would let missing data open a guard. A pack with one is refused. */
import { toList } from '@/lib/domain/guides/conditions';
import type { Cond, Guard, Playbook } from '@/lib/domain/guides/playbook';

/** Conditions that are true because something is absent; a skipped step proves nothing to a hard guard either. */
export function absenceFaults(cond: Cond, level: Guard['level']): string[] {
  if ('not' in cond) return ['"not" lets missing data open it'];
  if ('filled' in cond && !cond.filled) return ['"filled: false" lets missing data open it'];
  if ('step' in cond) {
    const states = toList(cond.is);
    if (states.includes('pending')) return ['"is: pending" lets missing data open it'];
    if (level === 'hard' && states.includes('skip'))
      return ['"is: skip" lets a skipped step open a hard guard'];
  }
  if ('all' in cond) return cond.all.flatMap((c) => absenceFaults(c, level));
  return 'any' in cond ? cond.any.flatMap((c) => absenceFaults(c, level)) : [];
}

/** Can the condition hold with nothing done and nothing known, whatever the channel? An empty "all" does, for one. */
export function holdsOnNothing(cond: Cond, playbook: Playbook, path: string[] = []): boolean {
  if ('all' in cond) return cond.all.every((c) => holdsOnNothing(c, playbook, path));
  if ('any' in cond) return cond.any.some((c) => holdsOnNothing(c, playbook, path));
  if ('channel' in cond) return true;
  if ('guard' in cond) {
    const guard = path.includes(cond.guard) ? undefined : playbook.guards[cond.guard];
    return guard !== undefined && holdsOnNothing(guard.when, playbook, [...path, cond.guard]);
  }
  return false;
}

const guardsIn = (cond: Cond): string[] => {
  if ('guard' in cond) return [cond.guard];
  if ('not' in cond) return guardsIn(cond.not);
  if ('all' in cond) return cond.all.flatMap(guardsIn);
  return 'any' in cond ? cond.any.flatMap(guardsIn) : [];
};

/** True when a guard leads back to itself: it could never open. */
export function isCircular(id: string, playbook: Playbook, path: string[] = []): boolean {
  if (path.includes(id)) return true;
  const guard = playbook.guards[id];
  return guard ? guardsIn(guard.when).some((g) => isCircular(g, playbook, [...path, id])) : false;
}
