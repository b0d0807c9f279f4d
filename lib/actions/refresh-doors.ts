import { readShortcutNames, readTitles } from '@/lib/db/library';
import { readSettings } from '@/lib/db/settings';
import { pickText } from '@/lib/base/l10n';
import { originsOf, typedPatterns } from '@/lib/domain/settings/typed-sites';
import { uiLangFor, type UiLang } from '@/lib/domain/settings/settings';
import { showMenu } from '@/lib/platform/menus';
import { allowedSites } from '@/lib/platform/permissions';
import { oncePerSession } from '@/lib/platform/session';
import { registerTyped, tellTyped } from '@/lib/platform/typed-script';
import type { Desk } from './desk';

/** Words of the menu in one language. */
export type MenuWords = (lang: UiLang) => { insert: string; find: string };

/** What the item of a reply is called among the menu's items, and the item that opens the palette. */
export const MENU_REPLY = 'reply:';
export const MENU_FIND = 'find';

async function refresh({ db }: Desk, words: MenuWords): Promise<void> {
  const [settings, allowed] = await Promise.all([readSettings(db), allowedSites()]);
  const lang = settings.uiLang === 'auto' ? uiLangFor(navigator.language) : settings.uiLang;
  const titles = await readTitles(db, settings.recent ?? []);
  const recents = [...titles].map(([id, title]) => ({ id: MENU_REPLY + id, title: pickText(title, lang) }));
  const { insert, find } = words(lang);
  await showMenu(insert, [...recents, { id: MENU_FIND, title: find }]);
  const sites = typedPatterns(settings.typedSites, allowed);
  const names = sites.length === 0 ? [] : await readShortcutNames(db);
  await tellTyped({ names, origins: originsOf(sites) });
  await registerTyped(sites);
}

/** Makes the menu and the typed shortcuts what settings, library and permissions say. Only the background does. */
export async function refreshDoors(desk: Desk, words: MenuWords): Promise<void> {
  await navigator.locks.request('doors', () => refresh(desk, words)); // one after another
}

/** The same at the first start of the background in a session of the browser, or after the extension changed. */
export const prepareDoors = (desk: Desk, words: MenuWords): Promise<void> =>
  oncePerSession('doors-ready', () => refreshDoors(desk, words));
