/** What a run shows and opens, read a second time and naively (`naive-fold.ts`): two questions instead of three values. */
import type { Channel, Cond, Many, Playbook, Step, StepState } from '@/lib/domain/guides/playbook';
import type { FieldValue, Run, Surroundings } from '@/lib/domain/guides/run';
import { foldStep, MINUTE, type Keeps, type Result, type Rule } from './naive-fold';

export interface Reading {
  steps: { id: string; shown: boolean; locked: boolean; state: StepState; exhausted: boolean }[];
  values: Record<string, FieldValue>;
  open: string[]; // guards
  exhaustedBy: string | undefined;
  canResolve: boolean;
}

/** Where a condition stands: how old a pass may be there, whether a hard guard is around it, through which guards one came. */
interface Place {
  age: number;
  inHard: boolean;
  path: string[];
}

/** What is known so far, in the order of the list: conditions only look back. */
interface Sheet {
  playbook: Playbook;
  run: Run;
  now: number;
  channel: Channel;
  isShut: boolean;
  results: Map<string, Result>;
  values: Map<string, FieldValue>;
  keeps: Keeps;
}

const ANYWHERE: Place = { age: Infinity, inHard: false, path: [] };
const AHEAD = 5 * MINUTE; // two clocks may differ by this much
const asList = <T>(x: Many<T>): T[] => (Array.isArray(x) ? x : [x]);

function isSaid(value: FieldValue | undefined, keeps: Keeps): value is FieldValue {
  if (value === undefined || !keeps('a blank value is none')) return value !== undefined;
  const parts = typeof value === 'string' ? [value] : Array.isArray(value) ? value : undefined;
  const isText = (text: string) => text.trim() !== '';
  return parts ? parts.some(isText) : Object.values(value).every(isText);
}

function isStale(result: Result, { now, keeps }: Sheet, age: number): boolean {
  if (result.at > now + AHEAD) return keeps('a pass dated ahead proves nothing');
  const over = now - result.at - age;
  return (over > 0 && keeps('a pass expires')) || (over === 0 && keeps('a pass expires at the very minute'));
}

/** Is a leaf met; undefined where nobody can say. */
function leaf(cond: Cond, sheet: Sheet, age: number): boolean | undefined {
  if ('channel' in cond) return asList(cond.channel).includes(sheet.channel);
  if ('step' in cond) {
    const result = sheet.results.get(cond.step);
    if (!result) return undefined;
    const state = result.state === 'pass' && isStale(result, sheet, age) ? 'pending' : result.state;
    return asList(cond.is).includes(state);
  }
  if ('filled' in cond) return sheet.values.has(cond.field) === cond.filled;
  if (!('field' in cond)) throw new Error('not a leaf');
  const value = sheet.values.get(cond.field);
  if (value === undefined) return undefined;
  const chosen = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  return chosen.some((one) => asList(cond.is).includes(one));
}

/** True when the answer to the condition is `wanted`, whatever may still come to be known. */
function surely(wanted: boolean, cond: Cond, sheet: Sheet, place: Place): boolean {
  if ('all' in cond || 'any' in cond) {
    const [parts, needsEvery] = 'all' in cond ? [cond.all, wanted] : [cond.any, !wanted];
    const is = (part: Cond) => surely(wanted, part, sheet, place);
    return needsEvery ? parts.every(is) : parts.some(is);
  }
  if ('not' in cond) return surely(!wanted, cond.not, sheet, place);
  if ('guard' in cond) return guardIs(wanted, cond.guard, sheet, place);
  return (
    (leaf(cond, sheet, place.age) ?? (sheet.keeps('not knowing is not "no"') ? undefined : false)) === wanted
  );
}

function isOverridden(id: string, { run }: Sheet): boolean {
  return run.events.some((e) => e.t === 'override' && e.guard === id);
}

function guardIs(wanted: boolean, id: string, sheet: Sheet, { age, inHard, path }: Place): boolean {
  const { keeps } = sheet;
  const guard = Object.entries(sheet.playbook.guards).find(([name]) => name === id)?.[1];
  if (!guard || path.includes(id)) return !wanted;
  const isHard = guard.level === 'hard';
  if (isHard && sheet.isShut) return !wanted;
  if (isOverridden(id, sheet)) {
    const works = isHard
      ? !keeps('an override opens no hard guard')
      : keeps('an override opens a soft guard') &&
        !(inHard && keeps('an override inside a hard guard is none'));
    if (works) return wanted;
  }
  const own = guard.validMinutes === undefined ? Infinity : guard.validMinutes * MINUTE;
  const limit = keeps('an outer guard limits the age inside') ? Math.min(age, own) : own;
  return surely(wanted, guard.when, sheet, { age: limit, inHard: inHard || isHard, path: [...path, id] });
}

