/** The insertion in a real Chromium, on boxes that each take text in one way only, or in none, or wrongly. */
import { describe, expect, test } from 'vitest';
import {
  EDITABLE,
  insert,
  insertInto,
  locate,
  model,
  open,
  page,
  REPLY,
  undo,
  openBrowser,
} from './engine-page.ts';

openBrowser();

describe('every way is found, proven, and one undo takes it back', () => {
  test.each([
    ['a textarea', '<textarea id=box>AAABBB</textarea>', '', 'insertHtml'],
    [
      'a textarea that a framework controls',
      '<textarea id=box>AAABBB</textarea>',
      "box.addEventListener('input', () => { const v = box.value; setTimeout(() => box.value = v); });",
      'insertHtml',
    ],
    ['a plain editable', EDITABLE, '', 'insertHtml'],
    [
      'an editor that takes a paste',
      EDITABLE,
      model("box.addEventListener('paste', (e) => put(e.clipboardData.getData('text/plain')));"),
      'paste',
    ],
    [
      'an editor that takes a paste later',
      EDITABLE,
      model(
        "box.addEventListener('paste', (e) => { const t = e.clipboardData.getData('text/plain'); setTimeout(() => put(t), 200); });",
      ),
      'paste',
    ],
    [
      'an editor that takes only beforeinput',
      EDITABLE,
      model(
        "box.addEventListener('beforeinput', (e) => { if (e.dataTransfer) put(e.dataTransfer.getData('text/plain')); });",
      ),
      'announcePaste',
    ],
    [
      'an editor that pastes wrongly, and undoes it',
      EDITABLE,
      model(
        "box.addEventListener('paste', (e) => put('?'));box.addEventListener('beforeinput', (e) => { if (e.dataTransfer) put(e.dataTransfer.getData('text/plain')); });",
      ),
      'announcePaste',
    ],
    [
      'an editable that knows no HTML',
      EDITABLE,
      "const own = document.execCommand.bind(document); document.execCommand = (c, ...r) => c === 'insertHTML' ? false : own(c, ...r);",
      'insertText',
    ],
  ])('%s', async (_, html, setup, by) => {
    const { outcome, box } = await insertInto(html, setup);
    expect(outcome).toMatchObject({ ok: true, by });
    expect(box.replace(/\s+/g, ' ')).toBe(`AAA${REPLY}BBB`.replace(/\s+/g, ' '));
    expect(box.split('\n').filter(Boolean)).toHaveLength(4);
    expect((await undo())?.replace(/\n$/, '')).toBe('AAABBB');
  });

  test('a textarea where the browser’s own command is off', async () => {
    const { outcome, box } = await insertInto(
      '<textarea id=box>AAABBB</textarea>',
      'document.execCommand = () => false;',
    );
    expect(outcome).toMatchObject({ ok: true, by: 'nativeValue' });
    expect(box).toBe(`AAA${REPLY}BBB`);
  });

  test('an input gets its line breaks as spaces', async () => {
    const { outcome, box } = await insertInto('<input id=box value=AAABBB>', '', 'one\n\ntwo\n three');
    expect(outcome.ok).toBe(true);
    expect(box).toBe('AAAone two threeBBB');
  });

  test('a selection is replaced', async () => {
    await open('<textarea id=box>AAA old BBB</textarea>');
    await page().evaluate(() => {
      const box = document.querySelector('textarea');
      box?.focus();
      box?.setSelectionRange(4, 7);
    });
    await insert(await locate(), 'new');
    expect(await page().evaluate(() => document.querySelector('textarea')?.value)).toBe('AAA new BBB');
  });
});

