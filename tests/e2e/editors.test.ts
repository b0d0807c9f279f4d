/** Every editor of the matrix, through the panel and the palette; `npm run test:editors` prints it as a table. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '@/tests/e2e/browsers';
import { EDITORS } from '@/tests/editors/editors';
import { KNOWN_BROWSER_BUGS } from '@/tests/editors/known-browser-bugs';
import { openMatrix, planFor, type Matrix } from '@/tests/editors/matrix';
import { faultsOf } from '@/tests/editors/row-words';

/** Some are enough to show that the instrument says no; `npm run test:editors -- --control` asks all. */
const CONTROLS = EDITORS.filter((_, i) => i % 6 === 0);

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (browser) => {
  let matrix: Matrix;
  beforeAll(async () => void (matrix = await openMatrix(browser)));
  afterAll(async () => matrix?.close());

  const isKnown = (name: string): boolean => browser === 'firefox' && name in KNOWN_BROWSER_BUGS;
  const [known, own] = [true, false].map((wanted) => EDITORS.filter((e) => isKnown(e.name) === wanted));

  test.each(own ?? [])('$name takes every message, and gives it back with one undo', async (entry) => {
    expect(faultsOf(await matrix.row(entry, planFor(browser, {})))).toEqual([]);
  });

  test.each(known ?? [])('$name is still kept from it by the browser', async (entry) => {
    expect(faultsOf(await matrix.row(entry, planFor(browser, {})))).not.toEqual([]);
  });

  test('an engine that inserts nothing has not one letter right', async () => {
    const plan = { ...planFor(browser, { control: true }), placements: ['between'] as const };
    for (const entry of CONTROLS) {
      const { cells, palette } = await matrix.row(entry, plan);
      expect(
        [...cells, ...(palette ? [palette] : [])].flatMap(({ right }) => right),
        entry.name,
      ).toEqual([]);
    }
  });
});
