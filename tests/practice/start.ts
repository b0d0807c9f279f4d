/** Try the extension: builds it, serves the practice desk, and opens a browser on it. `node start.ts [--firefox]`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '#drive/errors.ts';
import { chromium, findProgram, firefox } from '#drive/find-program.ts';
import { buildExtension, BuildError, projectFolder, type BrowserName } from './build-extension.ts';
import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';
import { hasDisplay } from './open-window.ts';
import { startDesk } from './serve-desk.ts';
import { playTour } from './tour.ts';

const say = (line: string): void => console.log(line);

const browsers = {
  chromium: { search: chromium, names: 'Chromium, Chrome or Edge', open: openChromium },
  firefox: { search: firefox, names: 'Firefox', open: openFirefox },
};

function isInstalled(browser: BrowserName): boolean {
  try {
    findProgram(browsers[browser].search);
    return true;
  } catch {
    return false;
  }
}

/** Settles when somebody asks this program to end. */
const askedToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });

function greet(origin: string): void {
  say(`The practice desk is at ${origin}/, and a browser with Deskside in it has opened there.`);
  say('Open a conversation, then the panel: click the Deskside icon in the toolbar or press Alt+, (comma).');
  say('Alt+. (full stop) opens the palette: find a reply, and Enter puts it where the caret is.');
  say('Customers and money are invented; the browser’s profile is new and is removed at the end.');
  say('To stop, close the window or press Ctrl+C here.');
}

async function show(browser: BrowserName, extension: string, origin: string): Promise<number> {
  const stop = askedToStop();
  const window = await browsers[browser].open(extension, `${origin}/`);
  greet(origin);
  await Promise.race([window.closed, stop]);
  await window.close();
  return 0;
}

async function tour(browser: BrowserName, extension: string, origin: string): Promise<number> {
  say(
    'There is no display to open a window on, so here is a tour without one, five conversations on five desks.',
  );
  const folder = join(projectFolder, '.practice');
  const failures = await playTour({ browser, extension, origin, folder, say });
  say(`The pictures are in ${folder}: two of every step, the panel and the page.`);
  if (failures.length === 0) say('Everything worked.');
  else console.error(`This did not work:\n${failures.join('\n')}`);
  return failures.length === 0 ? 0 : 1;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { firefox: { type: 'boolean' } } });
  const browser = values.firefox ? 'firefox' : 'chromium';
  const { names, search } = browsers[browser];
  if (!isInstalled(browser)) {
    console.error(`No ${names} was found on this machine; install one with: ${search.install}.`);
    return 1;
  }
  const extension = await buildExtension(browser);
  const desk = await startDesk();
  try {
    return await (hasDisplay() ? show : tour)(browser, extension, desk.origin);
  } finally {
    await desk.close();
  }
}

try {
  process.exitCode = await main();
} catch (thrown) {
  console.error(thrown instanceof BuildError ? `The extension was not built.\n${thrown.message}` : messageOf(thrown)); // prettier-ignore
  process.exitCode = 1;
}
