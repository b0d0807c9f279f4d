/** Everything that can leave: each goes through the one action, with its own gate. */
import { pickText, type L10n, type Lang } from '@/lib/base/l10n';
import type { CaseFile } from '@/lib/domain/cases/case-file';
import { currentView } from '@/lib/domain/cases/case-file';
import type { Channel, Script, Tone } from '@/lib/domain/guides/playbook';
import type { Format } from '@/lib/domain/message/message';
import { gateOfReply, gateOfShared, type Gate } from '@/lib/domain/guides/gate';
import type { RunView } from '@/lib/domain/guides/view';
import type { ReplyRow } from './library';
import { bodyFor } from './variants';

export type Outgoing =
  | { kind: 'reply'; reply: string }
  | { kind: 'ask'; runId: string; step: string } // the words of a step
  | { kind: 'line'; script: string; line: string } // spoken on a call
  | { kind: 'summary'; text: string; lang: Lang } // of the record, for the ticket
  | { kind: 'packet'; text: string }; // for a team: it tells which checks failed, so it is only ever copied

/** What an outgoing thing says before it is filled, and whether it may be said. */
export interface Wording {
  gate: Gate;
  title: L10n;
  body?: string | undefined; // undefined: not in this language
  tone: Tone;
  lang: Lang;
  run?: RunView | undefined; // whose captured fields fill it, and whose record it goes to
  literal?: boolean | undefined; // no template: it stands as it is
  format?: Format | undefined; // of the body; plain where it says nothing
}

/** What the wording is looked up in. */
export interface Content {
  replies: readonly ReplyRow[];
  scripts: readonly Script[];
}

const SHUT: Gate = { state: 'locked', needs: [] };

/** The reply as the run's playbook version has it. What was edited here keeps its words; its gate is asked besides. */
function pinnedReply(reply: ReplyRow, run: RunView | undefined): ReplyRow {
  const own = reply.own ? undefined : run?.playbook.replies.find((r) => r.id === reply.id);
  return own ? { ...reply, ...own } : reply;
}

const RANK = { open: 0, hidden: 1, locked: 2 };

/** The gate of an edited reply, and that of every version running on the case that knows the reply: all must be open. */
function editedGate(reply: ReplyRow, gate: Gate, channel: Channel, views: readonly RunView[]): Gate {
  return views.reduce((worst, { playbook }) => {
    const own = playbook.replies.find((r) => r.id === reply.id);
    const asked = own ? gateOfReply(own, playbook.id, channel, views) : worst;
    return RANK[asked.state] > RANK[worst.state] ? asked : worst;
  }, gate);
}

/** A stored reply as it stands on a case: in the words and with the gate of the run it belongs to. */
export function replyOnCase(
  stored: ReplyRow,
  channel: Channel,
  views: readonly RunView[],
): { reply: ReplyRow; run: RunView | undefined; gate: Gate } {
  const playbook = stored.playbook === '' ? undefined : stored.playbook;
  const own = playbook === undefined ? views : views.filter((v) => v.playbook.id === playbook);
  const run = currentView(own);
  const reply = pinnedReply(stored, run);
  const gate = gateOfReply(reply, playbook, channel, views);
  return { reply, run, gate: stored.own ? editedGate(stored, gate, channel, views) : gate };
}

function replyWording(id: string, file: CaseFile, views: readonly RunView[], content: Content): Wording {
  const { lang, tone, channel } = file.case;
  const stored = content.replies.find((r) => r.id === id);
  if (!stored) return { gate: SHUT, title: {}, tone, lang };
  const { reply, run, gate } = replyOnCase(stored, channel, views);
  const chosen = bodyFor(reply, channel, tone, lang);
  const { title, format } = reply;
  return { gate, title, format, body: chosen?.body, tone: chosen?.tone ?? tone, lang, run };
}

/** A step's question: only while the step is open, and never one check of identity alone after one has failed. */
function askWording(runId: string, stepId: string, file: CaseFile, views: readonly RunView[]): Wording {
  const { lang, tone } = file.case;
  const run = views.find((v) => v.run.id === runId);
  const view = run?.steps.find((s) => s.step.id === stepId);
  if (!run || !view) return { gate: SHUT, title: {}, tone, lang };
  const checks = run.steps.filter((s) => s.shown && s.step.phase === 'identity' && s.step.kind === 'verify');
  const wouldTell = checks.includes(view) && checks.some((s) => s.fails > 0);
  const open = view.shown && !view.locked && !view.exhausted && !run.closed && !wouldTell;
  const { say } = view.step;
  return {
    gate: open ? { state: 'open' } : SHUT,
    title: view.step.title,
    body: say && pickText(say, lang),
    tone,
    lang,
    run,
  };
}

function lineWording(
  scriptId: string,
  lineId: string,
  file: CaseFile,
  views: readonly RunView[],
  content: Content,
): Wording {
  const { lang, tone } = file.case;
  const line = content.scripts.find((s) => s.id === scriptId)?.lines.find((l) => l.id === lineId);
  if (!line) return { gate: SHUT, title: {}, tone, lang };
  return {
    gate: gateOfShared(line, views),
    title: line.title,
    body: pickText(line.say, lang),
    tone,
    lang,
    run: currentView(views),
  };
}

/** Looks up what `outgoing` would say on this case, and its gate. What is not there is locked. */
export function wordingOf(
  outgoing: Outgoing,
  file: CaseFile,
  views: readonly RunView[],
  content: Content,
): Wording {
  switch (outgoing.kind) {
    case 'reply':
      return replyWording(outgoing.reply, file, views, content);
    case 'ask':
      return askWording(outgoing.runId, outgoing.step, file, views);
    case 'line':
      return lineWording(outgoing.script, outgoing.line, file, views, content);
    case 'packet':
    case 'summary': {
      const { lang, tone } = file.case;
      const written = outgoing.kind === 'summary' ? outgoing.lang : lang;
      return { gate: { state: 'open' }, title: {}, body: outgoing.text, tone, lang: written, literal: true };
    }
  }
}
