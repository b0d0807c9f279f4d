import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { installExtension } from '#drive/chromium-install.ts';
import { readExtensionFolder } from '#drive/extension-folder.ts';
import { chromium, findProgram } from '#drive/find-program.ts';
import { killGroup, leash } from '#drive/leash.ts';
import { openProfileFolder, removeProfileFolder } from '#drive/profile-folder.ts';
import { within } from '#drive/timing.ts';
import type { OpenWindow } from './open-window.ts';

// Chromium refuses to run with its sandbox as root, which is who one is in most containers.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Puts the extension's button into the toolbar: without it the button hides behind the puzzle piece. */
function pinButton(profile: string, extension: string): void {
  // The id of an unpacked extension: the first half of its path's hash, written in the letters a to p.
  const hash = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16))).join('');
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { pinned_extensions: [id] } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

function start(profile: string): Promise<Browser> {
  return launch({
    executablePath: findProgram(chromium),
    headless: false,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // A person uses this browser: no bar that says a program does, and scrollbars as everywhere.
    ignoreDefaultArgs: ['--enable-automation', '--hide-scrollbars'],
    args: [...asRoot, '--no-first-run', '--hide-crash-restore-bubble', '--window-size=1360,940'],
  });
}

/** The end of the last window; on a Mac the program itself goes on. */
function lastWindowClosed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      if (!browser.targets().some((target) => target.type() === 'page')) resolve();
    });
  });
}

/** Opens Chromium, Chrome or Edge for a person, with a fresh profile, the extension and one page. */
export async function openChromium(extensionDir: string, url: string): Promise<OpenWindow> {
  const extension = readExtensionFolder(extensionDir);
  const profile = openProfileFolder('chromium', undefined);
  let end = async (): Promise<void> => {};
  const close = async (): Promise<void> => {
    await end();
    await removeProfileFolder(profile);
  };
  try {
    pinButton(profile.path, extension.path);
    const browser = await start(profile.path);
    const groupId = browser.process()?.pid ?? 0;
    const letGo = leash(groupId, profile.path);
    end = async () => {
      await within(5_000, 'the browser to quit', browser.close()).catch(() => {});
      killGroup(groupId);
      letGo();
    };
    const closed = lastWindowClosed(browser);
    await installExtension(browser, extension);
    const [page] = await browser.pages();
    await page?.goto(url);
    return { closed, close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}
