/** The matrix: a browser with the built extension, one case, and one editor after another beside it. */
import type { Driver, Surface } from '#drive/driver.ts';
import { Agent } from '#e2e/agent.ts';
import { launch, type BrowserName } from '#e2e/browsers.ts';
import { importFile } from '#e2e/load-file.ts';
import { throughNothing, throughPalette, throughPanel, type Insert } from './doors.ts';
import type { EditorEntry } from './editors.ts';
import { isRight, measure, measureDoor, type Bench, type Cell } from './measure.ts';
import { PLACEMENTS, type Placement } from './judge.ts';
import { PACK, type MessageKind } from './messages.ts';
import { serveEditors, type EditorPages } from './serve-editors.ts';
import { openEditor } from './stage.ts';

/** What to measure of each editor. */
export interface Plan {
  placements: readonly Placement[];
  kinds: readonly MessageKind[];
  /** Through the palette as well. */
  palette: boolean;
  /** Everything but the insertion itself: nothing of it may come out right. */
  control: boolean;
}

/** What was found of one editor. */
export interface Row {
  name: string;
  cells: Cell[];
  palette?: Cell;
}

/** What is asked in a browser: everything in Chromium, one placement in Firefox unless all are wanted. */
export function planFor(browser: BrowserName, { all = false, control = false }): Plan {
  const every = Object.keys(PLACEMENTS) as Placement[];
  const placements = browser === 'chromium' || all ? every : (['between'] as const);
  return { placements, kinds: ['plain', 'rich'], palette: true, control };
}

/** A running matrix. */
export interface Matrix {
  row(entry: EditorEntry, plan: Plan): Promise<Row>;
  /** Milliseconds of every insertion so far, proof included, as the extension's own log has them. */
  logged(): Promise<number[]>;
  close(): Promise<void>;
}

/** Opens the browser, goes through the first run, loads the replies and starts the one case. */
export async function openMatrix(browser: BrowserName): Promise<Matrix> {
  const pages = await serveEditors();
  // A key command reaches Chromium only from a real keyboard, and a window has to be there for one.
  const driver = await launch(browser, { locale: 'en-US', headless: browser === 'firefox' });
  try {
    await driver.grantHost(pages.otherHost);
    // What a click on the icon gives ends in Firefox when the page is loaded anew, as it is for each editor.
    if (browser === 'firefox') await driver.grantHost(pages.ownHost);
    const agent = await openCase(driver, pages);
    return {
      row: (entry, plan) => measureRow({ driver, pages, agent }, entry, plan),
      logged: async () => ((await agent.rows()).insertions ?? []).map(({ ms }) => Number(ms)),
      close: async () => {
        await driver.close();
        await pages.close();
      },
    };
  } catch (thrown) {
    await driver.close();
    await pages.close();
    throw thrown;
  }
}

async function openCase(driver: Driver, pages: EditorPages): Promise<Agent> {
  await pages.show({ name: 'textarea', page: 'textarea' });
  const agent = await Agent.at(driver, pages.url);
  await agent.welcome('Mei');
  await importFile(driver, 'matrix.json', PACK);
  await agent.tab.activate();
  await agent.start({ channel: 'chat', playbook: 'account-locked', lang: 'en', tone: 'formal', name: 'Ana' });
  await agent.tabTo('replies');
  return agent;
}

interface Place {
  driver: Driver;
  pages: EditorPages;
  agent: Agent;
}

/** A page whose editor may be broken is not measured again: it is loaded anew. */
function benchOf({ pages, agent: { tab } }: Place, entry: EditorEntry, insert: Insert): Bench {
  let opened: Promise<Surface> | undefined;
  const page = (fresh = false): Promise<Surface> => {
    if (fresh || !opened) opened = openEditor(tab, pages.url, entry);
    return opened;
  };
  return { tab, entry, insert, page };
}

async function measureRow(place: Place, entry: EditorEntry, plan: Plan): Promise<Row> {
  const { driver, pages, agent } = place;
  await pages.show(entry);
  const panel = plan.control ? throughNothing(agent.panel) : throughPanel(agent.panel);
  const bench = benchOf(place, entry, panel);
  const cells: Cell[] = [];
  for (const kind of plan.kinds)
    for (const placement of plan.placements) {
      const cell = await measure(bench, placement, kind);
      cells.push(cell);
      if (!isRight(cell)) await bench.page(true);
    }
  if (!plan.palette) return { name: entry.name, cells };
  const palette = plan.control ? panel : throughPalette(driver, agent.tab);
  return { name: entry.name, cells, palette: await measureDoor(benchOf(place, entry, palette)) };
}
