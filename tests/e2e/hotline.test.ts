/** A call, from the greeting to the end: the script in order, gated like replies, marked as read into the record. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '#drive/driver.ts';
import { startDesk } from '#practice/serve-desk.ts';
import { Agent } from '@/tests/e2e/agent';
import { launch } from '@/tests/e2e/browsers';
import { choose } from '@/tests/e2e/form';

let driver: Driver;
let desk: Awaited<ReturnType<typeof startDesk>>;

beforeAll(async () => {
  desk = await startDesk();
  driver = await launch('chromium', { locale: 'en' });
});

afterAll(async () => {
  await driver?.close();
  await desk?.close();
});

const heading = (agent: Agent) =>
  agent.panel.evaluate(() => document.querySelector('[role=tabpanel] section h3')?.textContent);
const chooseLine = (agent: Agent, title: string) => agent.panel.click(`ol button:has-text("${title}")`);

async function markAsRead(agent: Agent, title: string): Promise<void> {
  await agent.panel.waitFor(
    (t: string) => document.querySelector('[role=tabpanel] section h3')?.textContent === t,
    title,
  );
  await agent.panel.click('[data-read]');
}

/** Always open, or never: what the clock on the wall says must not decide a test. */
async function setOpen(agent: Agent, open: boolean): Promise<void> {
  const page = await driver.extensionPage('options.html#hours');
  await page.waitFor(() => document.querySelectorAll('main input[type=checkbox]').length === 7);
  for (let day = 0; day < 7; day++) {
    const is = await page.evaluate(
      (n: number) => document.querySelectorAll<HTMLInputElement>('main input[type=checkbox]')[n]?.checked,
      day,
    );
    if (is === open) continue;
    await page.evaluate(
      (n: number) => document.querySelectorAll<HTMLInputElement>('main input[type=checkbox]')[n]?.click(),
      day,
    );
    await page.waitFor(
      (n: number, to: boolean) =>
        document.querySelectorAll<HTMLInputElement>('main input[type=checkbox]')[n]?.checked === to,
      day,
      open,
    );
  }
  for (const [i, time] of (open ? ['00:00', '00:00'] : []).entries())
    await page.evaluate(
      (n: number, to: string) => {
        const input = document.querySelectorAll<HTMLInputElement>('main input[type=time]')[n];
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, to);
        input?.dispatchEvent(new Event('input', { bubbles: true }));
      },
      i,
      time,
    );
  await page.waitFor(
    async (to: boolean) => document.body.innerText.includes('Without a working day') !== to,
    open,
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  await page.close();
  await agent.tab.activate();
}

test('a whole call', async () => {
  const agent = await Agent.at(driver, `${desk.origin}/hotline/4690`);
  await agent.welcome('Mei', { official_site: 'okpay.example' });
  await setOpen(agent, true);
  await agent.start({
    channel: 'phone',
    playbook: 'account-locked',
    lang: 'en',
    tone: 'friendly',
    name: 'Omar',
    reference: 'CALL-4690',
  });
  await agent.tabTo('call');
  await agent.panel.click('button:has-text("Begin call")');
  await agent.panel.waitFor(() => /\b00:0\d\b/.test(document.body.innerText));
  const size = await agent.panel.evaluate(
    () => getComputedStyle(document.querySelector('[role=tabpanel] section p') as Element).fontSize,
  );
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(18);
  await markAsRead(agent, 'Opening');
  await agent.panel.waitFor(
    () => document.querySelector('[role=tabpanel] section h3')?.textContent === 'Reason for the call',
  );
  await agent.fillAsks({ summary: 'You cannot sign in.' });
  await agent.panel.press('Enter');
  await agent.panel.waitFor(
    () => document.querySelector('[role=tabpanel] section h3')?.textContent === 'Why we check',
  );

  await chooseLine(agent, 'Check complete');
  await agent.panel.waitFor(
    () => document.querySelector('[role=tabpanel] section h3')?.textContent !== 'Why we check',
  );
  expect(await agent.panel.evaluate(() => document.body.innerText)).not.toContain(
    'Thank you, the check is complete',
  );
  expect(await agent.panel.evaluate(() => document.documentElement.outerHTML)).not.toContain(
    'the check is complete.',
  );
  expect(await agent.panel.evaluate(() => document.querySelector('[data-read]') !== null)).toBe(false);

  await agent.answer('describe', { lock_reason: 'unknown' });
  await agent.pass('registered-contact', 'recent-transaction', 'possession');
  await agent.tabTo('call');
  await chooseLine(agent, 'Check complete');
  await markAsRead(agent, 'Check complete');

  await chooseLine(agent, 'Hold');
  await agent.fillAsks({ wait_minutes: '3' });
  await agent.panel.click('[data-read]');
  await agent.panel.waitFor(
    () => document.querySelector('[role=tabpanel] section h3')?.textContent !== 'Hold',
  ); // back on the way
  await choose(agent.panel, 'select[aria-label="Minutes promised"]', '3');
  await agent.panel.click('button:has-text("Hold")');
  await agent.panel.waitFor(() => document.body.innerText.includes('of 03:00'));
  await agent.panel.click('button:has-text("Back")');
  await agent.panel.click('button:has-text("End call")');
  await agent.panel.waitFor(() => document.body.innerText.includes('Last call:'));
  const { events = [] } = await agent.rows();
  const calls = events.filter((e) => e.t === 'call').map((e) => [e.what, e.minutes]);
  expect(calls).toEqual([
    ['begin', undefined],
    ['hold', 3],
    ['back', undefined],
    ['end', undefined],
  ]);
  const read = events.filter((e) => e.t === 'reply').map((e) => [e.reply, e.via]);
  expect(read).toEqual(
    ['opening', 'reason', 'verified', 'hold'].map((line) => [`line:hotline-inbound/${line}`, 'read aloud']),
  );

  await chooseLine(agent, 'Opening');
  await agent.panel.waitFor(
    () => document.querySelector('[role=tabpanel] section h3')?.textContent === 'Opening',
  );
  await agent.panel.press('n');
  await agent.panel.waitFor(
    () => document.querySelector('[role=tabpanel] section h3')?.textContent === 'Reason for the call',
  );
  expect(await heading(agent)).toBe('Reason for the call');
});

test('outside business hours the recording is offered, and says so', async () => {
  const agent = await Agent.at(driver, `${desk.origin}/hotline/4696`);
  await setOpen(agent, false);
  await agent.start({
    channel: 'phone',
    playbook: 'technical-support',
    lang: 'zh-CN',
    tone: 'formal',
    name: '周',
  });
  await agent.tabTo('call');
  await agent.panel.waitFor(() => document.body.innerText.includes('It is outside business hours.'));
  await agent.panel.waitFor(() => document.body.innerText.includes('您也可以随时通过官方网站联系我们'));
});
