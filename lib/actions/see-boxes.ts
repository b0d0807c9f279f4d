/** Where a reply would go now, and the agent's choice among several boxes. */
import type { BoxChoice } from '@/lib/domain/target/box-memory';
import { choiceOf, pageKind, withMemory } from '@/lib/domain/target/box-memory';
import type { Flavour } from '@/lib/domain/message/message';
import type { Place } from '@/lib/domain/target/target';
import type { DesksideDatabase } from '@/lib/db/database';
import { withRoles, type RoleMarks } from '@/lib/platform/box-roles';
import { aimAt, markBox, type Sight } from '@/lib/platform/boxes';
import { currentPage, type Page } from '@/lib/platform/pages';
import { write, type Desk } from './desk';
import { seeConversation } from './see-conversation';

/** What the agent chose before on pages like the one at `url`. */
export const recallChoice = async (
  db: DesksideDatabase,
  url: string | undefined,
): Promise<BoxChoice | undefined> =>
  url === undefined || !URL.canParse(url) ? undefined : db.boxChoices.get(pageKind(url));

/** What was seen, with the choice remembered for this kind of page where nothing in the page decides. */
export async function recall(db: DesksideDatabase, url: string | undefined, sight: Sight): Promise<Sight> {
  return sight.kind === 'several' ? withMemory(sight, await recallChoice(db, url)) : sight;
}

/** A page and what was seen in it. */
export interface Look {
  page: Page | undefined;
  sight: Sight | { kind: 'no-page' };
  address?: string | undefined; // of the conversation, where the page's own address names it for good
  flavour?: Flavour | undefined; // of the desk's boxes
}

/** The sight with what the site's rule says of its boxes: which one the customer reads. */
async function tellRoles(tabId: number, sight: Sight, marks: RoleMarks | undefined): Promise<Sight> {
  if (!marks || !('others' in sight)) return sight;
  const own = sight.kind === 'box' ? [{ frameId: sight.frameId, box: sight.box }] : [];
  const [first, ...rest] = await withRoles(tabId, [...own, ...sight.others], marks);
  if (sight.kind === 'box') return first ? { ...sight, ...first, others: rest } : sight;
  return { ...sight, others: first ? [first, ...rest] : [] };
}

/** Where a reply would go now. Looking is only reading; the box is outlined in the page for a while. */
export async function seeBoxes(desk: Desk): Promise<Look> {
  const page = await currentPage();
  if (!page) return { page, sight: { kind: 'no-page' } };
  const seen = await recall(desk.db, page.url, await aimAt(page.tabId));
  if (seen.kind === 'box') await markBox(page.tabId, seen, false);
  const still = await currentPage(); // the boxes may be another page's already
  const isSame = still?.tabId === page.tabId && still.url === page.url;
  const there = isSame ? await seeConversation(desk, page, false) : undefined;
  const sight = await tellRoles(page.tabId, seen, there?.rule.boxes);
  const address = there?.rule.page ? undefined : there?.address; // a page that has to be asked is asked each time
  return { page, sight, address, flavour: there?.rule.flavour };
}

/** The agent has picked a box: it gets the caret, its outline, and is remembered for pages of this kind. False where it is gone. */
export async function chooseBox(desk: Desk, place: Place): Promise<boolean> {
  const page = await currentPage();
  if (!page || !(await markBox(page.tabId, place, true))) return false;
  const { url } = page;
  if (url !== undefined) await write(() => desk.db.boxChoices.put(choiceOf(url, place.box, desk.now())));
  return true;
}
