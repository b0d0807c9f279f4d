/** Before the tests: both browsers and what they need, installed where this may be done, else named in a clear failure. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { MissingProgramError } from '#drive/errors.ts';
import { chromium, findProgram, firefox, xdotool, xvfb } from '#drive/find-program.ts';

/** What Debian calls what the tests need: browsers, a display without a screen, keys for it, and Chinese letters. */
const packages = [
  'chromium',
  'firefox-esr',
  'xvfb',
  'xauth',
  'xdotool',
  'fonts-noto-core',
  'fonts-noto-cjk',
  'fonts-noto-color-emoji',
];

const programs = [chromium, firefox, xvfb, xdotool];

/** What is missing, each with the command that installs it. */
function missing(): string[] {
  return programs.flatMap((search) => {
    try {
      findProgram(search);
      return [];
    } catch (error) {
      if (error instanceof MissingProgramError) return [error.message];
      throw error;
    }
  });
}

const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;

function install(): void {
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

if (missing().length > 0 && mayInstall) {
  console.log(`Installing what the tests need: ${packages.join(' ')}`);
  install();
}
const left = missing();
if (left.length > 0) {
  console.error(
    `The tests run in real browsers, and something is missing:\n${left.map((line) => `- ${line}`).join('\n')}`,
  );
  console.error(`On Debian: apt-get install -y ${packages.join(' ')}`);
  process.exitCode = 1;
}