function isShown(step: Step, sheet: Sheet, applied: readonly string[] | undefined): boolean {
  if (applied && sheet.keeps('closing freezes what applied')) return applied.includes(step.id);
  if (step.phase === 'identity' && sheet.channel === 'social' && sheet.keeps('no identity check on social'))
    return false;
  return step.when === undefined || surely(true, step.when, sheet, ANYWHERE);
}

/** A pass is one only with the fields and the note that its step asks for. */
function isBacked(step: Step, { playbook, run, keeps }: Sheet, lastNoteAt: number | undefined): boolean {
  const lacks = (step.capture ?? []).some(
    (id) => playbook.fields[id]?.required === true && !isSaid(run.values.get(id), keeps),
  );
  if (lacks && keeps('a pass needs its required fields')) return false;
  const isNoted = lastNoteAt !== undefined && lastNoteAt >= run.startedAt;
  return step.needsNote !== true || isNoted || !keeps('a pass needs its note');
}

/** One walk down the list, filling the sheet. */
function walk(sheet: Sheet, world: Surroundings, applied: readonly string[] | undefined): Reading['steps'] {
  const { keeps, run } = sheet;
  return sheet.playbook.steps.map((step) => {
    const { id } = step;
    const shown = isShown(step, sheet, applied);
    const result = foldStep(step, run, world, keeps);
    if (result.state === 'pass' && !applied && !isBacked(step, sheet, world.lastNoteAt))
      result.state = 'pending';
    const locked =
      shown && !applied && step.requires !== undefined && !guardIs(true, step.requires, sheet, ANYWHERE);
    const ignores = (hidden: Rule, shut: Rule) => (!shown && keeps(hidden)) || (locked && keeps(shut));
    const known = { ...result, state: locked && keeps('a locked step counts for nothing') ? 'pending' : result.state } as const; // prettier-ignore
    if (shown || !keeps('a hidden step counts for nothing')) sheet.results.set(id, known);
    for (const field of step.capture ?? []) {
      const value = run.values.get(field);
      if (ignores('a hidden step captures nothing', 'a locked step captures nothing')) continue;
      if (isSaid(value, keeps)) sheet.values.set(field, value);
    }
    if (!shown) return { id, shown, locked, state: 'pending', exhausted: false };
    return { id, shown, locked, state: result.state, exhausted: result.exhausted };
  });
}

/** Walks down the list once, and once more from a clean sheet with hard guards shut where a step used up its attempts. */
function walkAll(playbook: Playbook, run: Run, world: Surroundings, keeps: Keeps) {
  const applied = run.events.flatMap((e) => (e.t === 'close' ? [e.applied] : []))[0];
  const channel = run.events.reduce<Channel>((was, e) => (e.t === 'channel' ? e.to : was), run.channel);
  const begin = (isShut: boolean): Sheet => {
    const known = { results: new Map(), values: new Map() };
    return { playbook, run, now: world.now, channel, isShut, keeps, ...known };
  };
  const sheet = begin(applied !== undefined && keeps('a closed run is shut'));
  const first = walk(sheet, world, applied);
  const exhaustedBy = applied ? undefined : first.find((s) => s.exhausted)?.id;
  const isShut = exhaustedBy !== undefined && keeps('used-up attempts shut hard guards');
  const shut = begin(true);
  const [last, steps] = isShut ? [shut, walk(shut, world, applied)] : [sheet, first];
  return { sheet: last, first, steps, exhaustedBy, isClosed: applied !== undefined };
}

/** Reads a run; `forgotten` is the one rule this reader does not know. */
export function readNaively(playbook: Playbook, run: Run, world: Surroundings, forgotten?: Rule): Reading {
  const walked = walkAll(playbook, run, world, (rule) => rule !== forgotten);
  const { sheet, steps, exhaustedBy, isClosed } = walked;
  const waits = new Set(playbook.steps.filter((s) => s.kind === 'wait').map((s) => s.id));
  const isDone = (s: Reading['steps'][0]) => !s.shown || s.state !== 'pending' || waits.has(s.id);
  return {
    steps,
    values: Object.fromEntries(sheet.values),
    open: Object.keys(playbook.guards).filter((id) => guardIs(true, id, sheet, ANYWHERE)),
    exhaustedBy,
    canResolve: !isClosed && exhaustedBy === undefined && steps.every(isDone),
  };
}

/** Steps that are hidden, and were before attempts were used up: a step may be hidden by the guard that its own failure shut. */
export function hiddenThroughout(playbook: Playbook, run: Run, world: Surroundings): string[] {
  const { first, steps } = walkAll(playbook, run, world, () => true);
  return steps.flatMap((s, i) => (s.shown || first[i]?.shown ? [] : [s.id]));
}
