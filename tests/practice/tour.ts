import { launchChromium } from '#drive/chromium.ts';
import type { Driver } from '#drive/driver.ts';
import { messageOf } from '#drive/errors.ts';
import { launchFirefox } from '#drive/firefox.ts';
import { poll } from '#drive/timing.ts';
import type { Story } from '#e2e/stories.ts';
import { openAlbum, type Album } from './album.ts';
import type { BrowserName } from './build-extension.ts';
import { ToldAgent, type Tell } from './told-agent.ts';
import { stops, type Stop } from './tour-stops.ts';

/** What the tour needs, and who hears of it. */
export interface TourOptions {
  browser: BrowserName;
  extension: string;
  /** The practice desk's address, as `http://127.0.0.1:40001`. */
  origin: string;
  /** Where the pictures go; emptied first. */
  folder: string;
  say(line: string): void;
}

const company = {
  official_site: 'okpay.example',
  support_email: 'help@okpay.example',
  hotline: '400-800-1234',
};

/** Tries a reply that waits for checks, where the list offers it. */
async function showLock(agent: ToldAgent, { lockedAtFirst }: Story): Promise<void> {
  await agent.tabTo('replies');
  await agent.panel.waitFor(() => document.querySelector('[data-reply]') !== null);
  const [id] = await agent.panel.evaluate(
    (ids: string[]) => ids.filter((one) => document.querySelector(`[data-reply="${one}"]`)),
    lockedAtFirst,
  );
  if (id === undefined) return;
  const title = () => agent.replyTitle(id);
  await agent.told(
    () => agent.chooseReply(id),
    async () => `the reply ${await title()} is locked until the checks are done`,
  );
}

/** Chooses the story's reply, inserts it into the empty box and looks for its words there. */
async function sendReply(agent: ToldAgent, { reply }: Story): Promise<void> {
  await agent.caretBetween('', '');
  const choose = async () => {
    await agent.chooseReply(reply.id);
    await agent.fillAsks(reply.typed ?? {});
  };
  await agent.told(choose, async () => `chose the reply ${await agent.replyTitle(reply.id)}`);
  await agent.insert();
  const text = await agent.boxText();
  const missing = reply.says.filter((piece) => !text.includes(piece));
  if (missing.length > 0) throw new Error(`the box of the page lacks “${missing.join('”, “')}”`);
}

/** One real undo takes the reply back. */
async function undo(agent: ToldAgent): Promise<void> {
  const press = async () => {
    await agent.tab.activate();
    await agent.tab.evaluate(() => (window as { desk?: { focus(): void } }).desk?.focus());
    await agent.tab.press('Control+z');
    await poll(3_000, 'the box to be empty again', async () => (await agent.boxText()).trim() === '');
  };
  await agent.told(press, () => 'one undo took the reply out again');
}

async function wrapUp(agent: ToldAgent, { outcome }: Story): Promise<void> {
  const { panel } = agent;
  const open = async () => {
    await agent.tabTo('record');
    await panel.click('footer button:has-text("Wrap up")');
    await panel.waitFor(() => document.querySelector('dialog[open] [data-composer]') !== null);
    await panel.click(`dialog[open] input[value=${outcome}]`);
  };
  const close = async () => {
    await panel.click('dialog[open] > button:has-text("Close the case")');
    await panel.waitFor(() => document.querySelector('dialog[open]') === null);
  };
  await agent.told(open, () => 'opened the wrap-up, with a summary for colleagues');
  await agent.told(close, () => `closed the case: ${outcome}`);
}

/** Takes the call and reads the first line of the script. */
async function takeCall(agent: ToldAgent): Promise<void> {
  const { panel } = agent;
  const begin = async () => {
    await agent.tabTo('call');
    await panel.click('input[value="hotline-inbound"]'); // outside business hours another one is offered
    await panel.click('button:has-text("Begin call")');
    await panel.waitFor(() => document.querySelector('[data-read]') !== null);
  };
  const read = async () => {
    await panel.click('[data-read]');
    await panel.waitFor(
      () => document.querySelector('ol > li:not(:first-child) > [aria-current=true]') !== null,
    );
  };
  await agent.told(begin, () => 'began the call; its clock runs');
  await agent.told(read, () => 'read the first line of the script aloud');
}

async function playStop(agent: ToldAgent, { story }: Stop): Promise<void> {
  await agent.start(story);
  if (story.channel === 'phone') await takeCall(agent);
  await showLock(agent, story);
  await story.work(agent);
  await sendReply(agent, story);
  await undo(agent);
  await wrapUp(agent, story);
}

/** Tells a step of one place of the tour in a line, with its two pictures. */
const teller =
  (place: string, album: Album, say: TourOptions['say']) =>
  (agent: ToldAgent): Tell =>
  async (words) => {
    say(`${place}: ${words}`);
    await album.take(agent, place, words);
  };

async function playAll(driver: Driver, options: TourOptions): Promise<string[]> {
  const { origin, folder, say } = options;
  const album = await openAlbum(folder);
  const failures: string[] = [];
  const visit = async (place: string, path: string, play: (agent: ToldAgent) => Promise<void>) => {
    try {
      await play(await ToldAgent.open(driver, origin + path, teller(place, album, say)));
    } catch (thrown) {
      failures.push(`${place}: ${messageOf(thrown)}`);
      say(`${place}: this did not work`);
    }
  };
  await visit('first run', '/', (agent) => agent.welcome('Mei', company));
  for (const stop of stops) await visit(stop.desk, stop.story.page, (agent) => playStop(agent, stop));
  const complaints = await driver.consoleMessages();
  return [...failures, ...complaints.map((line) => `the extension complained: ${line}`)];
}

/** Plays one conversation on each desk in a browser without a window; answers what did not work. */
export async function playTour(options: TourOptions): Promise<string[]> {
  const { browser, extension } = options;
  const launch = browser === 'chromium' ? launchChromium : launchFirefox;
  // Tall enough for a compose box below a whole conversation; English whatever the machine speaks.
  const windowSize = { width: 1360, height: 940 };
  const driver = await launch({ extensionDir: extension, locale: 'en-US', windowSize });
  try {
    return await playAll(driver, options);
  } finally {
    await driver.close();
  }
}
