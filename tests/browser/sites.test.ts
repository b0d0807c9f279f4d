/** What the shipped rules read in real pages: the pages have the structure of the desks' own templates. */
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conversationAt, type Conversation } from '@/lib/domain/sites/conversation';
import type { PageReading } from '@/lib/domain/sites/page-reading';
import { SHIPPED } from '@/lib/domain/sites/shipped';
import { readPage } from '@/lib/platform/read-page';
import { clobbered, DESK_PAGES, type Shown } from '@/tests/e2e/pages/desk-pages';
import { chromium, findProgram } from '#drive/find-program.ts';

type Desk = keyof typeof DESK_PAGES;

let browser: Browser;
let page: Page;
let html = '';

beforeAll(async () => {
  browser = await launch({ executablePath: findProgram(chromium), args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest();
    void request.respond(isPage ? { contentType: 'text/html; charset=utf-8', body: html } : { status: 404, body: '' });
  }); // prettier-ignore
});

afterAll(() => browser?.close());

let asked: PageReading | undefined;

/** Opens `content` at `url` and reads it by the rules. */
async function readAt(url: string, content: string): Promise<Conversation | undefined> {
  html = content;
  await page.goto('about:blank');
  await page.goto(url);
  return conversationAt(
    url,
    SHIPPED,
    async (questions) => (asked = await page.evaluate(readPage, questions)),
    true,
  );
}

interface Row {
  desk: Desk;
  url: string;
  address: string;
  number: string; // as the rule reads it
  channel: string;
}

const ROWS: Row[] = [
  { desk: 'chatwoot', url: 'https://chat.example.com/app/accounts/1/inbox/2/conversations/12?messageId=3', address: 'https://chat.example.com/app/accounts/1/conversations/12', number: '12', channel: 'chat' },
  { desk: 'zammad', url: 'https://help.example.com/#ticket/zoom/34/99', address: 'https://help.example.com#ticket/zoom/34', number: '482211', channel: 'email' },
  { desk: 'osticket', url: 'https://example.com/support/scp/tickets.php?id=8#note', address: 'https://example.com/support/scp/tickets.php?id=8', number: '482211', channel: 'email' },
  { desk: 'request-tracker', url: 'https://rt.example.com/Ticket/Update.html?id=482211&Action=Respond', address: 'https://rt.example.com/Ticket/Display.html?id=482211', number: '482211', channel: 'email' },
  { desk: 'freescout', url: 'https://example.com/conversation/6?folder_id=1', address: 'https://example.com/conversation/6', number: '482211', channel: 'email' },
  { desk: 'live-helper-chat', url: 'https://example.com/site_admin/', address: 'https://example.com/site_admin/chat/single/482211', number: '482211', channel: 'chat' },
  { desk: 'roundcube', url: 'https://mail.example.com/?_task=mail&_uid=12&_mbox=INBOX&_action=show', address: 'https://mail.example.com?_action=show&_mbox=INBOX&_task=mail&_uid=12', number: '', channel: 'email' },
  { desk: 'roundcube-compose', url: 'https://mail.example.com/?_task=mail&_action=compose&_id=9f', address: 'https://mail.example.com?_action=compose&_id=9f&_task=mail', number: '', channel: 'email' },
]; // prettier-ignore

const ANA: Shown = { name: 'Ana Müller', number: '482211' };

