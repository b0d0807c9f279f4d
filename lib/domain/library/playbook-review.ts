/** Every reason why a playbook may not be published, each with its place. What the reader of packs refuses is among them. */
import type { L10n } from '@/lib/base/l10n';
import { isBlank } from '@/lib/base/text';
import { isIdentityCheck } from '@/lib/domain/guides/attempts';
import type { Field, Pack, Placeholder, Playbook, Reply, Step } from '@/lib/domain/guides/playbook';
import { repeated } from '@/lib/domain/pack/playbook-faults';
import { readPack } from '@/lib/domain/pack/read-pack';
import { isClean } from '@/lib/domain/redaction/redact';
import { bodyFaults } from '@/lib/domain/template/body-faults';
import { emptyFaults, guardFaults, referenceFaults } from './cond-faults';
import type { Place, PlaybookFault, PlaybookFaultKind } from './playbook-fault';
import { canFinish, canSettle } from './reach';

/** What a playbook is checked against; its own replies stand in it. */
export interface PlaybookSurroundings {
  teams: Record<string, L10n>;
  placeholders: Record<string, Placeholder>;
  replies: readonly Reply[]; // those outside it that its steps name
}

const untitled = (title: L10n, at: Place): PlaybookFault[] =>
  Object.values(title).every(isBlank) ? [{ kind: 'no-title', at }] : [];

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const unclean = (value: unknown, at: Place): PlaybookFault[] =>
  textsIn(value).every(isClean) ? [] : [{ kind: 'payment', at }];

function fieldFaults(id: string, field: Field): PlaybookFault[] {
  const at: Place = { part: 'fields', id };
  const faults = [...untitled(field.label, at), ...unclean(field, at)];
  const say = (kind: PlaybookFaultKind) => faults.push({ kind, at });
  const chooses = field.type === 'choice' || field.type === 'choices';
  const options = Object.values(field.options ?? {});
  if (chooses !== (field.options !== undefined)) say('options');
  else if (chooses && (options.length === 0 || options.some((o) => Object.values(o).every(isBlank))))
    say('options');
  if (field.class === 'personal' && field.mask === undefined) say('mask');
  try {
    if (field.pattern !== undefined) RegExp(field.pattern, 'u');
  } catch {
    say('pattern');
  }
  return faults;
}

function stepReferences(
  step: Step,
  index: number,
  pb: Playbook,
  around: PlaybookSurroundings,
): PlaybookFault[] {
  const at: Place = { part: 'steps', id: step.id };
  const faults: PlaybookFault[] = [];
  if (step.when) {
    const when = { ...at, key: 'when' };
    faults.push(...referenceFaults(step.when, when, pb, index), ...emptyFaults(step.when, when));
  }
  if (step.requires !== undefined && !Object.hasOwn(pb.guards, step.requires))
    faults.push({ kind: 'no-guard', at: { ...at, key: 'requires' }, detail: step.requires });
  for (const detail of step.capture ?? [])
    if (!Object.hasOwn(pb.fields, detail)) faults.push({ kind: 'no-field', at: { ...at, key: 'capture' }, detail }); // prettier-ignore
  const to = step.onFail?.to;
  const team = { ...at, key: 'team' };
  if (to !== undefined && !Object.hasOwn(around.teams, to)) faults.push({ kind: 'no-team', at: team, detail: to }); // prettier-ignore
  if (step.onFail?.then === 'escalate' && to === undefined) faults.push({ kind: 'team-missing', at: team });
  for (const detail of [step.reply, step.onFail?.reply])
    if (detail !== undefined && ![...around.replies, ...pb.replies].some((r) => r.id === detail))
      faults.push({ kind: 'no-reply', at: { ...at, key: 'reply' }, detail });
  return faults;
}

function stepFaults(step: Step, index: number, pb: Playbook, around: PlaybookSurroundings): PlaybookFault[] {
  const at: Place = { part: 'steps', id: step.id };
  const faults = [...untitled(step.title, at), ...unclean(step, at), ...stepReferences(step, index, pb, around)]; // prettier-ignore
  if ((step.kind === 'wait') !== (step.wait !== undefined)) faults.push({ kind: 'wait-time', at });
  for (const body of Object.values(step.say ?? {}))
    for (const detail of bodyFaults(body, around.placeholders))
      faults.push({ kind: 'body', at: { ...at, key: 'say' }, detail });
  return faults;
}

