/** Turning typed shortcuts on and off as an agent does, and what the browser then has registered. */
import type { Driver, Surface, Tab } from '#drive/driver.ts';

interface Scripting {
  getRegisteredContentScripts(): Promise<{ id: string; js?: string[]; matches?: string[] }[]>;
}
type ExtensionWindow = Window & { chrome: { scripting: Scripting } };

/** What is registered for pages now: the sites of each script. */
export const registered = (page: Surface): Promise<string[]> =>
  page.evaluate(async () => {
    const scripts = await (
      window as unknown as ExtensionWindow
    ).chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap((script) => script.matches ?? []);
  });

/** Opens the settings of allowed sites. */
export async function openSites(driver: Driver): Promise<Tab> {
  const page = await driver.extensionPage('options.html#sites');
  await page.waitFor(() => document.querySelector('[role=switch]') !== null);
  return page;
}

/** Flips the switch of the site whose row names `part`, and waits until the browser knows. */
export async function flip(page: Surface, part: string): Promise<void> {
  const before = (await registered(page)).length;
  await page.click(`[role=switch][aria-label*="${part}"]`);
  for (let tries = 0; (await registered(page)).length === before; tries++) {
    if (tries > 100) throw new Error(`the switch of ${part} changed nothing`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
