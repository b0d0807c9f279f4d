import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The browsers the extension is built for. */
export type BrowserName = 'chromium' | 'firefox';

/** The project's own folder. */
export const projectFolder = resolve(import.meta.dirname, '../..');

const targets = {
  chromium: { args: [], folder: '.output/chrome-mv3' },
  firefox: { args: ['-b', 'firefox'], folder: '.output/firefox-mv3' },
};

/** The build failed; the message is everything it said. */
export class BuildError extends Error {
  override name = 'BuildError';
}

/** Builds the extension for one browser and answers the folder it is in; throws a `BuildError` with the output. */
export async function buildExtension(browser: BrowserName): Promise<string> {
  const { args, folder } = targets[browser];
  // The file behind node_modules/.bin/wxt, which on Windows is a script of another kind.
  const wxt = join(projectFolder, 'node_modules/wxt/bin/wxt.mjs');
  const child = spawn(process.execPath, [wxt, 'build', ...args], {
    cwd: projectFolder,
    env: { ...process.env, NODE_ENV: 'production' }, // a test runner sets another, and React would be built for it
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  if (code !== 0) throw new BuildError(said);
  return join(projectFolder, folder);
}
