/** What an organisation sets reaches settings and replies; Chromium reads it from a folder of the machine. */
import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver, Tab } from '#drive/driver.ts';
import { chromium, findProgram } from '#drive/find-program.ts';
import { launch } from '@/tests/e2e/browsers';
import { readDatabase } from '@/tests/e2e/database';
import { appears } from '@/tests/e2e/form';

/** Where each of the family looks on Linux. */
const program = basename(findProgram(chromium));
const home = program.includes('edge') ? '/etc/opt/edge' : program.includes('google') ? '/etc/opt/chrome' : '/etc/chromium'; // prettier-ignore
const folder = join(home, 'policies', 'managed');

/** The id that Chromium gives an unpacked extension: of its folder's path, hexadecimal in the letters a to p. */
const built = realpathSync(resolve(import.meta.dirname, '../../.output/chrome-mv3'));
const id = createHash('sha256')
  .update(built)
  .digest('hex')
  .slice(0, 32)
  .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

// Named after this build, so that another one tested at the same time has its own.
const file = join(folder, `deskside-test-${id}.json`);
const data = {
  values: { company_name: { en: 'OKPAY Group' } },
  teams: { security: { en: 'Corporate security' } },
  officialLinks: ['okpay.example'],
  hours: { timeZone: 'Europe/Paris', days: [6, 7], from: '20:00', to: '23:00', daysOff: [] },
  retention: { days: 90 },
};
const write = (given: object) =>
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: given } } }));

let driver: Driver;
let page: Tab;

beforeAll(async () => {
  try {
    mkdirSync(folder, { recursive: true });
    write(data);
  } catch (cause) {
    throw new Error(`This test sets a policy, which only whoever may write in ${folder} can: run it as root`, { cause }); // prettier-ignore
  }
  driver = await launch('chromium', { locale: 'en' });
  page = await driver.extensionPage('options.html#company');
});

afterAll(async () => {
  await driver?.close();
  rmSync(file, { force: true });
});

const place = async (name: string, shows: string) => {
  await page.evaluate((hash: string) => void (location.hash = hash), name);
  await appears(page, shows);
};
const given = async () => (await readDatabase(page)).given?.[0]?.managed;

test('it is kept soon after the extension was installed, and is not the agent’s to edit', async () => {
  expect(driver.extensionUrl('')).toBe(`chrome-extension://${id}/`);
  await expect.poll(given, { timeout: 60_000 }).toEqual(data);
  await place('company', '[data-value="company_name.en"]:disabled');
  const text = () => page.evaluate(() => document.querySelector('main')?.textContent ?? '');
  expect(await text()).toContain('Set by your organisation');
  expect(await text()).toContain('Corporate security');
  const name = page.evaluate(() => document.querySelector<HTMLInputElement>('[data-value="company_name.en"]')?.value); // prettier-ignore
  expect(await name).toBe('OKPAY Group');
  await place('hours', '[data-given=managed]');
  await appears(page, 'input[type=time]:disabled');
  await place('data', '[data-retention="90"] [data-given=managed]');
});

test('what the organisation changes holds without a restart, and what is not well formed does not', async () => {
  write({ ...data, officialLinks: ['other.example'], retention: { days: 0 } });
  const { retention: _, ...rest } = data;
  await expect.poll(given, { timeout: 90_000 }).toEqual({ ...rest, officialLinks: ['other.example'] });
  await place('data', 'main p');
  await page.waitFor(() => document.querySelector('[data-retention]') === null);
});
