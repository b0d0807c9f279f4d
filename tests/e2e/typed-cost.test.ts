/** What the script of typed shortcuts costs a page that has it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { launch } from '@/tests/e2e/browsers';
import { servePages } from '@/tests/e2e/pages/serve-pages';

test('the script costs a page less than 1 ms', async () => {
  const source = readFileSync(resolve(import.meta.dirname, '../../.output/chrome-mv3/typed.js'), 'utf8');
  const pages = await servePages();
  const driver = await launch('chromium');
  try {
    const tab = await driver.openTab(`${pages.origin}/box`);
    const { times, ran } = await tab.evaluate((script: string) => {
      const own = window as { typed?: boolean };
      let ran = 0;
      const times = Array.from({ length: 50 }, () => {
        delete own.typed;
        const element = Object.assign(document.createElement('script'), { text: script });
        const began = performance.now();
        document.head.append(element);
        const took = performance.now() - began;
        ran += own.typed ? 1 : 0;
        return took;
      });
      return { times, ran };
    }, source);
    times.sort((a, b) => a - b);
    console.log(`typed.js: ${times[25]?.toFixed(2)} ms in the middle, ${times.at(-1)?.toFixed(2)} at most`);
    expect(ran).toBe(50);
    expect(times[25]).toBeLessThan(1);
  } finally {
    await driver.close();
    await pages.close();
  }
});
