import { describe, expect, test } from 'vitest';
import { linkAddress } from '@/lib/actions/link-address';
import { sendReply } from '@/lib/actions/send-reply';
import type { Sight } from '@/lib/platform/boxes';
import { readTimeline } from '@/lib/db/timeline';
import { fakePage, newCase, newDesk, unlockedDesk, UNLOCK } from '@/tests/fixtures/desk';

describe('the page', () => {
  const box = { id: 0, kind: 'input' as const, name: '', hint: '' };
  test.each<[string, Sight, string]>([
    ['no box', { kind: 'none', others: [] }, 'no-box'],
    [
      'a frame that may not be entered',
      { kind: 'blocked', origin: 'https://x.example', others: [] } as const,
      'blocked',
    ],
    ['a password field', { kind: 'unfit', why: 'password', others: [] }, 'unfit'],
    ['several boxes', { kind: 'several', others: [] }, 'several'],
    ['a page that does not answer', { kind: 'no-answer' }, 'no-answer'],
    ['a page that was not opened to us', { kind: 'no-access' }, 'no-access'],
    ['a box of one line', { kind: 'box', frameId: 0, box, others: [] }, 'one-line'],
  ])('%s: nothing goes in, and the text can be copied', async (_, sight, why) => {
    const { desk, caseId } = await unlockedDesk();
    const page = fakePage(sight);
    const outcome = await sendReply(
      desk,
      { caseId, outgoing: UNLOCK, typed: {}, via: 'inserted' },
      page.hands,
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { why } });
    expect(outcome.ok ? '' : outcome.text).toContain('Dear Li Wei');
    expect(page.inserted).toEqual([]);
  });

  test.each(['https://desk.example.com/c/9999', 'https://other.example.com/c/4211'])(
    'another conversation in front (%s) gets nothing',
    async (url) => {
      const { desk, caseId } = await unlockedDesk();
      const page = fakePage(undefined, url);
      const outcome = await sendReply(
        desk,
        { caseId, outgoing: UNLOCK, typed: {}, via: 'inserted' },
        page.hands,
      );
      expect(outcome).toMatchObject({ ok: false, refusal: { why: 'other-page' } });
      expect(page.inserted).toEqual([]);
    },
  );

  const GREET = {
    outgoing: { kind: 'reply', reply: 'general.never-send' },
    typed: {},
    via: 'inserted',
  } as const;
  const HERE = 'https://desk.example.com/c/2';

  test('a case without a page writes nowhere until it is tied to one', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk, { channel: 'chat', address: undefined });
    const page = fakePage(undefined, HERE);
    const outcome = await sendReply(desk, { caseId, ...GREET }, page.hands);
    expect(outcome).toMatchObject({ ok: false, refusal: { why: 'other-page', page: HERE } });
    await linkAddress(desk, caseId, HERE);
    expect(await sendReply(desk, { caseId, ...GREET }, page.hands)).toMatchObject({ ok: true });
  });

  test('a call writes to a page in front, but not where another case is at home', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk, { channel: 'phone', address: undefined });
    const page = fakePage(undefined, HERE);
    expect(await sendReply(desk, { caseId, ...GREET }, page.hands)).toMatchObject({ ok: true });
    await newCase(desk, { channel: 'chat', name: 'Ana', address: HERE });
    const outcome = await sendReply(desk, { caseId, ...GREET }, page.hands);
    expect(outcome).toMatchObject({ ok: false, refusal: { why: 'other-page' } });
    expect(page.inserted).toHaveLength(1);
  });

  test('a page that moved on while its frames answered gets nothing', async () => {
    const { desk, caseId } = await unlockedDesk();
    const page = fakePage();
    const aim = () => {
      page.hands.page = () => Promise.resolve({ tabId: 1, windowId: 1, url: HERE });
      return fakePage().hands.aim(1);
    };
    const outcome = await sendReply(
      desk,
      { caseId, ...GREET },
      { ...page.hands, aim, page: () => page.hands.page() },
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { why: 'not-inserted', reason: 'moved' } });
    expect(page.inserted).toEqual([]);
  });

  test('a box that is no longer the one that was shown gets nothing, and the new one is named', async () => {
    const { desk, caseId } = await unlockedDesk();
    const page = fakePage();
    const request = { caseId, outgoing: UNLOCK, typed: {}, via: 'inserted' } as const;
    const shown = (id: number) => () =>
      Promise.resolve({
        page: undefined,
        sight: { kind: 'box' as const, frameId: 0, box: { ...box, id }, others: [] },
      });
    const outcome = await sendReply(desk, { ...request, shown: shown(7) }, page.hands);
    expect(outcome).toMatchObject({ ok: false, refusal: { why: 'other-box', now: 'Reply' } });
    expect(page.inserted).toEqual([]);
    const again = await sendReply(desk, { ...request, shown: shown(0) }, page.hands);
    expect(again).toMatchObject({ ok: true });
  });

  test('what the page did not take is no insertion, and is not on the record', async () => {
    const { desk, caseId } = await unlockedDesk();
    const page = fakePage();
    page.hands.insert = () => Promise.resolve({ ok: false, why: 'unchanged' });
    const outcome = await sendReply(
      desk,
      { caseId, outgoing: UNLOCK, typed: {}, via: 'inserted' },
      page.hands,
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { why: 'not-inserted', reason: 'unchanged' } });
    expect((await readTimeline(desk.db, caseId)).some(({ event }) => event.t === 'reply')).toBe(false);
  });

  test('what went in and could not be recorded is said, not hidden', async () => {
    const { desk, caseId } = await unlockedDesk();
    const page = fakePage();
    const insert = page.hands.insert;
    page.hands.insert = (target, text) => {
      desk.db.close({ disableAutoOpen: true }); // the disk is gone
      return insert(target, text);
    };
    const outcome = await sendReply(
      desk,
      { caseId, outgoing: UNLOCK, typed: {}, via: 'inserted' },
      page.hands,
    );
    expect(outcome).toMatchObject({ ok: true, recorded: false });
    await desk.db.open();
  });
});
