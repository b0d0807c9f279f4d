import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { usualWindow, type LaunchOptions } from './driver.ts';
import { SurfaceClosedError } from './errors.ts';
import { findProgram, firefox } from './find-program.ts';
import { isGroupAlive, killGroup, spawnOnLeash } from './leash.ts';
import { Marionette } from './marionette.ts';
import type { ProfileFolder } from './profile-folder.ts';
import { poll, within } from './timing.ts';

/** A running Firefox, its remote control, and the two ways to end it. */
export interface FirefoxProcess {
  marionette: Marionette;
  quit(): Promise<void>;
  kill(): Promise<void>;
}

/** Starts Firefox with a profile whose preferences are written; `display` is its X server, none for headless. */
export async function startFirefox(
  options: LaunchOptions,
  profile: ProfileFolder,
  display: string | undefined,
): Promise<FirefoxProcess> {
  const { width, height } = options.windowSize ?? usualWindow;
  const portFile = join(profile.path, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const args = [
    ...(display === undefined ? ['--headless'] : []),
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile.path,
    '--width',
    String(width),
    '--height',
    String(height),
    ...(options.args ?? []),
    'about:blank',
  ];
  const { child, groupId, letGo } = spawnOnLeash(
    findProgram(firefox),
    args,
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        MOZ_CRASHREPORTER_DISABLE: '1',
        ...(display === undefined ? {} : { DISPLAY: display }),
      },
    },
    profile.temporary ? profile.path : '',
  );
  const ended: Promise<unknown> = once(child, 'exit');

  async function kill(): Promise<void> {
    killGroup(groupId);
    await within(10_000, 'Firefox to end', ended);
    await poll(10_000, 'its processes to end', async () => !isGroupAlive(groupId));
    letGo();
  }

  try {
    // The file may be there before all of the number is, so a refused connection is no failure yet.
    const marionette = await poll(30_000, 'Firefox to open its remote control', async () => {
      if (child.exitCode !== null) throw new SurfaceClosedError(`Firefox ended with ${child.exitCode}`);
      const port = Number(readFileSync(portFile, 'utf8'));
      return port > 0 && Marionette.connect(port);
    });
    return {
      marionette,
      async quit() {
        await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }, 5_000).catch(() => {});
        await within(10_000, 'Firefox to quit', ended).catch(() => {});
        marionette.close();
        await kill();
      },
      async kill() {
        await kill();
        marionette.close();
      },
    };
  } catch (thrown) {
    await kill();
    throw thrown;
  }
}
