/** The one door: whatever leaves, leaves here. Gate, fill, guard, insert, read back, record. */
import { ExpectedError } from '@/lib/base/errors';
import { type Desk } from './desk';
import { noteRecent } from './note-recent';
import { recordSent } from './record-sent';
import { rememberAnswers } from './remember-answers';
import { deliver } from './send/deliver';
import { prepare, prepared } from './send/prepare';
import {
  browserHands,
  type Hands,
  type SendOutcome,
  type SendRefusal,
  type SendRequest,
} from './send/request';

/** Why it would not leave now, whatever the page; undefined where only the page could refuse it. Changes nothing. */
export async function refusalOf(desk: Desk, request: SendRequest): Promise<SendRefusal | undefined> {
  const step = await prepare(desk, request);
  return step.ok ? undefined : step.refusal;
}

/**
 * Sends `outgoing` of a case: the only way anything reaches a page, the clipboard or a caller's ear. Refuses with the
 * reason; `text` comes with a refusal only when every guard let it through and the page did not take it.
 */
export async function sendReply(
  desk: Desk,
  request: SendRequest,
  hands: Hands = browserHands,
): Promise<SendOutcome> {
  const rehearsed = prepared(desk, request);
  const step = rehearsed ? { ok: true as const, value: rehearsed } : await prepare(desk, request);
  if (!step.ok) return step;
  const delivered = await deliver(desk, step.value, request, hands);
  if (!delivered.ok) return delivered;
  const { text, composition, library } = step.value;
  const place = delivered.value;
  if (request.outgoing.kind === 'packet') return { ok: true, text, recorded: true }; // `escalateCase` records it
  const sent = { ...request, text, place, composition };
  const record = async () => {
    await recordSent(desk, sent);
    await rememberAnswers(desk, request.caseId, request.typed, library.packs);
    if (request.via === 'inserted' && request.outgoing.kind === 'reply')
      await noteRecent(desk, request.outgoing.reply);
    return true;
  };
  const recorded = await record().catch((error: unknown) => {
    if (error instanceof ExpectedError) return false; // it left, and the panel says that the record lacks it
    throw error;
  });
  return { ok: true, text, place, recorded };
}
