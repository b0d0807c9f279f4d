/** The doors without a page of our own: the menu and the typed shortcut insert into one tab and frame, or ask. */
import { caseByAddress } from '@/lib/db/cases';
import { readByShortcut } from '@/lib/db/library';
import type { Case } from '@/lib/domain/cases/case';
import { replyByShortcut } from '@/lib/domain/replies/shortcuts';
import { pageOfTab } from '@/lib/platform/pages';
import { refusalToKeep, showAskedReply, type AskedReply } from './asked-reply';
import type { Desk } from './desk';
import { reportFailure } from './report-failure';
import { addressOfPage } from './see-conversation';
import { sendReply } from './send-reply';
import { browserHands, type Hands } from './send/request';
import { settleDatabase } from './settle-database';

/** The frame of a page in which the agent asked. */
export interface Spot {
  tabId: number;
  frameId: number;
}

/** Hands for one tab, and for the frame in which the agent is: a caret elsewhere is not meant. */
const handsAt = ({ tabId, frameId }: Spot): Hands => ({
  ...browserHands,
  page: () => pageOfTab(tabId),
  aim: async (tab) => {
    const sight = await browserHands.aim(tab);
    const isElsewhere = sight.kind === 'several' || (sight.kind === 'box' && sight.frameId !== frameId);
    return isElsewhere ? { kind: 'none', others: [] } : sight; // nor is a box that was chosen once
  },
});

async function openCaseAt(desk: Desk, tabId: number): Promise<Case | undefined> {
  const page = await pageOfTab(tabId);
  const address = page && (await addressOfPage(desk, page));
  const found = address === undefined ? undefined : await caseByAddress(desk.db, address);
  return found?.status === 'closed' ? undefined : found;
}

async function send(
  desk: Desk,
  caseId: string,
  reply: string,
  spot: Spot,
  door: 'menu' | 'shortcut',
): Promise<Pick<AskedReply, 'refusal' | 'unrecorded'> | undefined> {
  await settleDatabase(); // before the first write
  const outgoing = { kind: 'reply', reply } as const;
  const request = { caseId, outgoing, typed: {}, via: 'inserted', door } as const;
  const outcome = await sendReply(desk, request, handsAt(spot));
  if (outcome.ok) return outcome.recorded ? undefined : { unrecorded: true };
  return { refusal: refusalToKeep(outcome.refusal) };
}

/** Inserts a reply where the agent is, for the case of that conversation. Anything else opens the palette; false then. */
export async function insertInTab(
  desk: Desk,
  reply: string,
  spot: Spot,
  door: 'menu' | 'shortcut',
): Promise<boolean> {
  const open = await openCaseAt(desk, spot.tabId);
  const wrong = open
    ? await send(desk, open.id, reply, spot, door).catch((error: unknown) => {
        reportFailure(door, error);
        return {};
      })
    : {};
  if (!wrong) return true;
  await showAskedReply({ reply, caseId: open?.id, at: desk.now(), ...wrong });
  return false;
}

/** The same for a typed shortcut; false where no reply has that name any more. */
export async function insertTyped(desk: Desk, name: string, spot: Spot): Promise<boolean> {
  const [rows, open] = await Promise.all([readByShortcut(desk.db, name), openCaseAt(desk, spot.tabId)]);
  const entry = replyByShortcut(name, rows, open?.playbooks ?? []);
  return entry ? insertInTab(desk, entry.id, spot, 'shortcut') : false;
}
