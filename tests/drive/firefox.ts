import { usualWindow, type Driver, type LaunchOptions, type Surface, type Tab } from './driver.ts';
import { CannotError } from './errors.ts';
import { readExtensionFolder, type ExtensionFolder } from './extension-folder.ts';
import { FirefoxParent } from './firefox-parent.ts';
import { extensionUuid, writeFirefoxPrefs } from './firefox-prefs.ts';
import { startFirefox, type FirefoxProcess } from './firefox-process.ts';
import { FirefoxSurface } from './firefox-surface.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { openProfileFolder, removeProfileFolder, type ProfileFolder } from './profile-folder.ts';
import { poll } from './timing.ts';
import { parseChord } from './chord.ts';
import { openVirtualDisplay, type VirtualDisplay } from './virtual-display.ts';

const patience = 15_000;

/** Launches Firefox with the extension installed as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const driver = new FirefoxDriver(options);
  await driver.open();
  return driver;
}

class FirefoxDriver implements Driver {
  readonly browser = 'firefox';
  private readonly options: LaunchOptions;
  private readonly folder: ExtensionFolder;
  private readonly profile: ProfileFolder;
  private display: VirtualDisplay | undefined;
  private running: { process: FirefoxProcess; parent: FirefoxParent } | undefined;

  constructor(options: LaunchOptions) {
    this.options = options;
    this.folder = readExtensionFolder(options.extensionDir);
    if (!this.folder.geckoId) throw new CannotError('The manifest has no browser_specific_settings.gecko.id');
    this.profile = openProfileFolder('firefox', options.profileDir);
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
    const { locale } = this.options;
    const { geckoId, path } = this.folder;
    writeFirefoxPrefs(this.profile.path, { extensionId: geckoId, downloads: this.profile.downloads, locale });
    const process = await startFirefox(this.options, this.profile, this.display?.name);
    const parent = new FirefoxParent(process.marionette);
    try {
      await parent.install(geckoId);
      if (locale !== undefined) await parent.call('setLocale', locale);
      if (this.options.anyCertificate) await parent.call('takeAnyCertificate');
      await parent.call('setPanelWidth', this.options.panelWidth ?? 360);
      await process.marionette.send('Addon:Install', { path, temporary: true });
      await parent.call('pinButton');
    } catch (thrown) {
      await process.kill();
      throw thrown;
    }
    this.running = { process, parent };
  }

  private get live(): { process: FirefoxProcess; parent: FirefoxParent } {
    if (!this.running) throw new CannotError('Firefox is not running: call start()');
    return this.running;
  }

  extensionUrl(path: string): string {
    return `moz-extension://${extensionUuid}/${path}`;
  }

  async openTab(url: string): Promise<Tab> {
    const { parent } = this.live;
    const tab = new FirefoxTab(url, parent, await parent.call('openTab', url));
    if (url !== 'about:blank') await tab.waitForLoad(0);
    await tab.activate();
    return tab;
  }

  async findTab(urlPart: string): Promise<Tab> {
    const { parent } = this.live;
    const found = await poll(patience, `tab ${urlPart}`, () => parent.call('findTab', urlPart));
    return new FirefoxTab(found.url, parent, found.browserId);
  }

  extensionPage(path: string): Promise<Tab> {
    return this.openTab(this.extensionUrl(path));
  }

  async clickToolbar(tab: Tab): Promise<void> {
    await tab.activate();
    await this.live.parent.call('clickPinnedButton');
  }

  panel(): Promise<Surface> {
    return this.extensionView('panel', 'sidebar', this.folder.panelPage);
  }

  palette(path = 'palette.html'): Promise<Surface> {
    return this.extensionView('palette', 'popup', path);
  }

  private async extensionView(name: string, kind: string, path: string): Promise<Surface> {
    const { parent } = this.live;
    const url = this.extensionUrl(path);
    return poll(patience, `${name} (${path}) to open`, async () => {
      const views = await parent.call('views', kind);
      const view = views.find((one) => one.url.split(/[?#]/u)[0] === url);
      if (!view) return undefined;
      const surface = new FirefoxSurface(name, parent, view.browserId);
      // One that was just closed may still be listed.
      const isReady = await surface.evaluate(isLaidOut).catch(() => false);
      return isReady && surface;
    });
  }

  async pressGlobal(chord: string): Promise<void> {
    const { modifiers, key } = parseChord(chord);
    if (this.display) await this.display.pressGlobal(chord);
    else await this.live.parent.call('pressKey', key, modifiers);
  }

  grantHost(origin: string): Promise<void> {
    return this.live.parent.call('grantHost', origin);
  }

  async allowRequest(): Promise<void> {
    // Every request passes: a preference of the profile says so.
  }

  consoleMessages(): Promise<string[]> {
    return this.live.parent.call('consoleMessages', this.extensionUrl(''));
  }

  async reloadExtension(): Promise<void> {
    await this.live.parent.call('reloadExtension');
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
