import type { Extension, Page, Target } from 'puppeteer-core';
import { collectConsole } from './chromium-console.ts';
import { installExtension } from './chromium-install.ts';
import { allowRequests, grantHosts } from './chromium-permissions.ts';
import { startChromium, type ChromiumProcess } from './chromium-process.ts';
import { ChromiumSurface } from './chromium-surface.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { usualWindow, type Driver, type LaunchOptions, type Surface, type Tab } from './driver.ts';
import { CannotError } from './errors.ts';
import { readExtensionFolder, type ExtensionFolder } from './extension-folder.ts';
import { openProfileFolder, removeProfileFolder, type ProfileFolder } from './profile-folder.ts';
import { pause, poll } from './timing.ts';
import { openVirtualDisplay, type VirtualDisplay } from './virtual-display.ts';

const patience = 15_000;

/** Launches Chromium, Chrome or Edge with the extension installed. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const driver = new ChromiumDriver(options);
  await driver.open();
  return driver;
}

class ChromiumDriver implements Driver {
  readonly browser = 'chromium';
  private readonly options: LaunchOptions;
  private readonly folder: ExtensionFolder;
  private readonly profile: ProfileFolder;
  private readonly messages: string[] = [];
  private readonly origins = new Set<string>();
  private readonly tabs = new WeakMap<Page, ChromiumTab>();
  private display: VirtualDisplay | undefined;
  private running: { process: ChromiumProcess; extension: Extension } | undefined;

  constructor(options: LaunchOptions) {
    this.options = options;
    this.folder = readExtensionFolder(options.extensionDir);
    this.profile = openProfileFolder('chromium', options.profileDir);
  }

  get downloadsDir(): string {
    return this.profile.downloads;
  }

  async open(): Promise<void> {
    try {
      const size = this.options.windowSize ?? usualWindow;
      if (this.options.headless === false) this.display = await openVirtualDisplay(size);
      await this.start();
    } catch (thrown) {
      await this.close();
      throw thrown;
    }
  }

  async start(): Promise<void> {
    const process = await startChromium(this.options, this.profile, this.display?.name);
    try {
      this.running = { process, extension: await installExtension(process.browser, this.folder) };
    } catch (thrown) {
      await process.kill();
      throw thrown;
    }
    collectConsole(process.browser, this.extensionUrl(''), this.messages);
    // Chromium forgets an extension installed by the protocol, and with it what it was allowed, when it ends.
    if (this.origins.size > 0) await grantHosts(process.browser, this.live.extension.id, [...this.origins]);
  }

  private get live(): { process: ChromiumProcess; extension: Extension } {
    if (!this.running) throw new CannotError('Chromium is not running: call start()');
    return this.running;
  }

  extensionUrl(path: string): string {
    return `chrome-extension://${this.live.extension.id}/${path}`;
  }

  async openTab(url: string): Promise<Tab> {
    const page = await this.live.process.browser.newPage();
    const tab = this.tabOf(page, url);
    await tab.goto(url);
    await tab.activate();
    return tab;
  }

  async findTab(urlPart: string): Promise<Tab> {
    const { browser } = this.live.process;
    return poll(patience, `tab ${urlPart}`, async () => {
      const pages = await browser.pages();
      const page = pages.find((one) => one.url().includes(urlPart));
      return page && this.tabOf(page, page.url());
    });
  }

  extensionPage(path: string): Promise<Tab> {
    return this.openTab(this.extensionUrl(path));
  }

  private tabOf(page: Page, url: string): ChromiumTab {
    const tab = this.tabs.get(page) ?? new ChromiumTab(url, page);
    this.tabs.set(page, tab);
    return tab;
  }

  async clickToolbar(tab: Tab): Promise<void> {
    if (!(tab instanceof ChromiumTab)) throw new CannotError('clickToolbar wants a tab of this driver');
    await tab.activate();
    await tab.puppeteerPage.triggerExtensionAction(this.live.extension);
  }

  panel(): Promise<Surface> {
    return this.extensionView('panel', this.folder.panelPage);
  }

  palette(path = 'palette.html'): Promise<Surface> {
    return this.extensionView('palette', path);
  }

  /** A page of the extension outside the tab strip, once it is loaded and has a size. */
  private async extensionView(name: string, path: string): Promise<Surface> {
    const { browser } = this.live.process;
    const url = this.extensionUrl(path);
    const isView = async (target: Target): Promise<boolean> => {
      if (target.url().split(/[?#]/u)[0] !== url) return false;
      const pages = await browser.pages();
      return !pages.some((page) => page.target() === target);
    };
    return poll(patience, `${name} (${path}) to open`, async () => {
      for (const target of browser.targets()) {
        if (!(await isView(target))) continue;
        const surface = new ChromiumSurface(name, await target.asPage());
        // One that was just closed may still be listed.
        const isReady = await surface.evaluate(isLaidOut).catch(() => false);
        if (isReady) return surface;
      }
      return undefined;
    });
  }

  async pressGlobal(chord: string): Promise<void> {
    if (!this.display)
      throw new CannotError(`Chromium takes ${chord} from a real keyboard only: launch with headless: false`);
    await this.display.pressGlobal(chord);
  }

  async grantHost(origin: string): Promise<void> {
    this.origins.add(origin);
    await grantHosts(this.live.process.browser, this.live.extension.id, [origin]);
  }

  async allowRequest(origin: string): Promise<void> {
    this.origins.add(origin);
    await allowRequests(this.live.process.browser, this.live.extension.id, [origin]);
  }

  async consoleMessages(): Promise<string[]> {
    // What was just logged is still under way through the protocol.
    await pause(50);
    return [...this.messages];
  }

  async reloadExtension(): Promise<void> {
    const { process } = this.live;
    this.running = { process, extension: await installExtension(process.browser, this.folder) };
  }

  async restart(): Promise<void> {
    await this.live.process.quit();
    await this.start();
  }

  async kill(): Promise<void> {
    const { process } = this.live;
    this.running = undefined;
    await process.kill();
  }

  async close(): Promise<void> {
    const process = this.running?.process;
    this.running = undefined;
    // A profile that is thrown away needs no orderly end.
    await (this.profile.temporary ? process?.kill() : process?.quit());
    this.display?.close();
    this.display = undefined;
    await removeProfileFolder(this.profile);
  }
}

function isLaidOut(): boolean {
  return document.readyState === 'complete' && innerWidth > 0;
}
