import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver, Surface, Tab } from '#drive/driver.ts';

type Theme = 'light' | 'dark';
type Lang = 'zh-CN' | 'en';

// One change at a time, and English last: the scenes find buttons by their English words.
const looks: readonly [Theme, Lang][] = [
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

/** Takes every screen in every look, into files named after both. */
export class Camera {
  /** How many pictures were taken. */
  count = 0;
  private readonly studio: Tab;
  private readonly folder: string;
  private readonly only: string;

  private constructor(studio: Tab, folder: string, only: string) {
    this.studio = studio;
    this.folder = folder;
    this.only = only;
  }

  /** Opens the settings it switches looks by. Of screens whose names lack `only` no pictures are taken. */
  static async set(driver: Driver, folder: string, only: string): Promise<Camera> {
    const studio = await driver.extensionPage('options.html#settings');
    await studio.waitFor(() => document.querySelector('input[value="dark"]') !== null);
    const camera = new Camera(studio, folder, only);
    await choose(studio, 'light', 'en');
    return camera;
  }

  /** Takes a screen in every look; `before` puts right what another look may have moved. */
  async shoot(screen: string, surface: Surface, before?: () => Promise<void>): Promise<void> {
    if (!screen.includes(this.only)) return;
    for (const [theme, lang] of looks) {
      await choose(this.studio, theme, lang);
      await settle(surface, theme, lang);
      await before?.();
      await surface.screenshot(this.fileOf(screen, theme, lang));
      this.count += 1;
    }
  }

  /** Where a picture goes: `guide-start.dark.zh.png`. */
  fileOf(screen: string, theme: Theme, lang: Lang): string {
    return join(this.folder, `${screen}.${theme}.${lang.slice(0, 2)}.png`);
  }
}

/** Makes the folder, without the pictures of the last time. */
export async function emptyFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
