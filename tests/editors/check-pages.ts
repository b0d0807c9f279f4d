/** Checks the pages themselves, with a real keyboard and no extension at work: a failure there is not the engine's. */
import { launch, type BrowserName } from '#e2e/browsers.ts';
import type { Surface, Tab } from '#drive/driver.ts';
import { EDITORS, HOLD_OUTS, type EditorEntry } from './editors.ts';
import { serveEditors } from './serve-editors.ts';
import { openEditor, readText, setEditor, untilText } from './stage.ts';

const browser = (process.argv[2] ?? 'chromium') as BrowserName;
const only = process.argv[3]?.split(',');
const pages = await serveEditors();
const driver = await launch(browser, { headless: true });
try {
  const tab = await driver.openTab('about:blank');
  for (const entry of [...EDITORS, ...HOLD_OUTS].filter(({ name }) => !only || only.includes(name)))
    console.log(
      entry.name.padEnd(24),
      await check(tab, entry).catch((e: unknown) => String(e).slice(0, 300)),
    );
} finally {
  await driver.close();
  await pages.close();
}

async function check(tab: Tab, entry: EditorEntry): Promise<string> {
  await pages.show(entry);
  const page = await openEditor(tab, pages.url, entry);
  const wrong: string[] = [];
  for (const [before, selected, after] of [
    ['AAA', '', 'BBB'],
    ['', '', ''],
    ['AAA', 'SEL', 'BBB'],
  ] as const) {
    const whole = before + selected + after;
    await setEditor(tab, page, [before, selected, after]);
    const say = async (what: string, wanted: string) => {
      if (!(await untilText(page, wanted, 800)))
        wrong.push(`${what}: ${JSON.stringify(await readText(page))} not ${JSON.stringify(wanted)}`);
    };
    await say('set', whole);
    await tab.type('x');
    await say('typed', `${before}x${after}`);
    await new Promise((resolve) => setTimeout(resolve, 500)); // some editors take typed text into their history late
    await tab.press('Control+z');
    await say('undone', whole);
    await setEditor(tab, page, [before, selected, after]);
    await paste(tab, page);
    await say('pasted', `${before}pasted bold${after}`);
    const marks = await page.evaluate(async () => (await window.editor?.marks())?.bold.join('|') ?? '');
    if (marks !== 'bold' && (await page.evaluate(() => window.editor?.rich))) wrong.push(`bold: ${marks}`);
    await tab.press('Control+z');
    await say('paste undone', whole);
  }
  return wrong.length === 0 ? 'right' : `\n   ${wrong.join('\n   ')}`;
}

/** A real Ctrl+V of what a real Ctrl+C took. */
async function paste(tab: Tab, page: Surface): Promise<void> {
  await page.evaluate(() => {
    const copy = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', 'pasted bold');
      event.clipboardData?.setData('text/html', 'pasted <b>bold</b>');
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const win of [window, ...Array.from(frames as unknown as Window[])])
      try {
        win.addEventListener('copy', copy, { capture: true, once: true });
      } catch {
        // a frame of another origin
      }
  });
  await tab.press('Control+c');
  await tab.press('Control+v');
}
