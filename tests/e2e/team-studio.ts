/** The studio's place of the team, as a lead uses it, and the list of replies in the panel beside it. */
import { atMost, type Driver, type Surface, type Tab } from '#drive/driver.ts';
import type { PackServer } from '@/tests/e2e/pages/serve-pack';
import type { Agent } from '@/tests/e2e/agent';
import { readDatabase, readReplies } from '@/tests/e2e/database';
import { appears, fill } from '@/tests/e2e/form';

interface Permissions {
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
}

interface Alarms {
  alarms: { getAll(): Promise<{ name: string }[]> };
}

/** A reply of the list as it looks. */
export interface Listed {
  id: string | null;
  known: string; // of which known issue, in words
  isLocked: boolean;
  isChosen: boolean;
}

export const textOf = (surface: Surface, where: string): Promise<string> =>
  surface.evaluate((at: string) => document.querySelector(at)?.textContent ?? '', where);

export const gone = (surface: Surface, where: string, limit = 15_000): Promise<void> =>
  surface.waitFor((at: string) => document.querySelector(at) === null, where, atMost(limit));

export class TeamStudio {
  readonly studio: Tab;
  private readonly server: PackServer;

  constructor(studio: Tab, server: PackServer) {
    this.studio = studio;
    this.server = server;
  }

  static async at(driver: Driver, server: PackServer): Promise<TeamStudio> {
    return new TeamStudio(await driver.extensionPage('options.html#team'), server);
  }

  /** Goes to a place of the studio and waits for what it shows. */
  async place(id: string, shows: string): Promise<void> {
    await this.studio.activate();
    await this.studio.evaluate((hash: string) => void (location.hash = hash), id);
    await appears(this.studio, shows);
  }

  async add(address: string): Promise<void> {
    await this.place('team', '[data-address]');
    await fill(this.studio, '[data-address]', address);
    await this.studio.click('[data-add]');
  }

  /** Waits until an address of the server has had this answer. */
  outcome(path: string, wanted: string): Promise<void> {
    return appears(this.studio, `[data-source="${this.server.origin}${path}"][data-outcome="${wanted}"]`);
  }

  /** Asks the pack's address now. */
  async check(): Promise<void> {
    await this.place('team', '[data-source$="/pack"] [data-check]:enabled');
    await this.studio.click('[data-source$="/pack"] [data-check]');
  }

  async look(): Promise<void> {
    await this.place('team', '[data-look]');
    await this.studio.click('[data-look]');
    await appears(this.studio, '[data-plan]');
  }

  async take(): Promise<void> {
    await this.studio.click('[data-take]');
    await gone(this.studio, '[data-plan]');
  }

  /** Everything but what is known of the addresses themselves, to the letter. */
  async library(): Promise<string> {
    const { packSources: _, ...rest } = await readDatabase(this.studio);
    return JSON.stringify([rest, await readReplies(this.studio)]);
  }

  async wordsOf(id: string): Promise<string> {
    return JSON.stringify((await readReplies(this.studio)).find((row) => row['id'] === id)?.['text']);
  }

  /** What the background is woken for. */
  alarms(): Promise<string[]> {
    return this.studio.evaluate(async () => {
      const scope = globalThis as unknown as { browser?: Alarms; chrome: Alarms };
      return (await (scope.browser ?? scope.chrome).alarms.getAll()).map(({ name }) => name);
    });
  }

  /** Takes the site's permission back, as the browser's own settings can. */
  forbid(origin: string): Promise<void> {
    return this.studio.evaluate(async (site: string) => {
      const scope = globalThis as unknown as { browser?: Permissions; chrome: Permissions };
      await (scope.browser ?? scope.chrome).permissions.remove({ origins: [`${site}/*`] });
    }, origin);
  }
}

/** Types into the panel's search. */
export async function search({ tab, panel }: Agent, words: string): Promise<void> {
  await tab.activate();
  await panel.click('#tab-replies');
  await appears(panel, '[data-search]');
  await panel.click('[data-search]');
  await panel.press('Control+a');
  await panel.type(words);
}

/** What the list shows. */
export const listed = ({ panel }: Agent): Promise<Listed[]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll('[data-reply]')].map((item) => ({
      id: item.getAttribute('data-reply'),
      known: item.querySelector('[data-issue]')?.textContent ?? '',
      isLocked: item.querySelector('[aria-label=Locked]') !== null,
      isChosen: item.getAttribute('aria-selected') === 'true',
    })),
  );
