/** Work that comes round while the browser runs, and work that comes a little later. */
import { browser } from './browser';

/** What comes round, and after how many minutes: asking the addresses of packs, and ending what is kept no longer. */
const EVERY = { packs: 60, retention: 1440 } as const;
type Round = keyof typeof EVERY;

/** The least that browsers take for an alarm (minutes). */
const SOON = 0.5;

/** Has the background woken for what comes round, or no more. */
export async function keepWaking(work: Round, on: boolean): Promise<void> {
  if (!on) await browser.alarms.clear(work);
  else if (!(await browser.alarms.get(work)))
    await browser.alarms.create(work, { periodInMinutes: EVERY[work] });
}

/** Has the background woken every hour to ask the addresses of packs, or no more. */
export const keepAsking = (on: boolean): Promise<void> => keepWaking('packs', on);

/** Has the background woken once, in half a minute, to look at the policy again. */
export const lookAgainSoon = async (): Promise<void> => {
  await browser.alarms.create('policy', { delayInMinutes: SOON });
};

/** Calls the listener of whatever it is time for. Call it while the worker starts: the alarm may be what woke it. */
export function watchAlarms(listeners: Record<Round | 'policy', () => void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (Object.hasOwn(listeners, name)) listeners[name as Round]();
  });
}
