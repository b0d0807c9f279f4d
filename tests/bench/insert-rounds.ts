/** One insertion by the panel's button and one paste by the keyboard, each timed from the browser's own event. */
import type { Driver } from '#drive/driver.ts';
import { Agent } from '#e2e/agent.ts';
import { ANA } from '#e2e/new-case.ts';
import { startDesk, type RunningDesk } from '#practice/serve-desk.ts';

/** Milliseconds from the click (or the key) until the text is in the box, and until it is drawn. */
export interface Took {
  model: number;
  painted: number;
  heard: number; // until the panel's, or the page's, own code heard of the click or the key
  calls: number; // of executeScript
}

interface Clock {
  began: number;
  heard: number;
  model: number;
  painted: number;
}
type Clocked = Window & {
  clock: Clock;
  desk: { ready: Promise<void>; set(a: string, b: string): void | Promise<void> };
};
interface Bare {
  tabs: { query(what: object): Promise<{ id: number }[]> };
  scripting: { executeScript(job: object): Promise<unknown> };
}
type Counted = Window & { clicked: number; handled: number; calls: number };

const REPLY = 'general.never-send';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The page, the panel and the case that all rounds use. */
export interface Stage {
  agent: Agent;
  desk: RunningDesk;
  show(box: string): Promise<void>;
  close(): Promise<void>;
}

/** The clock stands in the page: it notes the first key, the first change and the frame that shows it. */
function startClock(): void {
  const page = window as unknown as Clocked;
  page.clock = { began: 0, heard: 0, model: 0, painted: 0 };
  const now = () => performance.timeOrigin + performance.now();
  const keyed = (event: KeyboardEvent) => {
    if (event.key !== 'v') return;
    page.clock.began = performance.timeOrigin + event.timeStamp;
    page.clock.heard = now();
  };
  addEventListener('keydown', keyed, { capture: true });
  // The last of its events counts: a text may come in parts.
  const seen = () => {
    page.clock.model = now();
    page.clock.painted = 0;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (page.clock.painted = now());
      port2.postMessage(0);
    });
  };
  addEventListener('input', seen, { capture: true });
}

function countCalls(): void {
  const panel = window as unknown as Counted;
  panel.calls = 0;
  const { scripting } = (globalThis as unknown as { chrome: { scripting: { executeScript: unknown } } })
    .chrome;
  const own = scripting.executeScript as (...given: unknown[]) => unknown;
  scripting.executeScript = (...given: unknown[]) => {
    panel.calls++;
    return own(...given);
  };
  const note = (event: Event) => {
    if (!(event.target as Element).closest('[data-insert]')) return;
    panel.clicked = performance.timeOrigin + event.timeStamp;
    panel.handled = performance.timeOrigin + performance.now();
    panel.calls = 0;
  };
  document.addEventListener('click', note, { capture: true });
}

/** Opens the practice desk, the panel and a case. */
export async function openStage(driver: Driver): Promise<Stage> {
  const desk = await startDesk();
  const url = `${desk.origin}/chat/4413`;
  const agent = await Agent.at(driver, url);
  await agent.welcome('Mei');
  const stage: Stage = {
    agent,
    desk,
    show: async (box) => {
      await agent.tab.goto(`${url}?box=${box}`);
      await agent.tab.waitFor(() => (window as unknown as Partial<Clocked>).desk !== undefined);
      await agent.tab.evaluate(() => (window as unknown as Clocked).desk.ready);
      await agent.tab.evaluate(startClock);
      await agent.start(ANA);
    },
    close: () => desk.close(),
  };
  await agent.panel.evaluate(countCalls);
  return stage;
}

async function emptyBox({ agent }: Stage): Promise<void> {
  await agent.tab.activate();
  await agent.tab.evaluate(() => (window as unknown as Clocked).desk.set('', ''));
  await agent.tab.evaluate(() => {
    (window as unknown as Clocked).clock = { began: 0, heard: 0, model: 0, painted: 0 };
  });
}

const readClock = ({ agent }: Stage): Promise<Clock> =>
  agent.tab.evaluate(() => (window as unknown as Clocked).clock);

/** The reply by the panel's button, with its target looked up beforehand. */
export async function insertOnce(stage: Stage): Promise<Took> {
  const { agent } = stage;
  await emptyBox(stage);
  await agent.chooseReply(REPLY);
  await pause(250);
  const told = await agent.insert();
  if (told !== 'inserted') throw new Error(told);
  const { clicked, handled, calls } = await agent.panel.evaluate(() => {
    const panel = window as unknown as Counted;
    return { clicked: panel.clicked, handled: panel.handled, calls: panel.calls };
  });
  const { model, painted } = await readClock(stage);
  return { model: model - clicked, painted: painted - clicked, heard: handled - clicked, calls };
}

/** The same text by a paste from the keyboard. */
export async function pasteOnce(stage: Stage): Promise<Took> {
  const { tab } = stage.agent;
  await tab.activate();
  await tab.press('Control+a');
  await tab.press('Control+c');
  await emptyBox(stage);
  await tab.press('Control+v');
  await tab.waitFor(() => (window as unknown as Clocked).clock.painted > 0);
  const { began, heard, model, painted } = await readClock(stage);
  return { model: model - began, painted: painted - began, heard: heard - began, calls: 0 };
}

/** The least there can be: a bare command sent from the panel's own code, without a click, an engine or a proof. */
export async function bareOnce(stage: Stage): Promise<Took> {
  const { agent } = stage;
  await emptyBox(stage);
  await pause(250);
  const began = await agent.panel.evaluate(async () => {
    const { tabs, scripting } = (globalThis as unknown as { chrome: Bare }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const text = 'Dear Ana,\n\nThank you for waiting.\nKind regards,\nMei';
    const func = (words: string) => document.execCommand('insertText', false, words);
    const at = performance.timeOrigin + performance.now();
    await scripting.executeScript({ target: { tabId: tab?.id ?? -1, frameIds: [0] }, func, args: [text] });
    return at;
  });
  await pause(50);
  const { model, painted } = await readClock(stage);
  return { model: model - began, painted: painted - began, heard: 0, calls: 1 };
}
