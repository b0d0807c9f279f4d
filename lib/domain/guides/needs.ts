/** What a shut guard still needs, as data; the interface puts it into words. */
import { isFresh, testCond, toList, type Known } from './conditions';
import type { Channel, Cond, Field, Step } from './playbook';
import type { RunView } from './view';

export type Need =
  | { kind: 'step'; step: Step; why: 'open' | 'expired' | 'failed' | 'skipped' | 'hidden' }
  | { kind: 'field'; id: string; field: Field; answered: boolean }
  | { kind: 'channel'; channels: Channel[] }
  | { kind: 'attempts'; step: Step } // used up: nothing opens this run any more
  | { kind: 'closed' }
  | { kind: 'run'; playbook: string } // its playbook is not running on this case
  | { kind: 'either'; options: Need[][] }
  | { kind: 'unknown'; guard: string };

function needOfStep(id: string, known: Known, maxAge: number): Need[] {
  const step = known.playbook.steps.find((s) => s.id === id);
  if (!step) return [{ kind: 'unknown', guard: id }];
  const fact = known.steps.get(id);
  if (!fact) return [{ kind: 'step', step, why: 'hidden' }];
  if (fact.state === 'pass' && !isFresh(fact.at, known.now, maxAge))
    return [{ kind: 'step', step, why: 'expired' }];
  if (fact.state === 'fail') return [{ kind: 'step', step, why: 'failed' }];
  return [{ kind: 'step', step, why: fact.state === 'skip' ? 'skipped' : 'open' }];
}

function needOfField(id: string, known: Known): Need[] {
  const field = known.playbook.fields[id];
  return field
    ? [{ kind: 'field', id, field, answered: known.values.has(id) }]
    : [{ kind: 'unknown', guard: id }];
}

/** A way in that cannot be taken any more without taking an answer back is not worth naming. */
const isDeadEnd = (need: Need): boolean =>
  (need.kind === 'field' && need.answered) || (need.kind === 'step' && need.why === 'hidden');

function needOfAny(conds: Cond[], known: Known, maxAge: number, path: string[]): Need[] {
  const all = conds.map((c) => needOfCond(c, known, maxAge, path));
  const live = all.filter((needs) => !needs.some(isDeadEnd));
  const options = live.length > 0 ? live : all;
  const [only] = options;
  return options.length === 1 && only ? only : [{ kind: 'either', options }];
}

function needOfCond(cond: Cond, known: Known, maxAge: number, path: string[]): Need[] {
  if ('all' in cond) return cond.all.flatMap((c) => needOfCond(c, known, maxAge, path));
  if ('guard' in cond) return needOfGuard(cond.guard, known, maxAge, path);
  if ('step' in cond && isStale(cond.step, known, maxAge)) return needOfStep(cond.step, known, maxAge);
  if (testCond(cond, known) === true) return [];
  if ('any' in cond) return needOfAny(cond.any, known, maxAge, path);
  if ('channel' in cond) return [{ kind: 'channel', channels: toList(cond.channel) }];
  if ('step' in cond) return needOfStep(cond.step, known, maxAge);
  if ('field' in cond) return needOfField(cond.field, known);
  return [];
}

function isStale(id: string, known: Known, maxAge: number): boolean {
  const fact = known.steps.get(id);
  return fact?.state === 'pass' && !isFresh(fact.at, known.now, maxAge);
}

function needOfGuard(id: string, known: Known, maxAge: number, path: string[]): Need[] {
  const guard = Object.hasOwn(known.playbook.guards, id) ? known.playbook.guards[id] : undefined;
  if (!guard || path.includes(id)) return [{ kind: 'unknown', guard: id }];
  const age = Math.min(maxAge, (guard.validMinutes ?? Infinity) * 60_000);
  return needOfCond(guard.when, known, age, [...path, id]);
}

/** What guard `id` of this run still needs; empty exactly when it is open. */
export function needsOf(id: string, view: RunView): Need[] {
  if (view.guard(id) === true) return [];
  const hard = view.playbook.guards[id]?.level !== 'soft';
  if (hard && view.closed) return [{ kind: 'closed' }];
  if (hard && view.exhaustedBy) return [{ kind: 'attempts', step: view.exhaustedBy }];
  const needs = needOfGuard(id, view.known, Infinity, []);
  return needs.length > 0 ? needs : [{ kind: 'unknown', guard: id }];
}
