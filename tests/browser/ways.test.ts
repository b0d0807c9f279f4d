/** Each way by itself, on a box that takes text in that way and in no other: exact, and taken back by one undo. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { EDITABLE, insertInto, model, REPLY, undo, openBrowser } from './engine-page.ts';

openBrowser();

const from = (data: string, type: string) =>
  model(
    `box.addEventListener('${type}', (e) => { const d = e.${data}; if (d && d.getData('text/plain')) put(d.getData('text/plain')); });`,
  );
const ofType = (inputType: string) =>
  model(
    `box.addEventListener('beforeinput', (e) => { if (e.inputType === '${inputType}') put(e.dataTransfer.getData('text/plain')); });`,
  );

/** By the name of the way's own file. */
const BOXES: Record<string, [way: string, html: string, setup: string]> = {
  paste: ['paste', EDITABLE, from('clipboardData', 'paste')],
  'paste-text': [
    'pasteText',
    EDITABLE,
    model(
      "box.addEventListener('paste', (e) => { const d = e.clipboardData; if (!d.types.includes('text/html')) put(d.getData('text/plain')); });",
    ),
  ],
  'announce-paste': ['announcePaste', EDITABLE, ofType('insertFromPaste')],
  'announce-replacement': ['announceReplacement', EDITABLE, ofType('insertReplacementText')],
  'insert-html': ['insertHtml', EDITABLE, ''],
  'insert-text': ['insertText', '<textarea id=box>AAABBB</textarea>', ''],
  'native-value': [
    'nativeValue',
    '<textarea id=box>AAABBB</textarea>',
    'document.execCommand = () => false;',
  ],
  'own-command': [
    'ownCommand',
    EDITABLE,
    model(
      "addEventListener('deskside-own', (e) => { put(JSON.parse(e.detail).text); e.preventDefault(); }, { capture: true, once: true });",
    ),
  ],
};

test('every way has its row here', () => {
  const files = readdirSync(resolve(import.meta.dirname, '../../lib/insert/ways'));
  expect(
    Object.keys(BOXES)
      .map((name) => `${name}.ts`)
      .toSorted(),
  ).toEqual(files.toSorted());
});

test.each(Object.entries(BOXES))('%s', async (name, [way, html, setup]) => {
  const { outcome, box } = await insertInto(html, setup, REPLY, way);
  expect(outcome).toMatchObject({ ok: true, by: way });
  expect(box.replace(/\s+/g, ' ')).toBe(`AAA${REPLY}BBB`.replace(/\s+/g, ' '));
  expect(box.split('\n').filter(Boolean)).toHaveLength(4);
  if (name !== 'native-value') expect((await undo())?.replace(/\n$/, '')).toBe('AAABBB'); // the browser has no step for it
});

test.each(Object.entries(BOXES).filter(([name]) => !/^(insert|native)/.test(name)))(
  '%s changes nothing where nobody listens, and says so',
  async (_, [way]) => {
    const { outcome, box } = await insertInto(EDITABLE, '', REPLY, way);
    expect(outcome).toMatchObject({ ok: false, why: 'unchanged' });
    expect(box).toBe('AAABBB');
  },
);
