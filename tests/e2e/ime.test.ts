/** The keys that an input method takes while it composes are not the person's: they pick, save, insert and close nothing. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Driver, Surface } from '#drive/driver.ts';
import { startDesk } from '#practice/serve-desk.ts';
import { Agent } from '@/tests/e2e/agent';
import { launch } from '@/tests/e2e/browsers';
import { appears } from '@/tests/e2e/form';

let driver: Driver;
let desk: Awaited<ReturnType<typeof startDesk>>;
let agent: Agent;
let panel: Surface;
let keys: CDPSession; // of the panel

type SeenKey = Pick<KeyboardEvent, 'key' | 'keyCode' | 'isComposing'>;
type WatchedWindow = Window & { seenKeys?: SeenKey[] };

beforeAll(async () => {
  desk = await startDesk();
  driver = await launch('chromium', { locale: 'en' });
  agent = await Agent.at(driver, `${desk.origin}/chat/4413`);
  panel = agent.panel;
  // The drivers have no input method; Chromium's protocol has one, for the page that the surface stands for.
  keys = await (panel as unknown as { page: Page }).page.createCDPSession();
  await agent.welcome('Mei');
  await panel.evaluate(() => {
    const seen: SeenKey[] = [];
    const note = ({ key, keyCode, isComposing }: KeyboardEvent) => seen.push({ key, keyCode, isComposing });
    addEventListener('keydown', note, true);
    (window as WatchedWindow).seenKeys = seen;
  });
});

afterAll(async () => {
  await driver?.close();
  await desk?.close();
});

/** Shows a candidate in the input, not taken yet. */
const compose = (text: string) =>
  keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
const take = (text: string) => keys.send('Input.insertText', { text });

/** Presses a key as it comes with an input method: no character follows it. Says what the page was told of it. */
async function pressRaw(key: string, keyCode: number, ctrl = false): Promise<SeenKey | undefined> {
  const event = { key, code: key, windowsVirtualKeyCode: keyCode, modifiers: ctrl ? 2 : 0 };
  await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  return panel.evaluate(() => (window as WatchedWindow).seenKeys?.at(-1));
}

const events = async () => (await agent.rows()).events ?? [];
const pause = () => new Promise((resolve) => setTimeout(resolve, 600)); // an insertion takes a quarter of it

/** Either mark is enough: browsers differ in which they set, and Safari ends the composition before the key. */
const ENTERS = [
  ['both marks', { keyCode: 229, isComposing: true }],
  ['isComposing alone', { keyCode: 13, isComposing: true }],
  ['keyCode 229 alone', { keyCode: 229, isComposing: false }],
] as const;
type Marks = (typeof ENTERS)[number][1];

/** Composes `text` where the caret is, takes it with Enter, and sees that this did nothing else. */
async function composeAndEnter(text: string, marks: Marks, isThere: string, ctrl = false): Promise<void> {
  const before = await events();
  await compose(text);
  if (!marks.isComposing) await take(text);
  await appears(panel, isThere);
  expect(await pressRaw('Enter', marks.keyCode, ctrl)).toEqual({ key: 'Enter', ...marks });
  await pause();
  expect(await agent.boxText()).toBe('');
  expect(await events()).toEqual(before);
  expect(await panel.evaluate(() => document.querySelector('[role=alert]')?.textContent)).toBeUndefined();
  if (marks.isComposing) await take(text);
}

/** The person's own key records one thing, once. */
async function records(chord: string, event: object): Promise<void> {
  const before = await events();
  await panel.press(chord);
  await expect.poll(async () => (await events()).slice(before.length)).toMatchObject([event]);
}

async function inserts(chord: string, words: RegExp): Promise<void> {
  await records(chord, { t: 'reply', via: 'inserted' });
  expect(await agent.boxText()).toMatch(words);
}

const valueOf = (selector: string) =>
  panel.evaluate((where: string) => document.querySelector<HTMLInputElement>(where)?.value, selector);

// Here the browser keeps the Enter from submitting; only a handler of our own could spoil it.
test('in the form of a new case', async () => {
  await appears(panel, 'form option');
  for (const at of ['value=chat', 'value=zh-CN', 'value=friendly', 'type=text'])
    await panel.click(`form input[${at}]`);
  await compose('liwei');
  await pressRaw('Enter', 229);
  await pause();
  expect((await agent.rows()).cases).toEqual([]);
  await take('李伟');
  await panel.press('Enter');
  await expect.poll(async () => (await agent.rows()).cases).toMatchObject([{ customer: { name: '李伟' } }]);
});

