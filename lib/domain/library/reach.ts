/**
 * Whether something can happen in any run of a playbook: a search over channels, answers and results, by the rules of the
 * evaluator. Exact, but for a search that grows too long, which counts as "can".
 */
import { toList } from '@/lib/domain/guides/conditions';
import { CHANNELS, type Cond, type Playbook, type StepState } from '@/lib/domain/guides/playbook';
import {
  NOTHING,
  onChannels,
  override,
  place,
  statesOf,
  suppose,
  type Stand,
  type World,
} from './reach-world';

/** How a condition with three values is wanted. */
type Want = 'true' | 'false' | 'not-true' | 'not-false';

interface At {
  at: number; // how many steps of the list were reached
  path: readonly string[]; // guards on the way
  hard: boolean;
}

type Goal =
  | ({ kind: 'cond'; cond: Cond; want: Want } & At)
  | ({ kind: 'guard'; guard: string; want: Want } & At)
  | { kind: 'stand'; index: number; stand: Stand }
  | { kind: 'shut'; index: number }
  | { kind: 'settled'; index: number };

interface Way {
  world: World;
  goals: Goal[];
}

interface Search {
  playbook: Playbook;
  lenient: boolean; // a failure that shuts the run may be part of it
  left: number;
}

const MOST = 20_000;
const OPPOSITE: Record<Want, Want> = { true: 'false', false: 'true', 'not-true': 'not-false', 'not-false': 'not-true' }; // prettier-ignore
const isUp = (want: Want) => want === 'true' || want === 'not-false';
const sure = (ways: (World | undefined)[]): Way[] => ways.flatMap((world) => (world ? [{ world, goals: [] }] : [])); // prettier-ignore
const lead = (world: World, ...each: Goal[][]): Way[] => each.map((goals) => ({ world, goals }));

/** How a step can come to stand as supposed. */
function standWays(world: World, index: number, stand: Stand, { playbook }: Search): Way[] {
  const placed = place(world, playbook, index, stand);
  const step = playbook.steps[index];
  if (!placed || !step) return [];
  if (!placed.isNew) return [{ world: placed.world, goals: [] }];
  const at = { at: index, path: [], hard: false };
  const { when, requires } = step;
  const identity = step.phase === 'identity';
  if (stand === 'hidden') {
    const social = identity ? onChannels(placed.world, ['social']) : undefined;
    const byWhen: Goal[][] = when ? [[{ kind: 'cond', cond: when, want: 'not-true', ...at }]] : [];
    return [...lead(placed.world, ...byWhen), ...sure([social])];
  }
  if (stand === 'locked' && requires === undefined) return [];
  const on = identity ? onChannels(placed.world, CHANNELS.filter((c) => c !== 'social')) : placed.world; // prettier-ignore
  const applies: Goal[] = when ? [{ kind: 'cond', cond: when, want: 'true', ...at }] : [];
  const lock: Goal[] = requires === undefined ? [] : [{ kind: 'guard', guard: requires, want: stand === 'locked' ? 'not-true' : 'true', ...at }]; // prettier-ignore
  return on ? lead(on, [...applies, ...lock]) : [];
}

function stepWays(world: World, id: string, is: StepState[], goal: At & { want: Want }, s: Search): Way[] {
  const index = s.playbook.steps.findIndex((step) => step.id === id);
  const step = s.playbook.steps[index];
  const unknown = goal.want === 'not-true' || goal.want === 'not-false';
  if (!step || index >= goal.at) return unknown ? [{ world, goals: [] }] : [];
  const holds = isUp(goal.want);
  const open = statesOf(step, s.lenient).filter((state) => is.includes(state) === holds);
  const stands: Stand[] = open.length > 0 ? [open] : [];
  if (is.includes('pending') === holds) stands.push('locked');
  if (unknown) stands.push('hidden');
  return lead(world, ...stands.map((stand): Goal[] => [{ kind: 'stand', index, stand }]));
}

/** The steps before `at` that capture a field. */
const capturers = (playbook: Playbook, field: string, at: number): number[] =>
  playbook.steps.flatMap((step, i) => (i < at && step.capture?.includes(field) ? [i] : []));

const openGoal = (index: number, { playbook, lenient }: Search): Goal => {
  const step = playbook.steps[index];
  return { kind: 'stand', index, stand: step ? statesOf(step, lenient) : [] };
};

function unknownWays(world: World, field: string, at: number, { playbook }: Search): Way[] {
  const steps = capturers(playbook, field, at);
  const empty = Object.hasOwn(playbook.fields, field) ? [suppose(world, playbook, field, { filled: false })] : []; // prettier-ignore
  return [
    ...lead(
      world,
      steps.map((index): Goal => ({ kind: 'shut', index })),
    ),
    ...sure(empty),
  ];
}

function knownWays(worlds: (World | undefined)[], field: string, at: number, search: Search): Way[] {
  return worlds.flatMap((world) =>
    world ? capturers(search.playbook, field, at).map((i) => ({ world, goals: [openGoal(i, search)] })) : [],
  );
}

