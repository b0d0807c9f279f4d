/** The one door: whatever leaves, leaves here. Gate, fill, guard, insert, read back, record. */
import { ExpectedError } from '@/lib/base/errors';
import { CASE_FILE_TABLES, readCaseFile } from '@/lib/db/case-files';
import { caseByAddress } from '@/lib/db/cases';
import { readSettings } from '@/lib/db/settings';
import { conversationAddress } from '@/lib/domain/cases/address';
import { viewsOf, type CaseFile } from '@/lib/domain/cases/case-file';
import type { Need } from '@/lib/domain/guides/needs';
import type { Via } from '@/lib/domain/guides/run';
import type { Door } from '@/lib/domain/insertions/insertion-row';
import { compose, type Composition, type Library, type Typed } from '@/lib/domain/replies/compose';
import type { Message } from '@/lib/domain/message/message';
import { messageToText } from '@/lib/domain/message/message-to-text';
import type { OutgoingFault, OutgoingRules } from '@/lib/domain/replies/outgoing-check';
import { checkMessage, outgoingMessage } from '@/lib/domain/replies/outgoing-message';
import type { Outgoing } from '@/lib/domain/replies/outgoing';
import type { Settings } from '@/lib/domain/settings/settings';
import { deliveryFor, type Delivery } from '@/lib/domain/message/delivery';
import type { Target } from '@/lib/domain/target/target';
import { copyText } from '@/lib/platform/clipboard';
import { aimAt, insertIntoPage, type Insertion, type Sight } from '@/lib/platform/boxes';
import { currentPage, type Page } from '@/lib/platform/pages';
import { type Desk } from './desk';
import { recall } from './see-boxes';
import { readLibrary } from './read-library';
import { recordSent } from './record-sent';
import { rememberAnswers } from './remember-answers';

