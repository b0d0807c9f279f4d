/** What the schema cannot say of one playbook: references, order, and rules of the guides. */
import type { Cond, Pack, Playbook, Step } from '@/lib/domain/guides/playbook';
import { isIdentityCheck } from '@/lib/domain/guides/attempts';
import { absenceFaults, holdsOnNothing, isCircular } from './guard-faults';

export interface Fault {
  path: string; // as in "playbooks.account-locked.guards.identity"
  reason: string;
}

type Say = (path: string, reason: string) => void;

/** The first of each that appears twice. */
export function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = ids.filter((id) => seen.has(id) || !seen.add(id));
  return [...new Set(twice)];
}

function condFaults(cond: Cond, at: string, pb: Playbook, stepsBefore: readonly string[], say: Say): void {
  if ('all' in cond) return cond.all.forEach((c) => condFaults(c, at, pb, stepsBefore, say));
  if ('any' in cond) return cond.any.forEach((c) => condFaults(c, at, pb, stepsBefore, say));
  if ('not' in cond) return condFaults(cond.not, at, pb, stepsBefore, say);
  if ('guard' in cond && !Object.hasOwn(pb.guards, cond.guard)) say(at, `no guard "${cond.guard}"`);
  if ('step' in cond && !stepsBefore.includes(cond.step)) say(at, `no step "${cond.step}" before this one`);
  if ('field' in cond && !Object.hasOwn(pb.fields, cond.field)) say(at, `no field "${cond.field}"`);
}

function guardFaults(pb: Playbook, at: string, say: Say): void {
  const steps = pb.steps.map((s) => s.id);
  for (const [id, guard] of Object.entries(pb.guards)) {
    const here = `${at}.guards.${id}`;
    absenceFaults(guard.when, guard.level).forEach((reason) => say(here, reason));
    if (holdsOnNothing(guard.when, pb)) say(here, 'opens before anything is known');
    if (isCircular(id, pb)) say(here, 'leads back to itself');
    condFaults(guard.when, here, pb, steps, say);
  }
}

interface Around {
  pack: Pack;
  replies: ReadonlySet<string>; // ids of the general ones
}

function stepFaults(step: Step, index: number, pb: Playbook, around: Around, at: string, say: Say): void {
  const { pack, replies } = around;
  const before = pb.steps.slice(0, index).map((s) => s.id);
  if (step.when) condFaults(step.when, `${at}.when`, pb, before, say);
  if (step.requires !== undefined && !Object.hasOwn(pb.guards, step.requires))
    say(`${at}.requires`, `no guard "${step.requires}"`);
  for (const id of step.capture ?? [])
    if (!Object.hasOwn(pb.fields, id)) say(`${at}.capture`, `no field "${id}"`);
  const to = step.onFail?.to;
  if (to !== undefined && !Object.hasOwn(pack.teams, to)) say(`${at}.onFail.to`, `no team "${to}"`);
  if (step.onFail?.then === 'escalate' && to === undefined) say(`${at}.onFail.to`, 'names no team');
  for (const id of [step.reply, step.onFail?.reply])
    if (id !== undefined && !replies.has(id) && !pb.replies.some((r) => r.id === id))
      say(at, `no reply "${id}"`);
  if ((step.kind === 'wait') !== (step.wait !== undefined))
    say(at, 'a "wait" step has a time to wait, others none');
}

/** All failed checks lead to one and the same end, or the customer learns which answer was wrong. */
function identityFaults(pb: Playbook, at: string, say: Say): void {
  const ends = pb.steps.filter(isIdentityCheck).map((s) => JSON.stringify(s.onFail ?? null));
  if (new Set(ends).size > 1)
    say(
      `${at}.steps`,
      'identity checks differ in attempts, team or reply: a failure would tell which was wrong',
    );
}

function fieldFaults(pb: Playbook, at: string, say: Say): void {
  for (const [id, field] of Object.entries(pb.fields)) {
    const here = `${at}.fields.${id}`;
    const chooses = field.type === 'choice' || field.type === 'choices';
    if (chooses !== (field.options !== undefined))
      say(here, 'options belong to choices, and choices need them');
    if (field.class === 'personal' && field.mask === undefined) say(here, 'a personal value needs a mask');
    if (field.pattern === undefined) continue;
    try {
      RegExp(field.pattern, 'u');
    } catch {
      say(`${here}.pattern`, 'is not a regular expression');
    }
  }
}

/** Every fault of one playbook of `around.pack`. */
export function playbookFaults(pb: Playbook, around: Around, say: Say): void {
  const at = `playbooks.${pb.id}`;
  repeated(pb.steps.map((s) => s.id)).forEach((id) => say(`${at}.steps.${id}`, 'stands twice'));
  guardFaults(pb, at, say);
  fieldFaults(pb, at, say);
  identityFaults(pb, at, say);
  pb.steps.forEach((step, i) => stepFaults(step, i, pb, around, `${at}.steps.${step.id}`, say));
  for (const reply of pb.replies) {
    const here = `${at}.replies.${reply.id}`;
    if (reply.when)
      condFaults(reply.when, `${here}.when`, pb, pb.steps.map((s) => s.id), say); // prettier-ignore
    if (reply.requires !== undefined && !Object.hasOwn(pb.guards, reply.requires))
      say(`${here}.requires`, `no guard "${reply.requires}"`);
  }
}
