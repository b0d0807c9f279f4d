/**
 * What the raw events of a run say of one step: a naive fold, written from the rules of guides.md and from "Where we
 * went another way" in ARCHITECTURE.md. It takes nothing of the evaluator but types, so that a fault there cannot
 * stand on both sides. Any one rule can be forgotten, to see whether that would be noticed.
 */
import type { Step, StepState } from '@/lib/domain/guides/playbook';
import type { Run, RunEvent, Surroundings } from '@/lib/domain/guides/run';

export const RULES = [
  'a skip is no pass',
  'a skip needs a reason',
  'a required step cannot be skipped',
  'a failure takes a pass away',
  'undo takes a result back',
  'another channel, another proof',
  'used-up attempts shut hard guards',
  'used-up attempts stay used up',
  'undo gives no attempt back',
  'failures elsewhere count',
  'failures elsewhere take a pass away',
  'failures elsewhere count for a day only',
  'a pass expires',
  'a pass expires at the very minute',
  'an outer guard limits the age inside',
  'a pass dated ahead proves nothing',
  'a hidden step counts for nothing',
  'a hidden step captures nothing',
  'a locked step counts for nothing',
  'a locked step captures nothing',
  'no identity check on social',
  'a pass needs its required fields',
  'a pass needs its note',
  'a blank value is none',
  'not knowing is not "no"',
  'a closed run is shut',
  'closing freezes what applied',
  'an override opens a soft guard',
  'an override opens no hard guard',
  'an override inside a hard guard is none',
] as const;
export type Rule = (typeof RULES)[number];

/** True for every rule but the one that is forgotten. */
export type Keeps = (rule: Rule) => boolean;

export interface Result {
  state: StepState;
  at: number;
  exhausted: boolean;
}

export const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

type Moment = { at: number; event: RunEvent } | { at: number; failedElsewhere: true };

/** The run's events and the failures elsewhere as one story; of two at the same moment the failure came first. */
function storyOf(run: Run, elsewhere: readonly number[]): Moment[] {
  const failures = elsewhere.map((at): Moment => ({ at, failedElsewhere: true }));
  return [...failures, ...run.events.map((event): Moment => ({ at: event.at, event }))].sort(
    (a, b) => a.at - b.at,
  );
}

/** What became of `step`, moment by moment. */
export function foldStep(step: Step, run: Run, world: Surroundings, keeps: Keeps): Result {
  const isIdentity = step.kind === 'verify' && step.phase === 'identity';
  const elsewhere = world.failedChecks
    .filter((f) => isIdentity && keeps('failures elsewhere count') && f.step === step.id)
    .map((f) => f.at);
  const allowed =
    step.onFail === undefined || step.onFail.then === 'continue' ? Infinity : step.onFail.attempts;
  let failedHere = 0;
  const used = (at: number) =>
    failedHere +
    elsewhere.filter((f) => f <= at && (at - f < DAY || !keeps('failures elsewhere count for a day only')))
      .length;
  const result: Result = { state: 'pending', at: 0, exhausted: false };
  for (const moment of storyOf(run, elsewhere)) {
    if (result.exhausted) break;
    if ('failedElsewhere' in moment) {
      if (used(moment.at) >= allowed && keeps('failures elsewhere take a pass away'))
        result.state = 'pending';
      continue;
    }
    const { event, at } = moment;
    if (event.t === 'channel' && step.kind === 'verify' && result.state === 'pass')
      if (keeps('another channel, another proof')) result.state = 'pending';
    if (event.t === 'undo' && event.step === step.id) {
      if (keeps('undo takes a result back')) result.state = 'pending';
      if (!keeps('undo gives no attempt back')) failedHere = 0;
    }
    if (event.t !== 'result' || event.step !== step.id || used(at) >= allowed) continue;
    if (event.result === 'skip') {
      if (step.required === true && keeps('a required step cannot be skipped')) continue;
      if (event.reasonId === undefined && keeps('a skip needs a reason')) continue;
    }
    if (event.result === 'fail') {
      failedHere++;
      result.exhausted = used(at) >= allowed && keeps('used-up attempts stay used up');
      if (result.state === 'pass' && !keeps('a failure takes a pass away')) continue;
    }
    result.state = event.result === 'skip' && !keeps('a skip is no pass') ? 'pass' : event.result;
    result.at = at;
  }
  const usedNow = failedHere + elsewhere.filter((f) => world.now - f < DAY).length; // a clock set back gives none back
  return { ...result, exhausted: result.exhausted || usedNow >= allowed };
}
