import type { Browser, Extension } from 'puppeteer-core';
import { CannotError } from './errors.ts';
import type { ExtensionFolder } from './extension-folder.ts';
import { poll } from './timing.ts';

/** Installs an unpacked extension, or loads it anew, and waits until its background listens. */
export async function installExtension(browser: Browser, folder: ExtensionFolder): Promise<Extension> {
  const id = await browser.installExtension(folder.path);
  const extensions = await browser.extensions();
  const extension = extensions.get(id);
  if (!extension) throw new CannotError(`Chromium did not install the extension at ${folder.path}`);
  if (folder.hasWorker)
    await poll(10_000, 'the extension’s service worker to start', () => isListening(extension));
  return extension;
}

// A toolbar click before the worker's first run is lost: its listeners are not known yet.
async function isListening(extension: Extension): Promise<boolean> {
  const worker = (await extension.workers()).at(-1);
  const state = await worker?.evaluate(
    () => (globalThis as unknown as { serviceWorker: { state: string } }).serviceWorker.state,
  );
  return state === 'activated';
}
