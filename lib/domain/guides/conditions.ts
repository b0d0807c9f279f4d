/** Conditions have three values and only `true` opens anything: missing data never opens a gate. */
import type { Channel, Cond, Many, Playbook, Step, StepState } from './playbook';
import type { FieldValue } from './run';

/** `undefined` = not known yet. */
export type Truth = true | false | undefined;

/** What is known of a step. */
export interface Fact {
  state: StepState;
  at: number;
}

/** What is known while conditions are tested: the steps reached in the list so far and the values they captured. */
export interface Known {
  playbook: Playbook;
  now: number;
  channel: Channel;
  sealed: boolean; // closed, or a step used up its attempts
  steps: Map<string, Fact>;
  values: Map<string, FieldValue>;
  overridden: Set<string>;
}

interface How {
  maxAge: number; // ms a pass counts
  hard: boolean; // inside a hard guard
  path: string[]; // guards being tested, to find circles
}

/** A pass dated further ahead than this was made under a wrong clock and proves nothing. */
const CLOCK_SLACK = 5 * 60_000;

export const toList = <T>(x: Many<T>): T[] => (Array.isArray(x) ? x : [x]);

/** True while a pass made at `at` still counts. */
export const isFresh = (at: number, now: number, maxAge: number): boolean =>
  now - at < maxAge && at - now <= CLOCK_SLACK;

function testGuardIn(id: string, known: Known, how: How): Truth {
  const guards = known.playbook.guards;
  const guard = Object.hasOwn(guards, id) ? guards[id] : undefined;
  if (!guard || how.path.includes(id)) return false; // an unknown or circular guard is shut
  if (guard.level === 'hard' && known.sealed) return false;
  if (guard.level === 'soft' && !how.hard && known.overridden.has(id)) return true;
  return testIn(guard.when, known, {
    maxAge: Math.min(how.maxAge, (guard.validMinutes ?? Infinity) * 60_000),
    hard: how.hard || guard.level === 'hard', // an override never satisfies a hard guard
    path: [...how.path, id],
  });
}

function testAll(conds: Cond[], known: Known, how: How): Truth {
  const results = conds.map((c) => testIn(c, known, how));
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}

function testAny(conds: Cond[], known: Known, how: How): Truth {
  const results = conds.map((c) => testIn(c, known, how));
  if (results.includes(true)) return true;
  return results.includes(undefined) ? undefined : false;
}

function testStep(cond: { step: string; is: Many<StepState> }, known: Known, how: How): Truth {
  const fact = known.steps.get(cond.step);
  if (!fact) return undefined; // hidden, or not reached in the list
  const stale = fact.state === 'pass' && !isFresh(fact.at, known.now, how.maxAge);
  return toList(cond.is).includes(stale ? 'pending' : fact.state);
}

function testField(cond: { field: string; is: Many<string> }, known: Known): Truth {
  const value = known.values.get(cond.field);
  if (value === undefined) return undefined;
  if (typeof value === 'object' && !Array.isArray(value)) return false; // money is never one of a list
  return toList(value).some((v) => toList(cond.is).includes(v));
}

function testIn(cond: Cond, known: Known, how: How): Truth {
  if ('all' in cond) return testAll(cond.all, known, how);
  if ('any' in cond) return testAny(cond.any, known, how);
  if ('not' in cond) {
    const inner = testIn(cond.not, known, how);
    return inner === undefined ? undefined : !inner;
  }
  if ('guard' in cond) return testGuardIn(cond.guard, known, how);
  if ('channel' in cond) return toList(cond.channel).includes(known.channel);
  if ('step' in cond) return testStep(cond, known, how);
  if ('filled' in cond) return known.values.has(cond.field) === cond.filled;
  return testField(cond, known);
}

const ANY_AGE: How = { maxAge: Infinity, hard: false, path: [] };

/** Is the guard open? An unknown or circular one never is. */
export const testGuard = (id: string, known: Known): Truth => testGuardIn(id, known, ANY_AGE);

/** Does the condition hold? */
export const testCond = (cond: Cond, known: Known): Truth => testIn(cond, known, ANY_AGE);

/** Does the step apply now? Identity is never checked in social messages, whatever a playbook says. */
export function appliesNow(step: Step, known: Known): boolean {
  if (known.channel === 'social' && step.phase === 'identity') return false;
  return !step.when || testCond(step.when, known) === true;
}
