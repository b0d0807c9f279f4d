/** Typing into inputs as an agent does, key by key. */
import { replies } from '@/components/i18n/en/replies';
import type { Surface } from '@/tests/drive/driver';
import { CANARIES, type Canary } from './canaries';

/** Replaces what an input holds by typing over it. */
export async function typeOver(page: Surface, input: string, text: string): Promise<void> {
  await page.waitFor((where: string) => document.querySelector(where) !== null, input);
  await page.evaluate((where: string) => {
    const found = document.querySelector<HTMLInputElement>(where);
    found?.scrollIntoView({ block: 'center' });
    found?.focus();
    found?.select();
  }, input);
  await page.type(text);
}

/** Leaves the input that has the focus. */
export const leave = (page: Surface): Promise<void> =>
  page.evaluate(() => (document.activeElement as HTMLElement).blur());

export const valueOf = (page: Surface, input: string): Promise<string> =>
  page.evaluate((where: string) => document.querySelector<HTMLInputElement>(where)?.value ?? '', input);

/** Waits until the agent is told, in passing, what was taken out. */
export const told = (page: Surface, kind: Canary['kind']): Promise<void> =>
  page.waitFor(
    (words: string) => document.querySelector('[role=status][aria-live]')?.textContent?.includes(words),
    kind === 'card' ? replies.guard.cardMasked : replies.guard.codeDropped,
  );

/** Types each canary with a word behind it; the agent sees it masked in place, and is told. */
export async function typeEachInPlace(page: Surface, input: string): Promise<void> {
  for (const one of CANARIES) {
    await typeOver(page, input, `${one.text} ok`);
    await told(page, one.kind);
    await page.waitFor(
      (where: string, masked: string) =>
        document.querySelector<HTMLInputElement>(where)?.value.includes(masked),
      input,
      one.kind === 'card' ? `•••• ${one.digits.slice(-4)} ok` : '••• ok',
    );
  }
}
