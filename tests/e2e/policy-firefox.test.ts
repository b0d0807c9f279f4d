/** What an organisation sets reaches the settings; Firefox reads it from a file in the user's home. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '#drive/driver.ts';
import { launch } from '@/tests/e2e/browsers';
import { readDatabase } from '@/tests/e2e/database';

const ID = 'deskside@deskside.example';
const data = {
  values: { company_name: { en: 'OKPAY Group' } },
  officialLinks: ['okpay.example'],
  hours: { days: 'never' },
};
const before = process.env.HOME;
let home = '';
let driver: Driver;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'deskside-home-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${ID}.json`),
    JSON.stringify({ name: ID, description: 'x', type: 'storage', data }),
  );
  process.env.HOME = home;
  driver = await launch('firefox', { locale: 'en' });
});

afterAll(async () => {
  await driver?.close();
  process.env.HOME = before;
  rmSync(home, { recursive: true, force: true });
});

test('it is kept beside the settings when the browser starts; what is not well formed does not hold', async () => {
  const page = await driver.extensionPage('options.html#company');
  const { hours: _, ...wellFormed } = data;
  await expect.poll(async () => (await readDatabase(page)).given?.[0]?.managed).toEqual(wellFormed);
});
