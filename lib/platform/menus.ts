/** The menu of editable places in pages. */
import { browser } from './browser';

export interface MenuItem {
  id: string;
  title: string;
}

/** A click on one of the items; `tab` is undefined outside tabs. */
export interface MenuClick {
  id: string;
  tabId: number | undefined;
  frameId: number;
}

// An ampersand would underline the next letter, and %s would show what is selected in the page.
const literal = (title: string): string => title.replaceAll('&', '&&').replaceAll('%s', '% s');

/** Makes the menu anew: `items` under one `title`, the last behind a line. */
export async function showMenu(title: string, items: readonly MenuItem[]): Promise<void> {
  const { contextMenus } = browser;
  await contextMenus.removeAll();
  const own = { contexts: ['editable'] as ['editable'] };
  contextMenus.create({ id: 'menu', title: literal(title), ...own });
  for (const [i, { id, title: words }] of items.entries()) {
    if (i > 0 && i === items.length - 1)
      contextMenus.create({ id: 'line', type: 'separator', parentId: 'menu', ...own });
    contextMenus.create({ id, title: literal(words), parentId: 'menu', ...own });
  }
}

/** Calls `listener` with every click. Call it while the worker starts: the click may be what woke it. */
export function watchMenu(listener: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) =>
    listener({ id: String(menuItemId), tabId: tab?.id, frameId }),
  );
}
