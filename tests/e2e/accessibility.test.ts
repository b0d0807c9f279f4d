/** Every screen, in both themes, read by axe: nothing serious is found. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver, Surface } from '@/tests/drive/driver';
import { launch } from '@/tests/e2e/browsers';
import { startDesk } from '@/tests/practice/serve-desk';
import { Camera, type Take } from '@/tests/shots/camera';
import { playScenes } from '@/tests/shots/scenes';
import { shootCannotOpen } from '@/tests/shots/scenes-cannot-open';

type WithAxe = typeof globalThis & { axe?: { run(options: object): Promise<AxeResults> } };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Sent as a function's own source: the product's security policy lets no page of it evaluate a string.
const bringAxe = new Function(axeSource) as () => void; // oxlint-disable-line no-implied-eval, no-new-func

let desk: Awaited<ReturnType<typeof startDesk>>;
let driver: Driver;

beforeAll(async () => {
  desk = await startDesk();
  driver = await launch('chromium', { locale: 'en-US', anyCertificate: true });
});
afterAll(async () => {
  await driver?.close();
  await desk?.close();
});

/** What axe finds in a document that is at least "serious", as `rule: element: what to mend`. */
async function readByAxe(surface: Surface): Promise<string[]> {
  const isThere = await surface.evaluate(() => (globalThis as WithAxe).axe !== undefined);
  if (!isThere) await surface.evaluate(bringAxe);
  return surface.evaluate(async () => {
    const results = await (globalThis as WithAxe).axe?.run({ resultTypes: ['violations'] });
    if (!results) throw new Error('axe is not in the page');
    return results.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}: ${failureSummary ?? ''}`),
      );
  });
}

test('axe finds what is wrong, where something is', async () => {
  const page = await driver.openTab(`${desk.origin}/`);
  await page.evaluate(() => {
    document.body.innerHTML = '<button></button><p style="color:#999;background:#aaa">grey on grey</p>';
  });
  const found = await readByAxe(page);
  expect(found.map((line) => line.split(':')[0])).toEqual(
    expect.arrayContaining(['button-name', 'color-contrast']),
  );
  await page.close();
});

test('axe finds nothing serious in any screen, in light and dark', async () => {
  const found: string[] = [];
  const read = new Set<string>();
  const take: Take = async (surface, screen, theme, lang) => {
    if (lang !== 'en') return;
    read.add(`${screen} ${theme}`);
    for (const line of await readByAxe(surface)) found.push(`${screen}, ${theme}: ${line}`);
  };
  const looks = [['dark', 'en'], ['light', 'en']] as const; // prettier-ignore
  const camera = await Camera.set(driver, looks, take);
  expect(await playScenes({ ...desk, driver, camera })).toEqual([]);
  await shootCannotOpen(resolve(import.meta.dirname, '../../.output/chrome-mv3'), take);
  console.log(`${read.size} screens were read`);
  expect(found).toEqual([]);
}, 300_000);
