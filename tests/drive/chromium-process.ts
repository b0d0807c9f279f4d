import { once } from 'node:events';
import { launch, type Browser } from 'puppeteer-core';
import { usualWindow, type LaunchOptions } from './driver.ts';
import { chromium, findProgram } from './find-program.ts';
import { isGroupAlive, killGroup, leash } from './leash.ts';
import type { ProfileFolder } from './profile-folder.ts';
import { poll, within } from './timing.ts';

/** A running Chromium and the two ways to end it. */
export interface ChromiumProcess {
  browser: Browser;
  quit(): Promise<void>;
  kill(): Promise<void>;
}

// No network of its own, no first-run pages; and windows and panels that open without an animation.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-crash-restore-bubble',
  '--animation-duration-scale=0',
  '--window-position=0,0',
];

/** Starts Chromium with a profile; `display` is the X server it shows itself on, none for headless. */
export async function startChromium(
  options: LaunchOptions,
  profile: ProfileFolder,
  display: string | undefined,
): Promise<ChromiumProcess> {
  const { width, height } = options.windowSize ?? usualWindow;
  const { locale } = options;
  const browser = await launch({
    executablePath: findProgram(chromium),
    headless: display === undefined,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile.path,
    defaultViewport: null,
    downloadBehavior: { policy: 'allow', downloadPath: profile.downloads },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: 20_000,
    protocolTimeout: 60_000,
    // Scrollbars take room in the panel; tests and pictures should show it as it is.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    args: [
      ...flags,
      `--window-size=${width},${height}`,
      ...(locale === undefined ? [] : [`--lang=${locale}`, `--accept-lang=${acceptLanguages(locale)}`]),
      ...(options.anyCertificate ? ['--ignore-certificate-errors'] : []),
      ...(options.args ?? []),
    ],
    env: {
      ...process.env,
      ...(display === undefined ? {} : { DISPLAY: display }),
      ...(locale === undefined ? {} : { LANGUAGE: locale.replace('-', '_'), LC_ALL: 'C.UTF-8' }),
    },
  });
  const child = browser.process();
  const groupId = child?.pid;
  if (!child || groupId === undefined) throw new Error('Chromium has no process');
  const letGo = leash(groupId, profile.temporary ? profile.path : '');
  const ended: Promise<unknown> = child.exitCode === null ? once(child, 'exit') : Promise.resolve();

  async function kill(): Promise<void> {
    killGroup(groupId ?? 0);
    await within(10_000, 'Chromium to end', ended);
    await poll(10_000, 'its processes to end', async () => !isGroupAlive(groupId ?? 0));
    letGo();
    await browser.disconnect();
  }

  async function quit(): Promise<void> {
    // A clean end lets the profile reach the disk; whatever hangs after that is killed.
    await within(10_000, 'Chromium to quit', Promise.all([browser.close(), ended])).catch(() => {});
    await kill();
  }

  return { browser, quit, kill };
}

function acceptLanguages(locale: string): string {
  const base = locale.split('-')[0] ?? locale;
  return [...new Set([locale, base, 'en'])].join(',');
}
