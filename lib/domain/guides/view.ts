/** The one evaluator: everything a run shows is computed here, from its playbook version and its events. */
import { appliesNow, testCond, testGuard, type Known, type Truth } from './conditions';
import { stepFacts, type StepFacts } from './attempts';
import type { Channel, Playbook, Reply, ScriptLine, Step, StepState } from './playbook';
import type { FieldValue, Run, RunEvent, Surroundings } from './run';
import { isFilled } from './values';

export interface StepView extends StepFacts {
  step: Step;
  shown: boolean;
  locked: boolean;
}

/** A run as it stands at one moment. */
export interface RunView {
  playbook: Playbook;
  run: Run;
  channel: Channel;
  steps: StepView[];
  /** Values that count: captured by steps that are shown and unlocked. */
  values: ReadonlyMap<string, FieldValue>;
  /** The step whose attempts are used up, if one is; every hard guard is shut then. */
  exhaustedBy: Step | undefined;
  closed: Extract<RunEvent, { t: 'close' }> | undefined;
  known: Known;
  guard(id: string): Truth;
  /** Gate of a reply or a script line: its guard, its condition and its channels. */
  canSend(item: Pick<Reply, 'when' | 'requires' | 'channels'> | ScriptLine): boolean;
  canResolve: boolean;
}

const HIDDEN: StepFacts = { state: 'pending', at: 0, fails: 0, exhausted: false };

/** True when every field the step must capture is filled, and at least one where it captures any. */
export function hasItsFields(step: Step, playbook: Playbook, run: Run): boolean {
  const fields = step.capture ?? [];
  const required = fields.filter((id) => playbook.fields[id]?.required);
  return required.every((id) => isFilled(run.values.get(id)));
}

/** A pass is only what it claims to be: with its required fields, and with the note it asks for. */
function proven(step: Step, facts: StepFacts, playbook: Playbook, run: Run, world: Surroundings): StepState {
  if (facts.state !== 'pass') return facts.state;
  const noted = !step.needsNote || (world.lastNoteAt !== undefined && world.lastNoteAt >= run.startedAt);
  return noted && hasItsFields(step, playbook, run) ? 'pass' : 'pending';
}

function readStep(step: Step, known: Known, run: Run, world: Surroundings, frozen: Frozen): StepView {
  const shown = frozen.closed ? frozen.closed.applied.includes(step.id) : appliesNow(step, known);
  if (!shown) return { step, shown, locked: false, ...HIDDEN }; // hidden counts for nothing
  const facts = stepFacts(step, run, world, frozen.lastChannel);
  const state = frozen.closed ? facts.state : proven(step, facts, known.playbook, run, world);
  const locked = !frozen.closed && step.requires !== undefined && testGuard(step.requires, known) !== true;
  known.steps.set(step.id, { state: locked ? 'pending' : state, at: facts.at });
  for (const id of locked ? [] : (step.capture ?? [])) {
    const value = run.values.get(id);
    if (isFilled(value)) known.values.set(id, value);
  }
  return { step, shown, locked, ...facts, state };
}

interface Frozen {
  closed: Extract<RunEvent, { t: 'close' }> | undefined;
  lastChannel: number;
}

function begin(playbook: Playbook, run: Run, now: number): { known: Known; frozen: Frozen } {
  const closed = run.events.find((e) => e.t === 'close');
  const lastChannel = run.events.findLastIndex((e) => e.t === 'channel');
  const moved = run.events[lastChannel];
  const overridden = new Set<string>();
  for (const e of run.events) {
    if (e.t === 'override' && playbook.guards[e.guard]?.level === 'soft') overridden.add(e.guard);
    if (e.t === 'moved') e.shut?.forEach((id) => overridden.delete(id));
  }
  const channel = moved?.t === 'channel' ? moved.to : run.channel;
  const known: Known = {
    playbook,
    now,
    channel,
    sealed: closed !== undefined,
    overridden,
    steps: new Map(),
    values: new Map(),
  };
  return { known, frozen: { closed, lastChannel } };
}

const isSettled = (s: StepView) => !s.shown || s.state !== 'pending' || s.step.kind === 'wait';

/** Computes a run. `playbook` must be the version the run is pinned to. */
export function viewRun(playbook: Playbook, run: Run, world: Surroundings): RunView {
  const { known, frozen } = begin(playbook, run, world.now);
  const walk = () => playbook.steps.map((step) => readStep(step, known, run, world, frozen)); // in order: conditions only look back
  let steps = walk();
  const exhaustedBy = frozen.closed ? undefined : steps.find((s) => s.exhausted)?.step;
  if (exhaustedBy) {
    known.sealed = true; // one exhausted step shuts every hard guard of the run
    known.steps.clear();
    known.values.clear();
    steps = walk();
  }
  const guard = (id: string) => testGuard(id, known);
  return {
    playbook,
    run,
    channel: known.channel,
    steps,
    values: known.values,
    exhaustedBy,
    closed: frozen.closed,
    known,
    guard,
    canSend: (item) =>
      (item.requires === undefined || guard(item.requires) === true) &&
      (!item.when || testCond(item.when, known) === true) &&
      (!('channels' in item) || !item.channels || item.channels.includes(known.channel)),
    canResolve: !frozen.closed && steps.every(isSettled) && !exhaustedBy,
  };
}
