import { redact } from '@/lib/domain/redaction/redact';
import type { Composition } from '@/lib/domain/replies/compose';
import type { Outgoing } from '@/lib/domain/replies/outgoing';
import type { Via } from '@/lib/domain/guides/run';
import { changeCase, type CaseChange, type Desk } from './desk';

interface Sent {
  caseId: string;
  outgoing: Outgoing;
  via: Via;
  text: string;
  place?: string | undefined;
  composition: Composition;
}

/** What the record calls it. */
export function outgoingId(outgoing: Outgoing): string {
  switch (outgoing.kind) {
    case 'reply':
      return outgoing.reply;
    case 'ask':
      return `ask:${outgoing.step}`;
    case 'line':
      return `line:${outgoing.script}/${outgoing.line}`;
    case 'summary':
    case 'packet':
      return outgoing.kind;
  }
}

/** A reply of any kind is an answer to the customer; a summary for the ticket is not. */
async function closeFirstReply({ file, patch }: CaseChange, outgoing: Outgoing): Promise<void> {
  if (outgoing.kind !== 'summary' && file.case.firstReplyDue !== undefined)
    await patch({ firstReplyDue: undefined });
}

/** Puts what was sent on the case's timeline, with its text, where it went, and what it promised. */
export function recordSent(desk: Desk, sent: Sent): Promise<void> {
  const { caseId, outgoing, via, text, place, composition } = sent;
  const { lang, tone, runId, dueAt } = composition;
  const where = place === undefined ? undefined : redact(place).text; // a page may name its box after what is in it
  return changeCase(desk, caseId, async (change) => {
    const textId = await change.storeText(redact(text).text);
    const what = outgoingId(outgoing);
    if (runId === undefined) await change.append({ t: 'sent', what, lang, tone, via, textId, place: where });
    else await change.append({ t: 'reply', runId, reply: what, lang, tone, via, textId, place: where });
    if (dueAt !== undefined && dueAt !== change.file.case.dueAt) {
      await change.append({ t: 'promise', dueAt });
      await change.patch({ dueAt });
    }
    await closeFirstReply(change, outgoing);
  });
}
