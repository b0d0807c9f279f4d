/** Parts that are loaded later, in a real browser: nothing may come between a part's arrival and its place. */
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { launch, type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromium, findProgram } from '#drive/find-program.ts';

const root = resolve(import.meta.dirname, '../..');
let browser: Browser;

beforeAll(async () => {
  browser = await launch({ executablePath: findProgram(chromium), args: ['--no-sandbox', '--disable-gpu'] });
});

afterAll(() => browser?.close());

/** A page with one such part, which arrives when `arrive` is called: before, while or after it is first drawn. */
const part = (moment: string): string => `
  import { createElement as h, Fragment, useEffect, useLayoutEffect } from 'react';
  import { createRoot } from 'react-dom/client';
  import { later } from '@/components/app/later';
  const { promise, resolve: arrive } = Promise.withResolvers();
  const Part = later(() => promise);
  const come = () => arrive(() => h('b', null, 'here'));
  const moments = {
    before: () => come(),
    drawn: () => undefined,
    shown: () => undefined,
    after: () => setTimeout(come, 100),
  };
  function Page() {
    useLayoutEffect(() => { if (${JSON.stringify(moment)} === 'drawn') come(); }, []);
    useEffect(() => { if (${JSON.stringify(moment)} === 'shown') come(); }, []);
    return h(Fragment, null, h(Part));
  }
  Part.prepare();
  moments[${JSON.stringify(moment)}]();
  setTimeout(() => createRoot(document.body).render(h(Page)), 20);
`;

test.each(['before', 'drawn', 'shown', 'after'])(
  'a part that arrives when its place is: %s',
  async (moment) => {
    const built = await build({
      stdin: { contents: part(moment), resolveDir: root, loader: 'tsx' },
      bundle: true,
      write: false,
      format: 'iife',
      alias: { '@': root },
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    const page = await browser.newPage();
    await page.evaluate(built.outputFiles[0]?.text ?? '');
    await page
      .waitForFunction(() => document.body.innerText === 'here', { timeout: 2000 })
      .catch(() => undefined);
    expect(await page.evaluate(() => document.body.innerText)).toBe('here');
    await page.close();
  },
);
