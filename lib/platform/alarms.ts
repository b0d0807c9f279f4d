/** Work that comes round while the browser runs. */
import { browser } from './browser';

/** What comes round, and after how many minutes: asking the addresses of packs, and ending what is kept no longer. */
const EVERY = { packs: 60, retention: 1440 } as const;
export type Work = keyof typeof EVERY;

/** Has the background woken for a work, or no more. */
export async function keepWaking(work: Work, on: boolean): Promise<void> {
  if (!on) await browser.alarms.clear(work);
  else if (!(await browser.alarms.get(work)))
    await browser.alarms.create(work, { periodInMinutes: EVERY[work] });
}

/** Has the background woken every hour to ask the addresses of packs, or no more. */
export const keepAsking = (on: boolean): Promise<void> => keepWaking('packs', on);

/** Calls the listener of whatever work it is time for. Call it while the worker starts: the alarm may be what woke it. */
export function watchAlarms(listeners: Record<Work, () => void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (Object.hasOwn(listeners, name)) listeners[name as Work]();
  });
}
