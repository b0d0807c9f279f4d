/** An editor's page in a tab: opened, set up and read by what the page tells of its model. */
import { atMost, type Surface, type Tab } from '#drive/driver.ts';
import type { EditorEntry } from './editors.ts';
import type { Marks } from './pages/editor-page.ts';

/** What a cell begins with. */
export type Wanted = readonly [before: string, selected: string, after: string];

/** Loads the editor that is shown now, and answers the document it is in. */
export async function openEditor(tab: Tab, url: string, { frame }: EditorEntry): Promise<Surface> {
  await tab.goto(url);
  await tab.activate();
  const page = frame === undefined ? tab : await tab.frame('/frame');
  await page.waitFor(() => window.editor !== undefined);
  return page;
}

export const readText = (page: Surface): Promise<string> =>
  page.evaluate(async () => (await window.editor?.text()) ?? '');

export const readMarks = (page: Surface): Promise<Marks> =>
  page.evaluate(async () => (await window.editor?.marks()) ?? { bold: [], links: [], bullets: [] });

/** True as soon as the model is `text`; false when it is not so in time. */
export function untilText(page: Surface, text: string, limit: number): Promise<boolean> {
  const is = async (wanted: string) => (await window.editor?.text()) === wanted;
  return page.waitFor(is, text, atMost(limit)).then(
    () => true,
    () => false,
  );
}

/** Sets the editor up with the keyboard in it: in the page first, for some editors show no caret while it is elsewhere. */
export async function setEditor(tab: Tab, page: Surface, wanted: Wanted): Promise<void> {
  await tab.activate();
  await page.evaluate(() => window.focus());
  await tab.waitFor(() => document.hasFocus());
  await page.evaluate(async (...parts: [string, string, string]) => window.editor?.set(...parts), ...wanted);
  await page.waitFor(() => document.hasFocus());
}
