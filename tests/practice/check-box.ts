import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer-core';
import type { PracticeDesk } from './desk/practice-desk.ts';

/** Which of a document's boxes is meant. */
export type DeskName = 'desk' | 'noteDesk';

const typed = 'Ab 你好';
const mostUndos = 12;

function readText(frame: Frame, name: DeskName): Promise<string | undefined> {
  return frame.evaluate((key) => window[key]?.text(), name);
}

async function setText(frame: Frame, name: DeskName, before: string, after: string): Promise<void> {
  await frame.evaluate((key, left, right) => window[key]?.set(left, right), name, before, after);
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

async function undoAll(page: Page, frame: Frame, name: DeskName): Promise<void> {
  for (let count = 0; count < mostUndos && (await readText(frame, name)) !== ''; count += 1) await undo(page);
}

// An editor may take a key into its model only in a later task, so the model is asked until it agrees.
async function expectText(frame: Frame, name: DeskName, expected: string, what: string): Promise<void> {
  const isThere = (key: DeskName, text: string) => window[key]?.text() === text;
  await frame.waitForFunction(isThere, { timeout: 1500, polling: 20 }, name, expected).catch(() => undefined);
  assert.equal(await readText(frame, name), expected, what);
}

/** Types, undoes and sets text in one compose box with the real keyboard, and reads its model each time. */
export async function checkBox(page: Page, frame: Frame, name: DeskName, isOneLine: boolean): Promise<void> {
  await frame.waitForFunction((key: DeskName) => window[key], { timeout: 5000 }, name);
  await frame.evaluate((key) => window[key]?.ready, name);
  await frame.evaluate((key) => window[key]?.focus(), name);
  await page.keyboard.type(typed);
  await expectText(frame, name, typed, 'typed text');
  await undoAll(page, frame, name);
  await expectText(frame, name, '', 'after undo');
  await setText(frame, name, 'AAA', 'BBB');
  await page.keyboard.type('X');
  await expectText(frame, name, 'AAAXBBB', 'typed between');
  await undo(page);
  await expectText(frame, name, 'AAABBB', 'one undo');
  if (isOneLine) return;
  await setText(frame, name, 'one\n\nthr', 'ee\nfour');
  await page.keyboard.type('X');
  await expectText(frame, name, 'one\n\nthrXee\nfour', 'typed between lines');
}

// Chromium routes a click over a young cross-origin frame to the <iframe> around it, about one time in a hundred,
// until that frame's first surface is known. Clicking again is safe: an empty box sends nothing.
async function clickSend(frame: Frame): Promise<void> {
  const hasSent = () => window.sent.length > 0;
  for (let tries = 0; tries < 4 && !(await frame.evaluate(hasSent)); tries += 1) {
    await frame.click('button.send');
    await frame.waitForFunction(hasSent, { timeout: 500 }).catch(() => undefined);
  }
}

/** Sends the text that stands in the box the way the desk's agent would; leaves the box empty. */
export async function checkSending(page: Page, frame: Frame, way: 'button' | 'Enter'): Promise<void> {
  await setText(frame, 'desk', 'Good morning', '');
  if (way === 'button') await clickSend(frame);
  else await page.keyboard.press('Enter');
  await expectText(frame, 'desk', '', 'after sending');
  const sent = ['Good morning'];
  assert.deepEqual(await frame.evaluate(() => window.sent), sent, 'sent in the frame');
  await page.waitForFunction(() => window.sent.length > 0, { timeout: 1500 });
  assert.deepEqual(await page.evaluate(() => window.sent), sent, 'sent on the page');
}

/** What a document says about its own box; `undefined` where it has none. */
export function readKind(frame: Frame, name: DeskName): Promise<PracticeDesk['kind'] | undefined> {
  return frame.evaluate((key) => window[key]?.kind, name);
}
