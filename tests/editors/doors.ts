/** The ways a reply reaches an editor here: the real panel, the real palette, and a control that inserts nothing. */
import type { Driver, Surface, Tab } from '#drive/driver.ts';
import { REPLIES, type MessageKind } from './messages.ts';

/** Inserts one reply where the caret is; answers what was said of it. */
export type Insert = (kind: MessageKind) => Promise<string>;

/** Finds a reply by its shortcut, as typing it would, and waits until it is the one chosen. */
async function findReply(surface: Surface, kind: MessageKind): Promise<void> {
  const { id, shortcut } = REPLIES[kind];
  await surface.evaluate((words: string) => {
    const search = document.querySelector<HTMLInputElement>('[data-search]');
    if (!search) throw new Error('there is no search');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(search, words);
    search.dispatchEvent(new Event('input', { bubbles: true }));
  }, shortcut);
  await surface.waitFor(
    (reply: string) =>
      document.querySelector(`[data-reply="${reply}"][aria-selected=true]`) !== null &&
      document.querySelector('[data-insert]:enabled') !== null,
    id,
  );
}

/** What a surface says of the insertion it is busy with; the palette closes itself behind what it inserted. */
async function outcome(surface: Surface): Promise<string> {
  const ask = async () => {
    const end = performance.now() + 10_000;
    while (performance.now() < end) {
      const composer = document.querySelector('[data-composer]');
      if (!composer) return 'inserted';
      const told = composer.querySelector('[role=alert]')?.textContent;
      if (told !== undefined) return told;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    return 'nothing was said';
  };
  return surface.evaluate(ask).catch((thrown: unknown) => {
    if (thrown instanceof Error && /clos|destroyed|detached|unloaded/i.test(thrown.message))
      return 'inserted';
    throw thrown;
  });
}

/** As `outcome`, and agrees to a box of one line. */
async function settled(surface: Surface): Promise<string> {
  const told = await outcome(surface);
  if (!told.includes('box of one line')) return told;
  await surface.click('[data-composer] [role=alert] button');
  return outcome(surface);
}

/** The panel, with the keyboard in it when Insert is pressed. */
export const throughPanel =
  (panel: Surface): Insert =>
  async (kind) => {
    await findReply(panel, kind);
    await panel.click('[data-insert]');
    return settled(panel);
  };

/** Everything but the insertion. */
export const throughNothing =
  (panel: Surface): Insert =>
  async (kind) => {
    await findReply(panel, kind);
    return 'not asked to';
  };

/** The palette over the page, by its key, from the search to Enter. */
export const throughPalette =
  (driver: Driver, tab: Tab): Insert =>
  async (kind) => {
    await tab.activate();
    await driver.pressGlobal('Alt+.');
    const palette = await driver.palette();
    await palette.waitFor(() => document.activeElement?.matches('[data-search]') ?? false);
    await findReply(palette, kind);
    await palette.press('Enter');
    const told = await settled(palette);
    if (told !== 'inserted') await palette.evaluate(() => window.close()).catch(() => {});
    await tab.waitFor(() => document.hasFocus());
    return told;
  };
