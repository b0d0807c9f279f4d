/** Work that comes round while the browser runs. */
import { browser } from './browser';

const PACKS = 'packs';

/** Has the background woken every hour to ask the addresses of packs, or no more. */
export async function keepAsking(on: boolean): Promise<void> {
  if (!on) await browser.alarms.clear(PACKS);
  else if (!(await browser.alarms.get(PACKS))) await browser.alarms.create(PACKS, { periodInMinutes: 60 });
}

/** Calls `listener` every hour that it was asked for. Call it while the worker starts: the alarm may be what woke it. */
export function watchAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PACKS) listener();
  });
}