describe('what is not proven is not said to be in', () => {
  test.each([
    ['an editor that takes nothing', EDITABLE, `${model('')}document.execCommand = () => true;`, 'unchanged'],
    ['a box that is full', '<textarea id=box maxlength=10>AAABBB</textarea>', '', 'too-long'],
    [
      'a framework that takes it back',
      '<textarea id=box>AAABBB</textarea>',
      "box.addEventListener('input', () => setTimeout(() => { box.value = 'AAABBB'; }, 20));",
      'unchanged',
    ],
  ])('%s', async (_, html, setup, why) => {
    const { outcome, box } = await insertInto(html, setup);
    expect(outcome).toMatchObject({ ok: false, why });
    expect(box.trim()).toBe('AAABBB');
  });

  test('an editor that takes half of it and cannot undo is left alone after that, and said', async () => {
    const half = model(
      "box.addEventListener('paste', (e) => put(e.clipboardData.getData('text/plain').slice(0, 9)));history = { push() {}, length: 0 };",
    );
    const { outcome, box } = await insertInto(EDITABLE, half);
    expect(outcome).toMatchObject({ ok: false, why: 'changed' });
    expect(box.match(/Hi <b>Ana/g)).toHaveLength(1); // never a second way on top of a half-done first
  });

  test('a box that serves the next conversation is not the one that was seen, whoever has looked at it since', async () => {
    await open('<textarea id=box>AAA</textarea>');
    await page().focus('#box');
    const seen = await locate();
    await page().evaluate(() => (location.hash = 'next'));
    const next = await locate();
    expect(await insert(seen, 'x')).toMatchObject({ ok: false, why: 'moved' });
    expect(await insert(next, 'x')).toMatchObject({ ok: true });
  });

  test('a box that was seen before the click gets nothing once the caret is in a frame', async () => {
    await open('<textarea id=box>AAA</textarea><iframe srcdoc="<textarea></textarea>"></iframe>');
    await page().focus('#box');
    const seen = await locate();
    const frame = page().frames()[1];
    await frame?.waitForSelector('textarea');
    await frame?.focus('textarea');
    expect(await insert(seen, 'x', undefined, true)).toMatchObject({ ok: false, why: 'moved' });
    expect(await page().$eval('#box', (box) => (box as HTMLTextAreaElement).value)).toBe('AAA');
  });

  test('a box that was seen before the click gets nothing once the agent was in another, caret or not', async () => {
    await open('<textarea id=box></textarea><textarea id=note></textarea>');
    await page().focus('#box');
    const seen = await locate();
    await page().focus('#note');
    await page().$eval('#note', (note) => (note as HTMLElement).blur());
    expect(await insert(seen, 'x', undefined, true)).toMatchObject({ ok: false, why: 'moved' });
  });

  test('a caret that moved away since gets nothing', async () => {
    await open('<textarea id=box>AAA</textarea><textarea id=other></textarea>');
    await page().focus('#box');
    const end = await locate();
    await page().focus('#other');
    expect(await insert(end, 'x')).toMatchObject({ ok: false, why: 'moved' });
    const values = await page().evaluate(() =>
      [...document.querySelectorAll('textarea')].map((t) => t.value),
    );
    expect(values).toEqual(['AAA', '']);
  });
});

describe('where there is nothing to write to', () => {
  test.each([
    ['<input id=box type=password>', 'unfit', 'password'],
    ['<input id=box autocomplete=one-time-code>', 'unfit', 'password'],
    ['<input id=box type=search>', 'unfit', 'search'],
    ['<input id=box placeholder="Search tickets">', 'unfit', 'search'],
    ['<div role=search><input id=box></div>', 'unfit', 'search'],
    ['<input id=box aria-label="查找工单">', 'unfit', 'search'],
    ['<textarea id=box readonly></textarea>', 'unfit', 'read-only'],
    ['<div id=box contenteditable aria-readonly=true tabindex=0>x</div>', 'unfit', 'read-only'],
    ['<input id=box type=checkbox>', 'none', undefined],
    ['<input id=box type=email>', 'none', undefined],
    ['<button id=box>x</button>', 'none', undefined],
    ['<p>nothing</p>', 'none', undefined],
    ['<div contenteditable=false id=box tabindex=0>x</div>', 'none', undefined],
    ['<textarea id=box placeholder="Search or reply"></textarea>', 'box', undefined],
    ['<textarea id=box rows=1></textarea>', 'box', undefined],
    ['<div contenteditable=plaintext-only id=box>x</div>', 'box', undefined],
  ])('%s is %s', async (html, kind, why) => {
    const { end } = await insertInto(html);
    expect([end.kind, end.why]).toEqual([kind, why]);
  });
});
