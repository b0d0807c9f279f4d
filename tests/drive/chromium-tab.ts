import type { Page } from 'puppeteer-core';
import { ChromiumSurface } from './chromium-surface.ts';
import type { Surface, Tab } from './driver.ts';
import { poll } from './timing.ts';

const patience = 15_000;

/** A tab of Chromium. */
export class ChromiumTab extends ChromiumSurface implements Tab {
  /** Puppeteer's own object, for the driver. */
  readonly puppeteerPage: Page;

  constructor(url: string, page: Page) {
    super(`tab ${url}`, page);
    this.puppeteerPage = page;
    // Nobody is there to answer "Leave this page?"; an open dialog would stop every later step.
    page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  }

  async frame(urlPart: string): Promise<Surface> {
    const frame = await poll(patience, `${this.name}: frame ${urlPart}`, async () =>
      this.page.frames().find((one) => one !== this.page.mainFrame() && one.url().includes(urlPart)),
    );
    return new ChromiumSurface(`frame ${frame.url()}`, this.page, frame);
  }

  async activate(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load', timeout: patience });
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'load', timeout: patience });
  }
}
