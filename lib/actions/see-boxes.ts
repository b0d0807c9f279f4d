/** Where a reply would go now, and the agent's choice among several boxes. */
import type { BoxChoice } from '@/lib/domain/target/box-memory';
import { choiceOf, pageKind, withMemory } from '@/lib/domain/target/box-memory';
import type { Place } from '@/lib/domain/target/target';
import type { DesksideDatabase } from '@/lib/db/database';
import { aimAt, markBox, type Sight } from '@/lib/platform/boxes';
import { currentPage, type Page } from '@/lib/platform/pages';
import { write, type Desk } from './desk';

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
}

/** Where a reply would go now. Looking is only reading; the box is outlined in the page for a while. */
export async function seeBoxes({ db }: Desk): Promise<Look> {
  const page = await currentPage();
  if (!page) return { page, sight: { kind: 'no-page' } };
  const sight = await recall(db, page.url, await aimAt(page.tabId));
  if (sight.kind === 'box') await markBox(page.tabId, sight, false);
  return { page, sight };
}

/** The agent has picked a box: it gets the caret, its outline, and is remembered for pages of this kind. False where it is gone. */
export async function chooseBox(desk: Desk, place: Place): Promise<boolean> {
  const page = await currentPage();
  if (!page || !(await markBox(page.tabId, place, true))) return false;
  const { url } = page;
  if (url !== undefined) await write(() => desk.db.boxChoices.put(choiceOf(url, place.box, desk.now())));
  return true;
}
