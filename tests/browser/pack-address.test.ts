/** Asking a pack's address with a real browser's own network: what its `fetch` hides from a script, and when it stops reading. */
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Asking, PackAnswer } from '@/lib/platform/pack-address';
import { startPackServer, type PackServer } from '@/tests/e2e/pages/serve-pack';
import { chromium, findProgram } from '#drive/find-program.ts';

const root = resolve(import.meta.dirname, '../..');
let server: PackServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startPackServer();
  const entry = resolve(root, 'lib/platform/pack-address.ts');
  const built = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'packAddress', alias: { '@': root } }); // prettier-ignore
  browser = await launch({ executablePath: findProgram(chromium), args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage();
  await page.goto(`${server.origin}/hidden-html`);
  await page.evaluate(built.outputFiles[0]?.text ?? '');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(() => {
  server.asked.length = 0;
});

type Asks = {
  packAddress: {
    askPackAddress(address: string, etag: string | undefined, asking: Asking): Promise<PackAnswer>;
  };
};

/** Asks in the page; what is asked of team.example reaches the local server. */
const ask = (path: string, etag?: string): Promise<PackAnswer> =>
  page.evaluate(
    (address: string, tag: string | null) =>
      (globalThis as unknown as Asks).packAddress.askPackAddress(address, tag ?? undefined, {
        fetch: (input, init) =>
          fetch((input as string).replace('https://team.example', location.origin), init),
        patience: 1500,
        most: 10 * 1024 * 1024,
      }),
    `https://team.example${path}`,
    etag ?? null,
  );

test('a pack comes with its mark, without a cookie, and with the mark it is nothing new', async () => {
  server.serve('format: 2\n', '"5"');
  expect(await ask('/pack')).toEqual({ outcome: 'new', text: 'format: 2\n', etag: '"5"' });
  expect(await ask('/pack', '"5"')).toEqual({ outcome: 'same' });
  expect(server.asked).toEqual([
    { path: '/pack', etag: undefined, cookie: undefined },
    { path: '/pack', etag: '"5"', cookie: undefined },
  ]);
});

test.each([
  ['/500', { outcome: 'status', status: 500 }],
  ['/html', { outcome: 'not-a-pack' }],
  ['/hidden-html', { outcome: 'not-a-pack' }],
  ['/to-http', { outcome: 'redirected' }],
  ['/to-other', { outcome: 'redirected' }],
  ['/gbk', { outcome: 'encoding' }],
  ['/silent', { outcome: 'timeout' }],
  ['/half', { outcome: 'timeout' }],
  ['/cut', { outcome: 'unreachable' }],
  ['/endless', { outcome: 'too-large' }],
  ['/lying', { outcome: 'too-large' }],
])('%s', async (path, expected) => {
  expect(await ask(path)).toEqual(expected);
  expect(server.asked.map((a) => a.path)).toEqual([path]);
});

test('1 GB stops soon after 10 MB', async () => {
  const before = server.written();
  expect(await ask('/endless')).toEqual({ outcome: 'too-large' });
  await new Promise((done) => setTimeout(done, 300));
  expect(server.written() - before).toBeLessThan(128 * 1024 * 1024);
});
