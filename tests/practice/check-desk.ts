import assert from 'node:assert/strict';
import { launch, type Browser, type Frame, type Page } from 'puppeteer-core';
import { checkBox, checkSending, readKind } from './check-box.ts';
import { boxKinds, type BoxKind } from './desk/boxes/box-kinds.ts';
import { composeWordsByChannel } from './desk/compose-words.ts';
import { samples } from './desk/samples/find-conversation.ts';
import type { Channel } from './desk/samples/sample.ts';
import { startDesk, type RunningDesk } from './serve-desk.ts';

interface Visit {
  channel: Channel;
  box: BoxKind | undefined;
  frame: 'same' | 'cross' | undefined;
}

const flags =
  '--no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync';

function listVisits(): Visit[] {
  const frames = [undefined, 'same', 'cross'] as const;
  const boxes = [undefined, ...boxKinds];
  return samples.flatMap(({ channel }) =>
    boxes.flatMap((box) => frames.map((frame) => ({ channel, box, frame }))),
  );
}

function visitToPath({ channel, box, frame }: Visit): string {
  const id = Object.keys(samples.find((sample) => sample.channel === channel)?.customersById ?? {})[0];
  const query = new URLSearchParams({ ...(box && { box }), ...(frame && { frame }) });
  return `/${channel}/${id}${query.size > 0 ? `?${query}` : ''}`;
}

function watch(page: Page, desk: RunningDesk): string[] {
  const troubles: string[] = [];
  const ours = [desk.origin, desk.otherOrigin, 'data:'];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) troubles.push(message.text());
  });
  page.on('request', (request) => {
    if (!ours.some((origin) => request.url().startsWith(origin))) troubles.push(`asked for ${request.url()}`);
  });
  return troubles;
}

async function frameWithBox(page: Page, { frame }: Visit, desk: RunningDesk): Promise<Frame> {
  if (!frame) return page.mainFrame();
  const origin = frame === 'same' ? desk.origin : desk.otherOrigin;
  return page.waitForFrame((inner) => inner.url().startsWith(`${origin}/frame/`), { timeout: 5000 });
}

async function checkVisit(page: Page, visit: Visit, desk: RunningDesk): Promise<void> {
  const words = composeWordsByChannel[visit.channel];
  const kind = visit.box ?? words.ownBox;
  await page.goto(desk.origin + visitToPath(visit));
  await page.waitForSelector('.thread');
  if (kind === 'none') {
    assert.equal(await readKind(page.mainFrame(), 'desk'), undefined);
    assert.equal(page.frames().length, 1);
    return;
  }
  const inner = await frameWithBox(page, visit, desk);
  await checkBox(page, inner, 'desk', kind === 'input');
  assert.equal(await readKind(inner, 'desk'), kind);
  await checkSending(page, inner, words.doesEnterSend ? 'Enter' : 'button');
  const hasNote = visit.channel === 'website' && visit.box === undefined;
  if (hasNote) await checkBox(page, page.mainFrame(), 'noteDesk', false);
  assert.equal(await readKind(page.mainFrame(), 'noteDesk'), hasNote ? 'quill' : undefined);
}

async function checkAll(browser: Browser, desk: RunningDesk): Promise<number> {
  let failures = 0;
  const wanted = process.argv[2] ?? '';
  for (const visit of listVisits().filter((each) => visitToPath(each).includes(wanted))) {
    const page = await browser.newPage();
    const troubles = watch(page, desk);
    await checkVisit(page, visit, desk).catch((error: unknown) => troubles.push(String(error)));
    await page.close();
    if (troubles.length > 0) failures += 1;
    console.log(troubles.length > 0 ? 'FAIL' : 'ok  ', visitToPath(visit), ...troubles);
  }
  return failures;
}

const desk = await startDesk();
const browser = await launch({ executablePath: '/usr/bin/chromium', headless: true, args: flags.split(' ') });
try {
  const failures = await checkAll(browser, desk);
  console.log(failures === 0 ? 'The practice desk works.' : `${failures} pages of the practice desk fail.`);
  process.exitCode = failures === 0 ? 0 : 1;
} finally {
  await browser.close();
  await desk.close();
}