export interface SendRequest {
  caseId: string;
  outgoing: Outgoing;
  typed: Typed; // answers to what was asked, by placeholder
  edited?: string | undefined; // the whole text, where the agent changed it: source, where the reply is markdown
  via: Via;
  links?: readonly string[]; // links the agent has confirmed for this text
  oneLine?: boolean; // the agent has confirmed a box of one line
  box?: { frameId: number; id: number } | undefined; // the box the agent was shown; no other gets the text
  door?: Door; // where the agent is: the panel, where it does not say
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

/** What the door needs of the browser; tests put their own hands here. */
export interface Hands {
  page(): Promise<Page | undefined>;
  aim(tabId: number): Promise<Sight>;
  insert(target: Target, delivery: Delivery): Promise<Insertion>;
  copy(text: string): Promise<boolean>;
}

const ownHands: Hands = { page: currentPage, aim: aimAt, insert: insertIntoPage, copy: copyText };

interface Prepared {
  file: CaseFile;
  library: Library;
  composition: Composition;
  message: Message;
  text: string; // the message in plain words: for the clipboard and the record
}

type Step<T> = { ok: true; value: T } | { ok: false; refusal: SendRefusal; text?: string };
const refuse = (refusal: SendRefusal, text?: string): { ok: false; refusal: SendRefusal; text?: string } =>
  text === undefined ? { ok: false, refusal } : { ok: false, refusal, text };

function rulesFor(
  file: CaseFile,
  composition: Composition,
  library: Library,
  settings: Settings,
  request: SendRequest,
): OutgoingRules {
  const filled = composition.filled?.pieces.flatMap((p) => (p.kind === 'value' ? [p.text] : [])) ?? [];
  const personal = file.values.flatMap(({ runId, field, value }) => {
    const pinned = file.runs.find((r) => r.id === runId)?.playbook;
    const known = file.playbooks.find((p) => p.id === pinned?.id && p.version === pinned.version)?.fields[
      field
    ];
    const shown = known?.class === 'personal' && known.mask !== 'full'; // a note's words are no secret to its writer
    return shown && typeof value === 'string' && value.length >= 6 ? [value] : [];
  });
  const { packs } = library;
  const own = Object.values(settings.values).flatMap((v) => (typeof v === 'string' ? [v] : Object.values(v)));
  const shipped = packs.flatMap((p) => [
    ...p.officialLinks,
    ...Object.values(p.settings).flatMap((v) => (typeof v === 'string' ? [v] : Object.values(v))),
  ]);
  return {
    official: [...shipped, ...own, file.case.customer.reference],
    confirmed: request.links ?? [],
    personal,
    values: filled,
  };
}

/** Gate, fill and guard: everything that needs no page. Reads the case anew, so nothing stale opens anything. */
async function prepare(desk: Desk, request: SendRequest): Promise<Step<Prepared>> {
  const { db } = desk;
  const [file, settings] = await db.transaction('r', [...CASE_FILE_TABLES, 'settings'], () =>
    Promise.all([readCaseFile(db, request.caseId), readSettings(db)]),
  );
  const library = await readLibrary(db, request.outgoing);
  const { outgoing, typed } = request;
  const now = desk.now();
  const composition = compose({ outgoing, file, views: viewsOf(file, now), library, settings, typed, now });
  if (composition.gate.state !== 'open')
    return refuse({
      why: 'locked',
      needs: composition.gate.state === 'locked' ? composition.gate.needs : [],
    });
  if (!composition.filled) return refuse({ why: 'not-in-language' });
  if (composition.filled.missing.length > 0)
    return refuse({ why: 'unfilled', names: composition.filled.missing });
  const message = outgoingMessage(composition, request.edited);
  if (!message) return refuse({ why: 'unfilled', names: [] });
  const isPacket = outgoing.kind === 'packet';
  if (isPacket && request.via !== 'copied') return refuse({ why: 'locked', needs: [] });
  const faults = checkMessage(
    message,
    rulesFor(file, composition, library, settings, request),
    request.oneLine,
  );
  const barred = isPacket ? faults.filter((f) => f.kind !== 'link') : faults; // a colleague may read any link
  if (barred.length > 0) return refuse({ why: 'faults', faults: barred });
  const text = messageToText(message, 'plain');
  return { ok: true, value: { file, library, composition, message, text } };
}

/** Only a call has no page of its own; its words may go where no other case is at home. */
async function mayWriteAt(
  { db }: Desk,
  own: CaseFile['case'],
  address: string | undefined,
): Promise<boolean> {
  if (own.address !== undefined) return own.address === address;
  if (own.channel !== 'phone') return false;
  const there = address === undefined ? undefined : await caseByAddress(db, address);
  return there === undefined || there.status === 'closed';
}

const isSame = (shown: { frameId: number; id: number }, sight: Sight): boolean =>
  sight.kind === 'box' && sight.frameId === shown.frameId && sight.box.id === shown.id;

/** Finds the one box, on the page that is in front now. */
async function findTarget(
  desk: Desk,
  file: CaseFile,
  request: SendRequest,
  hands: Hands,
): Promise<Step<Target>> {
  const page = await hands.page();
  if (!page) return refuse({ why: 'no-page' });
  const sight = await recall(desk.db, page.url, await hands.aim(page.tabId));
  if (sight.kind === 'no-access' || sight.kind === 'no-answer') return refuse({ why: sight.kind });
  const still = await hands.page(); // a desk may have moved on while its frames answered
  if (still?.tabId !== page.tabId || still.url !== page.url)
    return refuse({ why: 'not-inserted', reason: 'moved' });
  const address = page.url === undefined ? undefined : conversationAddress(page.url);
  if (!(await mayWriteAt(desk, file.case, address))) return refuse({ why: 'other-page', page: address });
  if (sight.kind === 'blocked') return refuse({ why: 'blocked', origin: sight.origin });
  if (sight.kind === 'unfit') return refuse({ why: 'unfit', kind: sight.why });
  if (request.box && !isSame(request.box, sight))
    return refuse({ why: 'other-box', now: sight.kind === 'box' ? sight.box.name : undefined });
  if (sight.kind === 'none') return refuse({ why: 'no-box' });
  if (sight.kind === 'several') return refuse({ why: 'several' });
  if (sight.box.kind === 'input' && !request.oneLine) return refuse({ why: 'one-line' });
  const origin = page.url !== undefined && URL.canParse(page.url) ? new URL(page.url).host : '';
  return { ok: true, value: { tabId: page.tabId, frameId: sight.frameId, box: sight.box, origin } };
}

async function deliver(
  desk: Desk,
  prepared: Prepared,
  request: SendRequest,
  hands: Hands,
): Promise<Step<string | undefined>> {
  const { text, message, file } = prepared;
  if (request.via === 'read aloud') return { ok: true, value: undefined };
  if (request.via === 'copied')
    return (await hands.copy(text)) ? { ok: true, value: undefined } : refuse({ why: 'not-copied' }, text);
  const target = await findTarget(desk, file, request, hands);
  if (!target.ok) return refuse(target.refusal, text);
  const done = await hands.insert(target.value, deliveryFor(target.value.box.kind, message, 'plain'));
  if (!done.ok) return refuse({ why: 'not-inserted', reason: done.why, detail: done.detail }, text);
  const { box, origin } = target.value;
  return { ok: true, value: [box.name, origin].filter((part) => part !== '').join(' · ') };
}

/**
 * Sends `outgoing` of a case: the only way anything reaches a page, the clipboard or a caller's ear. Refuses with the
 * reason; `text` comes with a refusal only when every guard let it through and the page did not take it.
 */
export async function sendReply(
  desk: Desk,
  request: SendRequest,
  hands: Hands = ownHands,
): Promise<SendOutcome> {
  const prepared = await prepare(desk, request);
  if (!prepared.ok) return prepared;
  const delivered = await deliver(desk, prepared.value, request, hands);
  if (!delivered.ok) return delivered;
  const { text, composition } = prepared.value;
  const place = delivered.value;
  if (request.outgoing.kind === 'packet') return { ok: true, text, recorded: true }; // `escalateCase` records it
  const sent = { ...request, text, place, composition };
  const record = async () => {
    await recordSent(desk, sent);
    await rememberAnswers(desk, request.caseId, request.typed, prepared.value.library.packs);
    return true;
  };
  const recorded = await record().catch((error: unknown) => {
    if (error instanceof ExpectedError) return false; // it left, and the panel says that the record lacks it
    throw error;
  });
  return { ok: true, text, place, recorded };
}
