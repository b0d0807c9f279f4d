/** What is supposed of a run while it is asked whether something can happen in it: no more than was needed so far. */
import { CHANNELS, type Channel, type Field, type Playbook, type Step } from '@/lib/domain/guides/playbook';
import { readField } from '@/lib/domain/guides/field-input';
import type { StepState } from '@/lib/domain/guides/playbook';

/** How a step stands: hidden, locked, or open in one of these states. */
export type Stand = 'hidden' | 'locked' | readonly StepState[];

interface Answer {
  filled?: boolean;
  has: readonly string[];
  lacks: readonly string[];
}

/** Suppositions, never changed in place. */
export interface World {
  channels: readonly Channel[];
  steps: ReadonlyMap<number, Stand>;
  answers: ReadonlyMap<string, Answer>;
  overridden: ReadonlyMap<string, boolean>;
}

export const NOTHING: World = {
  channels: CHANNELS,
  steps: new Map(),
  answers: new Map(),
  overridden: new Map(),
};

/** True when a failed step shuts the run for good. */
const exhausts = ({ onFail }: Step): boolean =>
  onFail !== undefined && onFail.then !== 'continue' && onFail.attempts <= 1;

/** The states that a step can have while it is open. A wait is begun and never answered. */
export function statesOf(step: Step, lenient: boolean): StepState[] {
  if (step.kind === 'wait') return ['pending'];
  const skip: StepState[] = step.required ? [] : ['skip'];
  const fail: StepState[] = exhausts(step) && !lenient ? [] : ['fail'];
  return ['pass', ...skip, ...fail, 'pending'];
}

const optionsOf = (field: Field): string[] | undefined =>
  field.type === 'yesno' ? ['yes', 'no', 'unsure'] : field.options && Object.keys(field.options);

/** Can a field hold what is supposed of it? */
function isPossible(field: Field | undefined, { filled, has, lacks }: Answer): boolean {
  if (!field || has.some((v) => lacks.includes(v))) return false;
  if (filled === false) return has.length === 0;
  if (field.type === 'money') return has.length === 0;
  if (has.length > 1 && field.type !== 'choices') return false;
  const isTaken = (v: string) => {
    const reading = readField(field, field.type === 'choices' ? [v] : v);
    const value = reading.ok ? reading.value : undefined;
    return value === v || (Array.isArray(value) && value[0] === v);
  };
  if (!has.every(isTaken)) return false;
  const options = optionsOf(field);
  return has.length > 0 || filled !== true || !options || options.some((o) => !lacks.includes(o));
}

/** The world with more supposed of an answer; undefined: that cannot be. */
export function suppose(
  world: World,
  playbook: Playbook,
  id: string,
  more: Partial<Answer>,
): World | undefined {
  const before = world.answers.get(id) ?? { has: [], lacks: [] };
  if (more.filled !== undefined && before.filled !== undefined && before.filled !== more.filled)
    return undefined;
  const filled = more.filled ?? before.filled;
  const answer: Answer = {
    ...(filled !== undefined && { filled }),
    has: [...new Set([...before.has, ...(more.has ?? [])])],
    lacks: [...new Set([...before.lacks, ...(more.lacks ?? [])])],
  };
  const field = Object.hasOwn(playbook.fields, id) ? playbook.fields[id] : undefined;
  if (!isPossible(field, answer)) return undefined;
  return { ...world, answers: new Map(world.answers).set(id, answer) };
}

/** A passed step has what it must capture. */
function withRequired(world: World, playbook: Playbook, step: Step): World | undefined {
  let next: World | undefined = world;
  for (const id of step.capture ?? [])
    if (next && playbook.fields[id]?.required) next = suppose(next, playbook, id, { filled: true });
  return next;
}

/** The world with a step standing so; `isNew`: how it came to stand so is still to be told. */
export function place(
  world: World,
  playbook: Playbook,
  index: number,
  stand: Stand,
): { world: World; isNew: boolean } | undefined {
  const before = world.steps.get(index);
  const step = playbook.steps[index];
  if (!step) return undefined;
  if (typeof stand === 'string' || typeof before === 'string') {
    if (before !== undefined) return before === stand ? { world, isNew: false } : undefined;
    return { world: { ...world, steps: new Map(world.steps).set(index, stand) }, isNew: true };
  }
  const states = before ? before.filter((s) => stand.includes(s)) : stand;
  if (states.length === 0) return undefined;
  const placed = { ...world, steps: new Map(world.steps).set(index, states) };
  const next = states.every((s) => s === 'pass') ? withRequired(placed, playbook, step) : placed;
  return next && { world: next, isNew: before === undefined };
}

/** The world where the channel is one of these. */
export function onChannels(world: World, channels: readonly Channel[]): World | undefined {
  const left = world.channels.filter((c) => channels.includes(c));
  return left.length > 0 ? { ...world, channels: left } : undefined;
}

/** The world where a soft guard was, or was not, opened by hand. */
export function override(world: World, guard: string, is: boolean): World | undefined {
  const before = world.overridden.get(guard);
  if (before !== undefined) return before === is ? world : undefined;
  return { ...world, overridden: new Map(world.overridden).set(guard, is) };
}