describe('where a reply is ready and the caret stands in the box', () => {
  beforeEach(async () => {
    await agent.caretBetween('', '');
    await agent.tabTo('replies');
  });

  test.each(ENTERS)('Enter in the search: %s', async (_, marks) => {
    await panel.click('[data-search]');
    const ready = ':has([data-reply="general.missing"][aria-selected=true]) [data-insert]';
    await composeAndEnter('信息不全', marks, ready);
    expect(await valueOf('[data-search]:focus')).toBe('信息不全');
    await inserts('Enter', /^谢谢李伟，还差一点。/);
  });

  test.each(ENTERS)('Enter in what the text asks for: %s', async (_, marks) => {
    await agent.chooseReply('general.apology');
    await appears(panel, '[data-ask=next_step]');
    await panel.click('[data-ask=next_step]');
    await composeAndEnter('马上核对', marks, '[data-ask=next_step][data-filled]');
    expect(await valueOf('[data-ask=next_step]:focus')).toBe('马上核对');
    await inserts('Enter', /^非常抱歉，李伟。.*：马上核对$/);
  });

  test.each(ENTERS)('Ctrl+Enter in the edited text: %s', async (_, marks) => {
    await agent.chooseReply('general.missing');
    await panel.click('[data-composer] button:has-text("Edit")');
    await appears(panel, '[data-composer] textarea:focus');
    await panel.press('Control+Home');
    await composeAndEnter('好的，', marks, '[data-composer] textarea', true);
    await inserts('Control+Enter', /^好的，谢谢李伟，还差一点。/);
  });

  test('arrows and Escape in the search are the candidates’ too', async () => {
    await panel.click('[data-search]');
    await compose('问候');
    await appears(panel, '[aria-selected=true][data-reply^=greet]');
    const chosen = () => panel.evaluate(() => document.querySelector('[role=listbox] [aria-selected=true]')?.id); // prettier-ignore
    const first = await chosen();
    await pressRaw('ArrowDown', 229);
    await pause();
    expect(await chosen()).toBe(first);
    await pressRaw('Escape', 229);
    await pause();
    expect(await valueOf('[data-search]')).toBe('问候');
    await take('问候');
    await panel.press('ArrowDown');
    await expect.poll(chosen).not.toBe(first);
    await panel.press('Escape');
    await expect.poll(() => valueOf('[data-search]')).toBe('');
  });
});

describe('elsewhere in the panel', () => {
  const FIELD = '[data-field=lock_message] input';
  const values = async () => (await agent.rows()).values?.map((v) => v.value);

  beforeEach(() => agent.caretBetween('', ''));

  test.each(ENTERS)('Enter in a field of a step, Ctrl+Enter in a note: %s', async (name, marks) => {
    await agent.step('describe');
    await panel.click(FIELD);
    await panel.press('Control+a');
    await composeAndEnter(name, marks, FIELD);
    expect(await values()).not.toContain(name);
    await panel.press('Enter');
    await expect.poll(values).toContain(name);
    await agent.tabTo('record');
    await panel.click('[data-note]');
    await composeAndEnter('已致电', marks, '[data-note]', true);
    expect(await valueOf('[data-note]')).toBe('已致电');
    await records('Control+Enter', { t: 'note' });
  });

  /** What a shortcut could have changed. */
  const whole = async () => ({
    panel: await panel.evaluate(() => [
      document.querySelector('[role=tab][aria-selected=true]')?.id,
      [...document.querySelectorAll('[data-state]')].map((step) => step.getAttribute('data-state')),
      document.querySelector('[role=tabpanel] form,dialog[open]') !== null,
    ]),
    events: await events(),
  });

  const TEXTS = { guide: FIELD, replies: '[data-search]', record: '[data-note]' };
  test.each(['guide', 'replies', 'record'] as const)('digits and letters choose: %s', async (tab) => {
    await (tab === 'guide' ? agent.step('describe') : agent.tabTo(tab));
    await panel.click(TEXTS[tab]);
    const before = await whole();
    await compose('hao');
    for (const key of '1235/wm[]apfsun4') await pressRaw(key, 229);
    await pause();
    expect(await whole()).toEqual(before);
    expect(await valueOf(`${TEXTS[tab]}:focus`)).toContain('hao');
    await take('好');
  });

  test.each(['2', 'w', 'a'])('no key of an input method is a shortcut: %s', async (key) => {
    await agent.step('describe');
    await agent.step('strange'); // by a click, which leaves the focus on its head
    const before = await whole();
    await pressRaw(key, 229);
    await pause();
    const after = await whole();
    await panel.press('Escape'); // what was opened is not in the way of the next
    expect(after).toEqual(before);
  });

  test('Escape that gives up a candidate keeps the form of a reason', async () => {
    await agent.press('registered-contact', 's');
    await panel.click('[data-step-id] form input');
    await panel.type('reason ');
    await compose('ji');
    await pressRaw('Escape', 229);
    await pause();
    expect(await valueOf('[data-step-id] form input')).toBe('reason ji');
  });

  test('Escape that gives up a candidate keeps a sheet; the next one closes it', async () => {
    await agent.press('describe', 'a');
    await panel.click('dialog[open] button:has-text("Edit")');
    await appears(panel, 'dialog[open] textarea:focus');
    await compose('ji');
    await pressRaw('Escape', 229);
    await pause();
    expect(await valueOf('dialog[open] textarea')).toContain('ji');
    await take('机');
    await panel.press('Escape');
    await expect.poll(() => valueOf('dialog[open] textarea')).toBeUndefined();
  });

  test.each(ENTERS)('Enter in what a line of the call asks for: %s', async (_, marks) => {
    await agent.start({ channel: 'phone', playbook: 'account-locked', lang: 'zh-CN', tone: 'friendly' });
    await agent.tabTo('call');
    await panel.click('input[value=hotline-inbound]');
    await panel.click('ol button:has-text("Reason for the call")');
    await panel.click('[data-ask=summary]');
    await composeAndEnter('无法登录。', marks, '[data-ask=summary][data-filled]');
    await records('Enter', { t: 'reply', via: 'read aloud' });
  });
});
