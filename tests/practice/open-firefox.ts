import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExtensionFolder, type ExtensionFolder } from '#drive/extension-folder.ts';
import { FirefoxParent } from '#drive/firefox-parent.ts';
import { writeFirefoxPrefs } from '#drive/firefox-prefs.ts';
import { startFirefox, type FirefoxProcess } from '#drive/firefox-process.ts';
import { openProfileFolder, removeProfileFolder } from '#drive/profile-folder.ts';
import { pause } from '#drive/timing.ts';
import type { OpenWindow } from './open-window.ts';

// The tests' preferences, taken back where a person should see what a user sees.
const forPerson = {
  'browser.download.useDownloadDir': false,
  'browser.tabs.closeWindowWithLastTab': true,
  'extensions.webextOptionalPermissionPrompts': true,
};

function writePrefs(profile: string, extensionId: string): void {
  writeFirefoxPrefs(profile, { extensionId, downloads: join(profile, 'downloads'), locale: undefined });
  const lines = Object.entries(forPerson).map(([name, value]) => `user_pref('${name}', ${value});\n`);
  appendFileSync(join(profile, 'user.js'), lines.join(''));
}

/** Asks until no window answers: on a Mac the program goes on without any. */
async function lastWindowClosed({ marionette }: FirefoxProcess): Promise<void> {
  const hasWindows = async (): Promise<boolean> => {
    const answer = await marionette.send('WebDriver:GetWindowHandles').catch(() => []);
    return Array.isArray(answer) && answer.length > 0;
  };
  while (await hasWindows()) await pause(500);
}

/** The panel at its usual width, the toolbar button in sight, the page in front. */
async function furnish(firefox: FirefoxProcess, extension: ExtensionFolder, url: string): Promise<void> {
  const parent = new FirefoxParent(firefox.marionette);
  await parent.install(extension.geckoId);
  await parent.call('setPanelWidth', 360);
  await firefox.marionette.send('Addon:Install', { path: extension.path, temporary: true });
  await parent.call('pinButton');
  await parent.call('openTab', url);
}

/** Opens Firefox for a person, with a fresh profile, the extension as a temporary add-on and one page. */
export async function openFirefox(extensionDir: string, url: string): Promise<OpenWindow> {
  const extension = readExtensionFolder(extensionDir);
  const profile = openProfileFolder('firefox', undefined);
  writePrefs(profile.path, extension.geckoId);
  const windowSize = { width: 1360, height: 940 };
  // A name, even an empty one, means a window: a Mac, Windows and Wayland need none.
  const display = process.env['DISPLAY'] ?? '';
  let firefox: FirefoxProcess | undefined;
  const close = async (): Promise<void> => {
    await firefox?.kill();
    await removeProfileFolder(profile);
  };
  try {
    firefox = await startFirefox({ extensionDir, windowSize }, profile, display);
    await furnish(firefox, extension, url);
    return { closed: lastWindowClosed(firefox), close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}