describe.each(ROWS)('$desk', ({ desk, url, address, number, channel }) => {
  test('is recognised, with its one address, channel, name and number', async () => {
    const seen = await readAt(url, DESK_PAGES[desk](ANA));
    expect(seen).toMatchObject({ rule: { id: desk, channel }, address, name: 'Ana Müller', number });
  });

  test('tells the public box from the internal one', async () => {
    const boxes = async (internal: boolean) => {
      const seen = await readAt(url, DESK_PAGES[desk]({ ...ANA, internal }));
      const at = asked?.answers.find((answer) => answer.there);
      const sum = (counts: number[] = []) => counts.reduce((all, one) => all + one, 0);
      return { rule: seen?.rule, public: sum(at?.public), internal: sum(at?.internal) };
    };
    const [open, note] = [await boxes(false), await boxes(true)];
    const { rule } = open;
    if ((rule?.boxes?.internal.length ?? 0) === 0) {
      expect(open.internal + note.internal).toBe(0);
      expect(open.public).toBe(rule?.boxes?.public.length);
    } else if (desk === 'osticket')
      expect([open.public, open.internal]).toEqual([1, 1]); // two forms, one hidden
    else expect([open.public, open.internal, note.public, note.internal]).toEqual([1, 0, 0, 1]);
  });

  test('what a hostile page writes there is data', async () => {
    const name = '&lt;img src=x onerror="document.title = 1"&gt;';
    const seen = await readAt(url, clobbered(DESK_PAGES[desk]({ ...ANA, name })));
    const isCut = desk === 'request-tracker' || desk === 'roundcube-compose'; // an address in angle brackets goes
    expect(seen?.name).toBe(isCut ? '' : '<img src=x onerror="document.title = 1">');
    const long = await readAt(url, DESK_PAGES[desk]({ ...ANA, name: `A${'\u202e\u0007 n'.repeat(2500)}` }));
    expect([...(long?.name ?? '')].length).toBeLessThanOrEqual(80);
    expect(long?.name).not.toMatch(/\p{Cc}|\p{Cf}/u);
    const card = await readAt(url, DESK_PAGES[desk]({ ...ANA, name: 'Ana 4539 1488 0343 6467' }));
    expect(card?.name).toBe('Ana •••• 6467');
  });

  test('another page at the same address is not taken for it', async () => {
    const seen = await readAt(url, '<!doctype html><h1>Something else</h1>');
    expect(seen?.rule.id).toBe('generic');
    expect(seen?.name).toBe('');
  });
});

test.each<[Desk, string, string]>([
  ['osticket', 'https://example.com/scp/tickets.php?id=8', '4539148803436467'],
  ['freescout', 'https://example.com/conversation/6', '4539 1488 0343 6467'],
])('%s: a card number where the ticket number stands is not kept', async (desk, url, number) => {
  const seen = await readAt(url, DESK_PAGES[desk]({ ...ANA, number }));
  expect(seen?.number).toMatch(/•••• 6467/);
});

describe('a desk whose address names no conversation', () => {
  const open = (number: string) => readAt('https://web.whatsapp.com/', DESK_PAGES.whatsapp({ name: 'Ana', number })); // prettier-ignore

  test('each chat has an address of its own, and the telephone number is in none', async () => {
    const [ana, again, bea] = [await open('4915112345678'), await open('4915112345678'), await open('4915112345679')]; // prettier-ignore
    expect(ana).toMatchObject({ rule: { id: 'whatsapp', flavour: 'whatsapp' }, name: 'Ana', number: '' });
    expect(ana?.address).toMatch(/^https:\/\/web\.whatsapp\.com#~[0-9a-f]{20}$/);
    expect(again?.address).toBe(ana?.address);
    expect(bea?.address).not.toBe(ana?.address);
    expect(JSON.stringify(ana?.address)).not.toContain('12345678');
  });

  test('without an open chat there is no conversation', async () => {
    const seen = await readAt('https://web.whatsapp.com/', '<!doctype html><div id="app"></div>');
    expect(seen).toMatchObject({ rule: { id: 'whatsapp' }, address: undefined });
  });
});

test('a page that does not answer, or has moved on, has no conversation where the rule has to see it', async () => {
  const url = 'https://example.com/conversation/6';
  expect(await conversationAt(url, SHIPPED, () => Promise.resolve(undefined), true)).toBeUndefined();
  await readAt(url, DESK_PAGES.freescout(ANA));
  const moved = asked && { ...asked, href: 'https://example.com/conversation/7' };
  expect(await conversationAt(url, SHIPPED, () => Promise.resolve(moved), true)).toBeUndefined();
});

test('what is no selector is said, and harms nothing', async () => {
  await readAt('https://example.com/', '<p id="who">Ana</p>');
  const question = { detect: 'p[', page: [], name: [{ select: '##' }, { select: '#who' }], number: [], public: ['('], internal: [] }; // prettier-ignore
  const { answers } = await page.evaluate(readPage, [question, { ...question, detect: undefined }]);
  expect(answers[0]).toMatchObject({ there: false, badDetect: true });
  expect(answers[1]).toMatchObject({ there: true, name: [{ bad: true }, { text: 'Ana' }], public: [-1] });
});
