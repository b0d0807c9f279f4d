import type { Surface, Tab } from './driver.ts';
import { CannotError } from './errors.ts';
import type { FirefoxParent } from './firefox-parent.ts';
import { FirefoxSurface } from './firefox-surface.ts';
import { poll } from './timing.ts';

const patience = 15_000;
const errorPage = /^about:(?:net|cert)error/u;

/** A tab of Firefox. */
export class FirefoxTab extends FirefoxSurface implements Tab {
  private readonly inside: FirefoxParent;

  constructor(url: string, parent: FirefoxParent, browserId: number) {
    super(`tab ${url}`, parent, browserId);
    this.inside = parent;
  }

  async frame(urlPart: string): Promise<Surface> {
    const id = await poll(patience, `${this.name}: frame ${urlPart}`, () =>
      this.call('findFrame', this.browserId, urlPart),
    );
    return new FirefoxSurface(`frame ${urlPart}`, this.inside, this.browserId, id);
  }

  async activate(): Promise<void> {
    await this.call('selectTab', this.browserId, true);
  }

  /** Right-clicks what has the focus and takes the item of the menu that these labels lead to. */
  async takeFromMenu(labels: string[]): Promise<void> {
    const [x, y] = await this.run(() => {
      const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number>;
      const { left, top } = (document.activeElement ?? document.body).getBoundingClientRect();
      return [(mozInnerScreenX ?? 0) + left + 20, (mozInnerScreenY ?? 0) + top + 20] as const;
    }, []);
    await this.call('takeMenuItem', x, y, labels);
  }

  async close(): Promise<void> {
    await this.call('closeTab', this.browserId);
  }

  async goto(url: string): Promise<void> {
    const before = await this.call('pageState', this.browserId);
    await this.call('startLoad', this.browserId, url);
    const isSamePage = url.includes('#') && before.url.split('#')[0] === url.split('#')[0];
    if (!isSamePage) await this.waitForLoad(before.windowId);
  }

  async reload(): Promise<void> {
    const { windowId } = await this.call('pageState', this.browserId);
    await this.call('startLoad', this.browserId, null);
    await this.waitForLoad(windowId);
  }

  /** Waits until a document other than the given one has loaded. */
  async waitForLoad(previous: number): Promise<void> {
    const state = await poll(patience, `${this.name}: load`, async () => {
      const now = await this.call('pageState', this.browserId);
      if (now.windowId === previous || now.isInitial) return undefined;
      if (errorPage.test(now.url)) return now;
      const isLoaded = await this.run(() => document.readyState === 'complete', []);
      return isLoaded ? now : undefined;
    });
    if (errorPage.test(state.url)) throw new CannotError(`${this.name} did not load: ${state.url}`);
  }
}
