/** Kills the browser while the product saves, again and again, and looks each time at what is left. */
import { record } from '@/components/i18n/en/record';
import { ChromiumTab } from '@/tests/drive/chromium-tab';
import type { Driver } from '@/tests/drive/driver';
import { pause, within } from '@/tests/drive/timing';
import { Agent } from '@/tests/e2e/agent';
import { launch } from '@/tests/e2e/browsers';
import { createDice } from './dice';
import { bringTools, openRecord, readRaw, saveNotes, writeTooEarly, type Acknowledgement } from './in-page';
import { addLosses, Ledger, noLosses, type Losses } from './ledger';

/** So many kills on one profile; then a fresh one, lest what has piled up makes saving slow. */
const PER_PROFILE = 20;

export interface Tally {
  kills: number;
  opened: number; // times the database opened after a kill
  inSave: number; // kills that came while a note was being typed or saved
  acknowledged: Record<Acknowledgement['kind'], number>;
  lost: Losses;
  console: string[];
}

/** When the browser is killed: some time after the work began, or the moment something is acknowledged. */
type Moment = { after: number } | { on: Acknowledgement['kind']; nth: number };

function drawMoment(dice: () => number): Moment {
  const on = (['draft', 'note', 'control', 'control'] as const)[Math.floor(dice() * 8)];
  if (on === undefined) return { after: 20 + Math.floor(dice() * 700) };
  return { on, nth: 1 + Math.floor(dice() * 12) };
}

/** Puts what the page acknowledges into the ledger; resolves when `moment` has come. */
async function listen(tab: ChromiumTab, ledger: Ledger, moment: Moment): Promise<{ struck: Promise<void> }> {
  const session = await tab.puppeteerPage.createCDPSession();
  const struck = new Promise<void>((resolve) => {
    let seen = 0;
    session.on('Runtime.bindingCalled', ({ payload }) => {
      const told = JSON.parse(payload) as Acknowledgement;
      ledger.add(told);
      if ('on' in moment && told.kind === moment.on && ++seen === moment.nth) resolve();
    });
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'acknowledge' });
  return { struck };
}

/** Lets the page work and kills the browser at the given moment. True when that was in the middle of a note. */
async function workAndKill(driver: Driver, ledger: Ledger, round: string, moment: Moment): Promise<boolean> {
  const tab = await driver.extensionPage('sidepanel.html');
  if (!(tab instanceof ChromiumTab)) throw new Error('what the page tells comes by the protocol of Chromium');
  const { struck } = await listen(tab, ledger, moment);
  await tab.evaluate(bringTools);
  await tab.evaluate(openRecord, round);
  await tab.evaluate(saveNotes, round, record.note.draft);
  await tab.evaluate(writeTooEarly, round);
  await ('on' in moment ? within(20_000, `${moment.nth} × ${moment.on}`, struck) : pause(moment.after));
  await driver.kill();
  return ledger.ended();
}

/** Reads what is left on a page of the extension that runs none of its code: looking there changes nothing. */
async function look(driver: Driver, ledger: Ledger): Promise<Losses> {
  const tab = await driver.openTab(driver.extensionUrl('manifest.json'));
  const product = await tab.evaluate(readRaw, 'deskside');
  const control = await tab.evaluate(readRaw, 'kill-control');
  await tab.close();
  return ledger.check(product, control);
}

async function launchWelcomed(): Promise<Driver> {
  const driver = await launch('chromium', { locale: 'en' });
  const tab = await driver.extensionPage('sidepanel.html');
  await new Agent(driver, tab, tab).welcome('Mei');
  await tab.close();
  return driver;
}

async function killOneProfile(tally: Tally, kills: number, dice: () => number): Promise<void> {
  const driver = await launchWelcomed();
  const ledger = new Ledger();
  const lost = noLosses();
  try {
    for (let i = 0; i < kills; i++) {
      const round = `profile-${tally.kills - i}-${String.fromCodePoint(97 + i)}`;
      if (await workAndKill(driver, ledger, round, drawMoment(dice))) tally.inSave += 1;
      tally.kills += 1;
      await driver.start();
      addLosses(lost, await look(driver, ledger));
      tally.opened += 1;
    }
    tally.console.push(...(await driver.consoleMessages()));
  } finally {
    await driver.close();
    addLosses(tally.lost, lost);
    for (const kind of ['case', 'draft', 'note', 'control'] as const)
      tally.acknowledged[kind] += ledger.counts[kind];
  }
}

/** Runs so many kills over as many profiles as it takes. The same seed draws the same moments. */
export async function runKills(kills: number, seed: number): Promise<Tally> {
  const dice = createDice(seed);
  const acknowledged = { case: 0, draft: 0, note: 0, control: 0 };
  const tally: Tally = { kills: 0, opened: 0, inSave: 0, acknowledged, lost: noLosses(), console: [] };
  while (tally.kills < kills) await killOneProfile(tally, Math.min(PER_PROFILE, kills - tally.kills), dice);
  return tally;
}
