/** Several boxes on one page: named, chosen with a key, outlined without a node, remembered, and never replaced silently. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replies as words } from '@/components/i18n/en/replies';
import type { Driver, Surface } from '@/tests/drive/driver';
import { Agent } from '@/tests/e2e/agent';
import { ANA } from '@/tests/e2e/new-case';
import { launch, type BrowserName } from '@/tests/e2e/browsers';
import { appears } from '@/tests/e2e/form';
import { servePages, type Pages } from '@/tests/e2e/pages/serve-pages';

const REPLY = 'general.never-send';
const BEGINS = 'Dear Ana,';

const textOf = (page: Surface, where: string): Promise<string> =>
  page.evaluate((box: string) => {
    const found = document.querySelector<HTMLTextAreaElement | HTMLElement>(box);
    return found === null ? 'gone' : 'value' in found ? found.value : found.innerText.trim();
  }, where);

const outlined = (page: Surface): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#box,#note')]
      .filter((el) => getComputedStyle(el).outlineStyle === 'solid' && el.getAnimations().length > 0)
      .map((el) => el.id),
  );

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (browser) => {
  let driver: Driver;
  let pages: Pages;
  let agent: Agent;

  beforeAll(async () => {
    pages = await servePages();
    driver = await launch(browser, { locale: 'en' });
    const first = await Agent.at(driver, `${pages.origin}/none`);
    await first.welcome('Mei');
  });
  afterAll(async () => {
    await driver?.close();
    await pages?.close();
  });

  async function caseAt(path: string): Promise<void> {
    agent = await Agent.at(driver, `${pages.origin}${path}`);
    await agent.start(ANA);
    await agent.chooseReply(REPLY);
  }
  const pressed = (): Promise<string | undefined> =>
    agent.panel.evaluate(
      () => document.querySelector('[data-box][aria-pressed=true]')?.textContent ?? undefined,
    );
  const hasChosen = (name: string) =>
    agent.panel.waitFor(
      (wanted: string) => document.querySelector('[data-box][aria-pressed=true]')?.textContent === wanted,
      name,
    );

  test('with several and no caret the agent is asked, and a key picks', async () => {
    await caseAt('/two-boxes?conversation=1');
    await appears(agent.panel, '[data-box]');
    expect(await pressed()).toBeUndefined();
    expect(await agent.insert()).toContain(words.refusal.plain.several);
    expect([await textOf(agent.tab, '#box'), await textOf(agent.tab, '#note')]).toEqual(['', '']);
    await agent.tab.evaluate(() => {
      const seen = window as unknown as { changes: number };
      seen.changes = 0;
      new MutationObserver((records) => (seen.changes += records.length)).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    await agent.panel.press('Alt+ArrowDown');
    await hasChosen('Public reply');
    expect(await outlined(agent.tab)).toEqual(['box']);
    await agent.panel.press('Alt+ArrowDown');
    await hasChosen('Internal note');
    expect(await outlined(agent.tab)).toEqual(['note']);
    expect(await agent.panel.evaluate(() => document.querySelector('[data-target]')?.textContent)).toContain(
      words.target.internal,
    );
    expect(await agent.tab.evaluate(() => (window as unknown as { changes: number }).changes)).toBe(0);
    const caretIn = (id: string) =>
      agent.tab.waitFor((box: string) => document.activeElement?.id === box, id);
    for (let i = 0; i < 3; i++) await agent.panel.press('Alt+ArrowUp'); // faster than the page answers
    await hasChosen('Public reply');
    await caretIn('box');
    for (let i = 0; i < 2; i++) await agent.panel.press('Alt+ArrowUp');
    await caretIn('box');
    await hasChosen('Public reply');
    expect(await agent.insert()).toBe('inserted');
    expect(await textOf(agent.tab, '#box')).toContain(BEGINS);
    expect(await textOf(agent.tab, '#note')).toBe('');
  });

  test('the choice holds for the next conversation of the kind', async () => {
    await caseAt('/two-boxes?conversation=2');
    await hasChosen('Public reply');
    expect(await agent.insert()).toBe('inserted');
    expect([await textOf(agent.tab, '#box'), await textOf(agent.tab, '#note')]).toEqual([
      expect.stringContaining(BEGINS),
      '',
    ]);
  });

  test('the box that had the focus last counts for more, also after a click beside it', async () => {
    await caseAt('/two-boxes?conversation=3');
    await hasChosen('Public reply');
    await agent.tab.click('#note');
    await agent.tab.evaluate(() => (document.activeElement as HTMLElement).blur());
    await agent.panel.click('[data-search]'); // as an agent does who comes back to the panel
    await hasChosen('Internal note');
    expect(await agent.insert()).toBe('inserted');
    expect(await textOf(agent.tab, '#note')).toContain(BEGINS);
    expect(await textOf(agent.tab, '#box')).toBe('');
  });

  test('a box that is gone is said to be gone; the other gets nothing', async () => {
    await caseAt('/two-boxes?conversation=4');
    await agent.tab.click('#note');
    await agent.panel.click('[data-search]');
    await hasChosen('Internal note');
    await agent.tab.evaluate(() => document.querySelector('#note')?.remove());
    // by the keyboard, so that nothing makes the panel look again before
    await agent.panel.press('Enter');
    await appears(agent.panel, '[data-composer] [role=alert]');
    const told = await agent.panel.evaluate(
      () => document.querySelector('[data-composer] [role=alert]')?.textContent ?? '',
    );
    expect(told).toContain(words.refusal.otherBox('Public reply'));
    expect(await textOf(agent.tab, '#box')).toBe('');
  });

  test('what does not fit is refused with the numbers, before anything is in', async () => {
    await caseAt('/short?conversation=5');
    await agent.tab.click('#box');
    const told = await agent.insert();
    expect(told).toMatch(/\d{2,} > 40/);
    expect(await textOf(agent.tab, '#box')).toBe('');
  });
});
