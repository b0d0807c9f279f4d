import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver, Surface, Tab } from '#drive/driver.ts';

type Theme = 'light' | 'dark';
type Lang = 'zh-CN' | 'en';
type Look = readonly [Theme, Lang];

/** What is done with a screen that stands still in one look. */
export type Take = (surface: Surface, screen: string, theme: Theme, lang: Lang) => Promise<void>;

/** Every look. One change at a time, and English last: the scenes find buttons by their English words. */
export const everyLook: readonly Look[] = [
  ['light', 'zh-CN'],
  ['dark', 'zh-CN'],
  ['dark', 'en'],
  ['light', 'en'],
];

/** Shows a look as the agent would, by the settings, which stand in a tab behind the others. */
async function choose(studio: Surface, theme: Theme, lang: Lang): Promise<void> {
  await studio.evaluate(
    (values: string[]) => {
      for (const value of values) {
        const input = document.querySelector<HTMLInputElement>(`input[value="${value}"]`);
        if (!input) throw new Error(`the settings offer no ${value}`);
        if (!input.checked) input.click();
      }
    },
    [theme, lang],
  );
}

/** Waits until a page has the look, and stands still. */
export async function settle(surface: Surface, theme?: Theme, lang?: Lang): Promise<void> {
  await surface.waitFor(
    (wantedTheme: string, wantedLang: string) => {
      const { dataset, lang: shown } = document.documentElement;
      const isMoving = document.getAnimations().some(({ playState }) => playState === 'running');
      if (isMoving || document.fonts.status !== 'loaded') return false;
      return (!wantedTheme || dataset['theme'] === wantedTheme) && (!wantedLang || shown === wantedLang);
    },
    theme ?? '',
    lang ?? '',
  );
  await surface.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Takes every screen in every look. */
export class Camera {
  /** How many were taken. */
  count = 0;
  private readonly studio: Tab;
  private readonly looks: readonly Look[];
  private readonly take: Take;

  private constructor(studio: Tab, looks: readonly Look[], take: Take) {
    this.studio = studio;
    this.looks = looks;
    this.take = take;
  }

  /** Opens the settings it switches looks by. The last of the looks must be in English. */
  static async set(driver: Driver, looks: readonly Look[], take: Take): Promise<Camera> {
    const studio = await driver.extensionPage('options.html#settings');
    await studio.waitFor(() => document.querySelector('input[value="dark"]') !== null);
    const camera = new Camera(studio, looks, take);
    await choose(studio, 'light', 'en');
    return camera;
  }

  /** Takes a screen in every look; `before` puts right what another look may have moved. */
  async shoot(screen: string, surface: Surface, before?: () => Promise<void>): Promise<void> {
    for (const [theme, lang] of this.looks) {
      await choose(this.studio, theme, lang);
      await settle(surface, theme, lang);
      await before?.();
      await this.take(surface, screen, theme, lang);
      this.count += 1;
    }
  }
}

/** Takes pictures into a folder: `guide-start.dark.zh.png`. Of screens whose names lack `only` it takes none. */
export function picturesInto(folder: string, only: string): Take {
  return async (surface, screen, theme, lang) => {
    if (!screen.includes(only)) return;
    await surface.screenshot(join(folder, `${screen}.${theme}.${lang.slice(0, 2)}.png`));
  };
}

/** Makes the folder, without the pictures of the last time. */
export async function emptyFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