type FieldCond = Extract<Cond, { field: string }>;
function fieldWays(world: World, cond: FieldCond, { want, at }: At & { want: Want }, search: Search): Way[] {
  const { field } = cond;
  const { playbook } = search;
  if ('filled' in cond) {
    const filled = isUp(want) === cond.filled;
    if (!filled) return unknownWays(world, field, at, search);
    return knownWays([suppose(world, playbook, field, { filled: true })], field, at, search);
  }
  const is = toList(cond.is);
  const worlds = isUp(want)
    ? is.map((value) => suppose(world, playbook, field, { filled: true, has: [value] }))
    : [suppose(world, playbook, field, { filled: true, lacks: is })];
  const known = knownWays(worlds, field, at, search);
  const open = want === 'not-true' || want === 'not-false';
  return open ? [...known, ...unknownWays(world, field, at, search)] : known;
}

/** A step whose last failure shuts every hard guard of the run. */
const canSeal = ({ steps }: Playbook): boolean =>
  steps.some(({ onFail }) => onFail && onFail.then !== 'continue');

function guardWays(world: World, goal: Extract<Goal, { kind: 'guard' }>, search: Search): Way[] {
  const { playbook, lenient } = search;
  const { guard: id, want, at, path } = goal;
  const guard = Object.hasOwn(playbook.guards, id) ? playbook.guards[id] : undefined;
  if (!guard || path.includes(id)) return want === 'true' || want === 'not-false' ? [] : [{ world, goals: [] }]; // prettier-ignore
  const hard = goal.hard || guard.level === 'hard';
  const inner: Goal = { kind: 'cond', cond: guard.when, want, at, path: [...path, id], hard };
  const sealed = lenient && guard.level === 'hard' && !isUp(want) && canSeal(playbook);
  if (hard) return [...lead(world, [inner]), ...(sealed ? sure([world]) : [])];
  const shut = override(world, id, false);
  const byHand = isUp(want) ? sure([override(world, id, true)]) : [];
  return [...(shut ? lead(shut, [inner]) : []), ...byHand];
}

function condWays(world: World, goal: Extract<Goal, { kind: 'cond' }>, search: Search): Way[] {
  const { cond, want, at, path, hard } = goal;
  const inner = (c: Cond, want: Want): Goal => ({ kind: 'cond', cond: c, want, at, path, hard });
  if ('not' in cond) return lead(world, [inner(cond.not, OPPOSITE[want])]);
  if ('all' in cond || 'any' in cond) {
    const each = ('all' in cond ? cond.all : cond.any).map((c) => inner(c, want));
    return 'all' in cond === isUp(want) ? lead(world, each) : lead(world, ...each.map((g) => [g]));
  }
  if ('guard' in cond) return guardWays(world, { kind: 'guard', guard: cond.guard, want, at, path, hard }, search); // prettier-ignore
  if ('step' in cond) return stepWays(world, cond.step, toList(cond.is), goal, search);
  if ('field' in cond) return fieldWays(world, cond, goal, search);
  const named = toList(cond.channel);
  return sure([onChannels(world, isUp(want) ? named : CHANNELS.filter((c) => !named.includes(c)))]);
}

function waysOf(goal: Goal, world: World, search: Search): Way[] {
  const { playbook, lenient } = search;
  switch (goal.kind) {
    case 'cond':
      return condWays(world, goal, search);
    case 'guard':
      return guardWays(world, goal, search);
    case 'stand':
      return standWays(world, goal.index, goal.stand, search);
    case 'shut':
      return ['locked', 'hidden'].flatMap((stand) => standWays(world, goal.index, stand as Stand, search));
    case 'settled': {
      const step = playbook.steps[goal.index];
      if (!step || step.kind === 'wait') return [{ world, goals: [] }];
      const done = statesOf(step, lenient).filter((state) => state !== 'pending');
      return [...standWays(world, goal.index, done, search), ...standWays(world, goal.index, 'hidden', search)]; // prettier-ignore
    }
  }
}

interface Todo {
  goal: Goal;
  rest: Todo | undefined;
}

/** Is there a world in which every goal is met? Undefined: not told in time. */
function isMet(todo: Todo | undefined, world: World, search: Search): boolean | undefined {
  if (!todo) return true;
  if (search.left-- <= 0) return undefined;
  for (const way of waysOf(todo.goal, world, search)) {
    const next = way.goals.reduceRight<Todo | undefined>((rest, goal) => ({ goal, rest }), todo.rest);
    const met = isMet(next, way.world, search);
    if (met !== false) return met;
  }
  return false;
}

function can(playbook: Playbook, goals: Goal[], lenient = false): boolean {
  const todo = goals.reduceRight<Todo | undefined>((rest, goal) => ({ goal, rest }), undefined);
  return isMet(todo, NOTHING, { playbook, lenient, left: MOST }) !== false;
}

/** Can the guard open by itself, on some channel, by some answers and results? */
export function canOpen(playbook: Playbook, id: string): boolean {
  const guard = playbook.guards[id];
  if (!guard) return false;
  const hard = guard.level === 'hard';
  const at = { at: playbook.steps.length, path: [id], hard };
  return can(playbook, [{ kind: 'cond', cond: guard.when, want: 'true', ...at }], !hard);
}

/** Can the step be answered, or not apply? A run with a step that can do neither is never finished. */
export const canSettle = (playbook: Playbook, index: number): boolean =>
  can(playbook, [{ kind: 'settled', index }]);

/** Can a run come to its end, with every step that applies answered? */
export const canFinish = (playbook: Playbook): boolean =>
  can(playbook, playbook.steps.map((_, index): Goal => ({ kind: 'settled', index }))); // prettier-ignore
