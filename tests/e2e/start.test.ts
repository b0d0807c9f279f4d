/** `npm start`: with a window, where there is none to open, and where there is no browser. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openVirtualDisplay } from '#drive/virtual-display.ts';

const project = resolve(import.meta.dirname, '../..');
const desks = ['website', 'email', 'chat', 'social', 'hotline'];

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

type Hear = (child: ChildProcess, out: string) => void;

/** Runs the script with this process's environment, changed; a change to undefined takes a variable away. */
async function start(args: string[], changes: NodeJS.ProcessEnv, hear?: Hear): Promise<Ended> {
  const script = join(project, 'tests/practice/start.ts');
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...changes } });
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    ended.out += String(chunk);
    hear?.(child, ended.out);
  });
  child.stderr.on('data', (chunk) => (ended.err += String(chunk)));
  ended.code = await new Promise<number | null>((done) => child.on('close', done));
  return ended;
}

/** Width and height of a picture, from the header every PNG begins with. */
async function sizeOf(path: string): Promise<[number, number]> {
  const bytes = await readFile(path);
  expect(bytes.toString('latin1', 1, 4), path).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** What each of the steps told left behind: a number, a picture of the panel, a picture of the page. */
async function expectPictures(steps: number): Promise<void> {
  const folder = join(project, '.practice');
  const names = (await readdir(folder)).sort();
  expect(names).toHaveLength(2 * steps);
  for (const [i, name] of names.entries()) {
    const number = String(Math.floor(i / 2) + 1).padStart(2, '0');
    expect(name).toMatch(new RegExp(`^${number}-[a-z0-9-]+\\.${i % 2 === 0 ? 'page' : 'panel'}\\.png$`));
    const path = join(folder, name);
    const [width, height] = await sizeOf(path);
    expect(width, name).toBeGreaterThanOrEqual(i % 2 === 0 ? 600 : 300);
    expect(height, name).toBeGreaterThan(500);
    // A picture of nothing packs into less.
    expect((await readFile(path)).length, name).toBeGreaterThan(8_000);
  }
}

const browsers = [
  { browser: 'chromium', args: [], command: 'apt-get install -y chromium' },
  { browser: 'firefox', args: ['--firefox'], command: 'apt-get install -y firefox-esr' },
];
const noDisplay = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined };
const steps = ['opened the page', 'started a case for', 'inserted the reply', 'undo took', 'closed the case'];

test.each(browsers)('$browser, no display: a conversation is played on every desk', async ({ args }) => {
  const { code, out, err } = await start(args, noDisplay);
  expect(err).toBe('');
  expect(code).toBe(0);
  const [first = '', ...lines] = out.trim().split('\n');
  expect(first).toContain('no display');
  expect(lines.at(-1)).toBe('Everything worked.');
  const told = (desk: string, step: string) =>
    lines.filter((line) => line.startsWith(`${desk}: `) && line.includes(step));
  for (const desk of desks)
    for (const step of steps) expect(told(desk, step), `${desk}: ${step}`).toHaveLength(1);
  await expectPictures(lines.length - 2);
});

test.each(browsers)(
  '$browser, a display: a window that Ctrl+C closes, and nothing is left',
  async ({ args }) => {
    const display = await openVirtualDisplay({ width: 1400, height: 1000 });
    const folder = await mkdtemp(join(tmpdir(), 'start-'));
    const running = start(args, { DISPLAY: display.name, TMPDIR: folder }, (child, out) => {
      if (out.includes('Ctrl+C')) child.kill('SIGINT');
    });
    const { code, out, err } = await running;
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toMatch(/http:\/\/127\.0\.0\.1:\d+\/[^]*Alt\+,[^]*Alt\+\.[^]*Ctrl\+C/);
    expect((await readdir(folder)).filter((name) => name.startsWith('drive-'))).toEqual([]);
    await rm(folder, { recursive: true });
    display.close();
  },
);

test.each(browsers)(
  '$browser not installed: one sentence with the command that does',
  async ({ args, command }) => {
    const nowhere = { DESKSIDE_CHROMIUM: '/nowhere/chromium', DESKSIDE_FIREFOX: '/nowhere/firefox' };
    const { code, out, err } = await start(args, { ...nowhere, PATH: '/nowhere' });
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(command)]);
  },
);
