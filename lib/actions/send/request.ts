/** What the one door is asked, what it needs of the browser, and what it answers. */
import type { Need } from '@/lib/domain/guides/needs';
import type { Via } from '@/lib/domain/guides/run';
import type { Door } from '@/lib/domain/insertions/insertion-row';
import type { Conversation } from '@/lib/domain/sites/conversation';
import type { Delivery } from '@/lib/domain/message/delivery';
import type { Typed } from '@/lib/domain/replies/compose';
import type { Outgoing } from '@/lib/domain/replies/outgoing';
import type { OutgoingFault } from '@/lib/domain/replies/outgoing-check';
import type { Target } from '@/lib/domain/target/target';
import { copyText } from '@/lib/platform/clipboard';
import { aimAt, insertIntoPage, type Insertion, type Sight } from '@/lib/platform/boxes';
import { currentPage, type Page } from '@/lib/platform/pages';
import type { Desk } from '@/lib/actions/desk';
import type { Look } from '@/lib/actions/see-boxes';
import { seeConversation } from '@/lib/actions/see-conversation';
import type { Rehearsal } from './prepare';

export interface SendRequest {
  caseId: string;
  outgoing: Outgoing;
  typed: Typed; // answers to what was asked, by placeholder
  edited?: string | undefined; // the whole text, where the agent changed it: source, where the reply is markdown
  via: Via;
  links?: readonly string[]; // links the agent has confirmed for this text
  oneLine?: boolean; // the agent has confirmed a box of one line
  shown?: (() => Promise<Look | undefined>) | undefined; // the box the agent was shown: no other gets the text
  ready?: Ready | undefined;
  door?: Door; // where the agent is: the panel, where it does not say
}

/** What was looked up before the click, so that the click is fast. Each is checked again before it counts. */
export interface Ready {
  rehearsal?: Rehearsal | undefined;
  look?: Look | undefined; // undefined: the page may have changed since
}

export type SendRefusal =
  | { why: 'locked'; needs: Need[] }
  | { why: 'not-in-language' }
  | { why: 'unfilled'; names: string[] }
  | { why: 'faults'; faults: OutgoingFault[] }
  | { why: 'other-page'; page: string | undefined } // the page in front is not this case's conversation
  | { why: 'no-page' | 'no-access' | 'no-answer' | 'no-box' | 'several' | 'one-line' }
  | { why: 'other-box'; now: string | undefined } // the one that was shown is gone, or another has the caret; its name
  | { why: 'unfit'; kind: string }
  | { why: 'blocked'; origin: string } // the caret is in a frame that was not opened to us
  | { why: 'not-inserted'; reason: string; detail?: string | undefined }
  | { why: 'not-copied' };

export type SendOutcome =
  | { ok: true; text: string; place?: string | undefined; recorded: boolean }
  | { ok: false; refusal: SendRefusal; text?: string | undefined };

/** Which conversation a page shows, and the rule that knows it. */
export type Whereabouts = Pick<Conversation, 'address' | 'rule'>;

/** What the door needs of the browser; tests put their own hands here. */
export interface Hands {
  page(): Promise<Page | undefined>;
  conversation(desk: Desk, page: Page): Promise<Whereabouts | undefined>; // what the page shows now
  aim(tabId: number): Promise<Sight>;
  insert(target: Target, delivery: Delivery): Promise<Insertion>;
  copy(text: string): Promise<boolean>;
}

/** The browser's own. */
export const browserHands: Hands = {
  page: currentPage,
  conversation: (desk, page) => seeConversation(desk, page, false),
  aim: aimAt,
  insert: insertIntoPage,
  copy: copyText,
};

/** One step of a send: what it found, or why nothing leaves. */
export type Step<T> = { ok: true; value: T } | { ok: false; refusal: SendRefusal; text?: string };
/** A refusal; `text` only where every guard let it through. */
export const refuse = (
  refusal: SendRefusal,
  text?: string,
): { ok: false; refusal: SendRefusal; text?: string } =>
  text === undefined ? { ok: false, refusal } : { ok: false, refusal, text };
