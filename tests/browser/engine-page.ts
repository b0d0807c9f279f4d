/** The injected script in a real Chromium, on pages made of a line or two. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { deliveryFor, textToMessage } from '@/lib/domain/message/delivery';
import { chromium, findProgram } from '#drive/find-program.ts';

const script = readFileSync(resolve(import.meta.dirname, '../../.output/chrome-mv3/page.js'), 'utf8');
/** A reply with what goes wrong most. */
export const REPLY = 'Hi <b>Ana</b> & you,\n\n请看 https://okpay.example 👍🏽\n 1. one\n 2. two  spaced';

let browser: Browser;
let current: Page;

/** Opens the browser for the tests of a file. */
export function openBrowser(): void {
  beforeAll(async () => {
    browser = await launch({
      executablePath: findProgram(chromium),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    current = await browser.newPage();
  });
  afterAll(() => browser?.close());
}

/** The page that was opened last. */
export const page = (): Page => current;

export interface Outcome {
  ok: boolean;
  by?: string;
  why?: string;
  detail?: string;
}

type Engine = {
  deskside?: {
    insert(job: object): Promise<unknown>;
    families: Record<string, { order(): readonly string[]; only: boolean }>;
  };
};
export type End = { kind: string; why?: string; box?: { id: number } };

/** A new page with this body. */
export async function open(html: string): Promise<void> {
  await current.close();
  current = await browser.newPage();
  await current.setContent(`<!doctype html><meta charset=utf-8><body>${html}`);
}

/** Injects the script; says where the caret is. */
export const locate = async (): Promise<End> => ((await current.evaluate(script)) as { end: End }).end;

/** Gives the box the text. `only`: by this one way and no other, as a family may ask. `early`: it was looked up before the click. */
export const insert = async (end: End, text: string, only?: string, early = false): Promise<Outcome> => {
  const until = Date.now() + 2500;
  const job = {
    box: end.box?.id ?? -1,
    family: only,
    ...deliveryFor('rich', textToMessage(text), undefined),
    early,
    until,
  };
  await current.evaluate((way: string | undefined) => {
    const own = (globalThis as Engine).deskside;
    if (own && way) own.families[way] = { order: () => [way], only: true };
  }, only);
  return (await current.evaluate(
    (given: object) => (globalThis as Engine).deskside?.insert(given),
    job,
  )) as Outcome;
};

/** Opens a page with `html`, puts the caret into #box between AAA and BBB, and inserts. */
export async function insertInto(
  html: string,
  setup = '',
  text = REPLY,
  only?: string,
): Promise<{ outcome: Outcome; box: string; end: End }> {
  await open(`${html}<script>const box = document.querySelector('#box');${setup}</script>`);
  await current.evaluate(() => {
    const box = document.querySelector<HTMLElement>('#box');
    box?.focus();
    const isField = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;
    if (isField && box.selectionStart !== null) box.setSelectionRange(3, 3);
    const words = box?.isContentEditable ? box.firstChild : null;
    if (words) getSelection()?.setPosition(words, Math.min(3, words.textContent?.length ?? 0));
  });
  const end = await locate();
  const outcome = await insert(end, text, only);
  const box = await current.evaluate(() => {
    const el = document.querySelector<HTMLElement>('#box');
    const isField = el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement;
    return isField ? el.value : (el?.innerText ?? '').replaceAll('\u00a0', ' ');
  });
  return { outcome, box, end };
}

/** One real Ctrl+Z; what the box holds then. */
export const undo = async () => {
  await current.keyboard.down('Control');
  await current.keyboard.press('z');
  await current.keyboard.up('Control');
  return current.evaluate(() => {
    const el = document.querySelector<HTMLElement>('#box');
    return el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement ? el.value : el?.innerText;
  });
};

/** An editable that knows nothing. */
export const EDITABLE = '<div id=box contenteditable style="white-space:normal">AAABBB</div>';
/** An editor of its own: keeps its text in a model and draws it; takes text only from the event named. */
export const model = (take: string) => `
  let text = 'AAABBB', history = [];
  const draw = () => { box.replaceChildren(...text.split('\\n').flatMap((l, i) => [...(i ? [document.createElement('br')] : []), l])); };
  const put = (t) => { history.push(text); text = 'AAA' + t + 'BBB'; draw(); };
  for (const type of ['beforeinput', 'paste']) box.addEventListener(type, (e) => e.preventDefault());
  box.addEventListener('keydown', (e) => { if (e.key === 'z' && e.ctrlKey && history.length) { e.preventDefault(); text = history.pop(); draw(); getSelection().setPosition(box.firstChild, 3); } });
  ${take}`;