function identityFaults(pb: Playbook): PlaybookFault[] {
  const checks = pb.steps.filter(isIdentityCheck);
  const ends = new Set(checks.map((s) => JSON.stringify(s.onFail ?? null)));
  const odd = checks.find((s) => JSON.stringify(s.onFail) !== JSON.stringify(checks[0]?.onFail));
  return ends.size > 1 ? [{ kind: 'identity-ends', at: { part: 'steps', id: odd?.id } }] : [];
}

/** What cannot be answered, or else what cannot come to an end. Only asked where every reference is known. */
function endFaults(pb: Playbook): PlaybookFault[] {
  const stuck = pb.steps.filter((_, i) => !canSettle(pb, i));
  if (stuck.length > 0) return stuck.map(({ id }) => ({ kind: 'never-settled', at: { part: 'steps', id } }));
  return canFinish(pb) ? [] : [{ kind: 'never-finished', at: { part: 'head' } }];
}

function replyFaults(reply: Reply, pb: Playbook): PlaybookFault[] {
  const at: Place = { part: 'replies', id: reply.id };
  const { when, requires } = reply;
  const gate = requires === undefined || Object.hasOwn(pb.guards, requires);
  return [
    ...(when ? referenceFaults(when, at, pb, pb.steps.length) : []),
    ...(gate ? [] : [{ kind: 'no-guard', at, detail: requires } as const]),
  ];
}

/** The reader of packs has the last word: what is published can be exported and read again. */
function packFaults(pb: Playbook, around: PlaybookSurroundings): PlaybookFault[] {
  const { teams, placeholders } = around;
  const own = new Set(pb.replies.map((r) => r.id));
  const pack: Pack = {
    format: 2, id: 'library', version: 1, title: { en: 'Library' }, defaultLang: 'en', langs: ['en'],
    teams, placeholders, playbooks: [pb], replies: around.replies.filter((r) => !own.has(r.id)), scripts: [],
  }; // prettier-ignore
  const reading = readPack(JSON.parse(JSON.stringify(pack)));
  if (reading.ok) return [];
  return reading.faults.map(({ path, reason }) => {
    const [, , part, id] = path.split('.');
    const known = (['steps', 'guards', 'fields', 'replies'] as const).find((p) => p === part);
    return {
      kind: 'other',
      at: known ? { part: known, id } : { part: 'head' },
      detail: `${path}: ${reason}`,
    };
  });
}

/** All faults of a playbook, in the order in which they stand in it; none: it may be published. */
export function reviewPlaybook(pb: Playbook, around: PlaybookSurroundings): PlaybookFault[] {
  const head: Place = { part: 'head' };
  const faults: PlaybookFault[] = [...untitled(pb.title, head), ...unclean(pb.title, head)];
  if (pb.steps.length === 0) faults.push({ kind: 'no-steps', at: { part: 'steps' } });
  const ids = pb.steps.map((s) => s.id);
  for (const id of repeated(ids)) faults.push({ kind: 'twice', at: { part: 'steps', id }, detail: id });
  pb.steps.forEach((step, i) => faults.push(...stepFaults(step, i, pb, around)));
  faults.push(...identityFaults(pb));
  for (const [id, guard] of Object.entries(pb.guards)) {
    const at: Place = { part: 'guards', id };
    faults.push(...untitled(guard.title, at), ...unclean(guard.title, at), ...guardFaults(id, guard, pb));
  }
  for (const [id, field] of Object.entries(pb.fields)) faults.push(...fieldFaults(id, field));
  for (const reply of pb.replies) faults.push(...replyFaults(reply, pb));
  const isWhole = !faults.some(
    ({ kind }) => kind === 'no-step' || kind === 'no-guard' || kind === 'no-field',
  );
  if (isWhole) faults.push(...endFaults(pb));
  return faults.length > 0 ? faults : packFaults(pb, around);
}
