import { writeFile } from 'node:fs/promises';
import type { Frame, KeyInput, Page } from 'puppeteer-core';
import type { Chord } from './chord.ts';
import type { InPage } from './driver.ts';
import { SurfaceClosedError, messageOf } from './errors.ts';
import { LiveSurface } from './live-surface.ts';

const gone = /detached|Target closed|Session closed|Connection closed|page has been closed/iu;

/** A document of Chromium: a page's main frame, one of its other frames, the side panel or the palette. */
export class ChromiumSurface extends LiveSurface {
  protected readonly page: Page;
  private readonly fixedFrame: Frame | undefined;

  constructor(name: string, page: Page, frame?: Frame) {
    super(name);
    this.page = page;
    this.fixedFrame = frame;
  }

  private get target(): Frame {
    return this.fixedFrame ?? this.page.mainFrame();
  }

  protected async run<T, A extends unknown[]>(fn: InPage<A, T>, args: A): Promise<T> {
    try {
      const plain = fn as (...given: unknown[]) => unknown;
      return (await this.target.evaluate(plain, ...args)) as T;
    } catch (thrown) {
      const isDead = this.page.isClosed() || this.target.detached || gone.test(messageOf(thrown));
      throw isDead ? new SurfaceClosedError(`${this.name} is closed: ${messageOf(thrown)}`) : thrown;
    }
  }

  // Mouse events of the protocol focus their own document and leave the other one focused too, so that panel and
  // page would both think they have the keyboard. Bringing the page forward moves the real focus.
  protected async bringForward(): Promise<void> {
    await this.page.bringToFront();
  }

  protected async clickAt(x: number, y: number): Promise<void> {
    const [left, top] = await this.offset();
    await this.page.mouse.click(left + x, top + y);
  }

  protected async typeText(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  protected async pressChord({ modifiers, key }: Chord): Promise<void> {
    const { keyboard } = this.page;
    for (const modifier of modifiers) await keyboard.down(modifier);
    try {
      await keyboard.press(key as KeyInput);
    } finally {
      for (const modifier of modifiers.toReversed()) await keyboard.up(modifier);
    }
  }

  // Not page.screenshot(): that one brings the page to the front, which would move the focus.
  protected async photograph(path: string): Promise<void> {
    const session = await this.page.createCDPSession();
    try {
      const [x, y] = await this.offset();
      const [width, height] = await this.run(() => [innerWidth, innerHeight], []);
      const clip = { x, y, width: width ?? 0, height: height ?? 0, scale: 1 };
      const isWhole = this.fixedFrame === undefined;
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'png',
        ...(isWhole ? {} : { clip }),
      });
      await writeFile(path, Buffer.from(data, 'base64'));
    } finally {
      await session.detach();
    }
  }

  /** Where this frame's viewport begins in its page's viewport. */
  private async offset(): Promise<[number, number]> {
    let left = 0;
    let top = 0;
    for (
      let frame = this.target, parent = frame.parentFrame();
      parent;
      frame = parent, parent = frame.parentFrame()
    ) {
      const element = await frame.frameElement();
      const corner = await element?.evaluate((node) => {
        const box = node.getBoundingClientRect();
        const style = getComputedStyle(node);
        return [
          box.left + node.clientLeft + Number.parseFloat(style.paddingLeft),
          box.top + node.clientTop + Number.parseFloat(style.paddingTop),
        ] as const;
      });
      await element?.dispose();
      left += corner?.[0] ?? 0;
      top += corner?.[1] ?? 0;
    }
    return [left, top];
  }
}
