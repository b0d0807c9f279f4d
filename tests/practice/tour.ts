import { launchChromium } from '#drive/chromium.ts';
import type { Driver } from '#drive/driver.ts';
import { messageOf } from '#drive/errors.ts';
import { launchFirefox } from '#drive/firefox.ts';
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

async function reply(agent: ToldAgent, { reply: { id, typed, says } }: Story): Promise<void> {
  await agent.caretBetween('AAA ', ' BBB');
  const choose = async () => {
    await agent.chooseReply(id);
    await agent.fillAsks(typed ?? {});
  };
  await agent.told(choose, async () => `chose the reply ${await agent.replyTitle(id)}`);
  await agent.insert();
  const text = await agent.boxText();
  const missing = says.filter((piece) => !text.includes(piece));
  if (missing.length > 0) throw new Error(`the box of the page lacks ${missing.join(', ')}`);
}

/** One real undo takes the reply back and leaves what the agent had written. */
async function undo(agent: ToldAgent): Promise<void> {
  const plain = async () => (await agent.boxText()).replaceAll('\u00a0', ' ').trim();
  await agent.tab.activate();
  await agent.tab.evaluate(() => (window as { desk?: { focus(): void } }).desk?.focus());
  await agent.tab.press('Control+z');
  for (let tries = 0; tries < 40 && !/^AAA +BBB$/u.test(await plain()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  if (!/^AAA +BBB$/u.test(await plain())) throw new Error(`one undo left “${await plain()}”`);
}

async function wrapUp({ panel, tabTo, ...agent }: ToldAgent, { outcome }: Story): Promise<void> {}
