import type { Driver } from '#drive/driver.ts';
import type { Agent } from '#e2e/agent.ts';
import type { Camera } from './camera.ts';

/** What the scenes play on. */
export interface Stage {
  driver: Driver;
  camera: Camera;
  /** The practice desk, and the same pages under another host, which the extension was not let into. */
  origin: string;
  otherOrigin: string;
}

/** Scrolls an element of the panel to the top of what is shown. */
export function scrollTo({ panel }: Agent, selector: string): Promise<void> {
  return panel.evaluate((where: string) => {
    document.querySelector(where)?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, selector);
}

/** Opens a dialog by a click and waits for what it holds. */
export async function openSheet({ panel }: Agent, button: string, inside: string): Promise<void> {
  await panel.click(button);
  await panel.waitFor((where: string) => document.querySelector(`dialog[open] ${where}`) !== null, inside);
}

/** Closes the dialog in front. */
export async function closeSheet({ panel }: Agent): Promise<void> {
  await panel.press('Escape');
  await panel.waitFor(() => document.querySelector('dialog[open]') === null);
}

/** Waits until the panel's passing words have passed; they would stand in front of the next picture. */
export function untilQuiet({ panel }: Pick<Agent, 'panel'>): Promise<void> {
  return panel.waitFor(() => document.querySelector('[aria-live=polite]')?.childElementCount === 0);
}

/** Writes into the text that is about to leave. */
export async function edit({ panel }: Agent, text: string): Promise<void> {
  await panel.click('[data-composer] button:has-text("Edit")');
  await panel.waitFor(() => document.activeElement?.matches('[data-composer] textarea'));
  await panel.press('Control+a');
  await panel.type(text);
}
