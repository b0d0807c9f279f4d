/** The extension's own places: opening them. */
import { browser, chromium, ownUrl, sidebar } from './browser';

/** Opens the side panel (Chromium) or the sidebar (Firefox). Call it first thing in the click or key press. */
export async function openPanel(windowId: number): Promise<void> {
  await (chromium.sidePanel ? chromium.sidePanel.open({ windowId }) : sidebar?.open());
}

/** Opens the palette as the toolbar popup, which takes the keyboard and gives it back to the page when it closes. */
export async function openPalette(): Promise<void> {
  await browser.action.setPopup({ popup: '/palette.html' });
  try {
    await browser.action.openPopup();
  } finally {
    await browser.action.setPopup({ popup: '' });
  }
}

/** Puts a mark on the icon, or takes it off: something waits for the agent. */
export async function markIcon(waiting: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: waiting ? '!' : '' });
  if (waiting) await browser.action.setBadgeBackgroundColor({ color: '#b42318' });
}

/** Opens the studio, at one of its places. */
export async function openStudio(place = ''): Promise<void> {
  const url = ownUrl(`/options.html${place === '' ? '' : `#${place}`}`);
  await browser.tabs.create({ url });
}

/** A file shipped with the extension, parsed. */
export async function readShipped(
  name: 'starter-pack.json' | 'site-rules.json' | 'readings.json',
): Promise<unknown> {
  const response = await fetch(ownUrl(`/${name}`));
  return response.json();
}

/** The keys of the commands as the browser has them now, by command. */
export async function commandKeys(): Promise<Record<string, string>> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(commands.map((c) => [c.name ?? '', c.shortcut ?? '']));
}

/** Saves `text` as a file, through a link: no permission needed. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
