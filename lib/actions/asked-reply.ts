/** A reply asked for where no page of ours could speak: it waits until the palette or the panel shows it. */
import { tellPanel, watchAsked } from '@/lib/messaging/calls';
import { leaveInSession, takeFromSession } from '@/lib/platform/session';
import { markIcon, openPalette } from '@/lib/platform/surfaces';
import type { SendRefusal } from './send/request';

/** What waits: the reply and why it did not go in, never a word of its text. What the case says is looked up anew. */
export interface AskedReply {
  reply: string;
  caseId?: string | undefined; // of the conversation it was asked for in, where that has an open case
  refusal?: SendRefusal | undefined; // of the page; what the case or the text refused is found again by whoever shows it
  unrecorded?: boolean | undefined; // it did go in, and the record lacks it
  at: number;
}

const NAME = 'asked-reply';
const WAITS = 600_000;

const OF_THE_PAGE: readonly SendRefusal['why'][] = [
  'other-page', 'no-page', 'no-access', 'no-answer', 'no-box', 'several', 'one-line', 'unfit', 'blocked', 'not-inserted',
]; // prettier-ignore

/** The refusal without what could hold a word of the text. */
export function refusalToKeep(refusal: SendRefusal | undefined): SendRefusal | undefined {
  if (!refusal || !OF_THE_PAGE.includes(refusal.why)) return undefined;
  if (refusal.why !== 'not-inserted') return refusal;
  const { why, reason, detail = '' } = refusal;
  return { why, reason, detail: /^\d+ > \d+$/.test(detail) ? detail : undefined };
}

/** Opens the palette on it; where the browser will not, marks the icon and tells an open panel. */
export async function showAskedReply(asked: AskedReply): Promise<void> {
  await leaveInSession(NAME, asked);
  try {
    await openPalette();
  } catch {
    // A window without a toolbar has no place for it.
    await markIcon(true);
    await tellPanel({ call: 'reply-asked' });
  }
}

/** What waits, once. */
export async function takeAskedReply(now: number): Promise<AskedReply | undefined> {
  const asked = (await takeFromSession(NAME)) as AskedReply | undefined;
  if (asked) await markIcon(false);
  return asked && now - asked.at < WAITS ? asked : undefined;
}

/** Calls `listener` when one waits for the panel. */
export const watchAskedReply = (listener: () => void, signal: AbortSignal): void =>
  watchAsked(listener, signal);
