import { afterEach, expect, test, vi } from 'vitest';
import { clearInsertions } from '@/lib/actions/clear-insertions';
import { logInsertion } from '@/lib/actions/log-insertion';
import { sendReply } from '@/lib/actions/send-reply';
import { KEPT_INSERTIONS, readInsertions } from '@/lib/db/insertions';
import { buildReport } from '@/lib/domain/insertions/bug-report';
import type { InsertionRow } from '@/lib/domain/insertions/insertion-row';
import {
  ADDRESS,
  fakePage,
  newCase,
  newDesk,
  unlockedDesk,
  UNLOCK,
  type TestDesk,
} from '@/tests/fixtures/desk';

const CANARY = 'canary-7Q4Z';
const URL_WITH_CANARY = `https://desk.example.com/c/${CANARY}`;
const BOX = { id: 0, kind: 'textarea' as const, name: `Reply to ${CANARY}`, hint: `ql-editor ${CANARY}` };

afterEach(() => vi.restoreAllMocks());

/** The log once it holds so many rows: nobody waits for it to be written. */
async function logOf(desk: TestDesk, count: number): Promise<InsertionRow[]> {
  await vi.waitFor(async () => expect(await readInsertions(desk.db)).toHaveLength(count));
  return readInsertions(desk.db);
}

const attempt = (why?: string) => ({
  target: { tabId: 1, frameId: 0, origin: 'desk.example.com', box: BOX },
  door: 'panel' as const,
  rich: false,
  told: why === undefined ? ({ ok: true, by: 'paste', ms: 3 } as const) : ({ ok: false, why } as const),
});

test('an insertion is logged without its text, the box’s label or the address’s path', async () => {
  const desk = await newDesk();
  const { caseId } = await newCase(desk, { name: CANARY, address: URL_WITH_CANARY });
  const page = fakePage({ kind: 'box', frameId: 0, box: BOX, others: [] }, URL_WITH_CANARY);
  const request = { caseId, typed: {}, via: 'inserted' } as const;
  const outgoing = { kind: 'reply', reply: 'general.never-send' } as const;
  expect(await sendReply(desk, { ...request, outgoing, door: 'palette' }, page.hands)).toMatchObject({ ok: true }); // prettier-ignore
  expect(page.inserted[0]).toContain(CANARY);
  const rows = await logOf(desk, 1);
  expect(rows).toMatchObject([
    { site: 'desk.example.com', door: 'palette', editor: 'Quill', kind: 'textarea', by: 'test', outcome: 'inserted' }, // prettier-ignore
  ]);
  const report = buildReport(rows, { browser: 'x', version: '1', at: desk.now() }, true);
  for (const kept of [rows, report]) expect(JSON.stringify(kept)).not.toContain(CANARY);
  expect(JSON.stringify(rows)).not.toContain('password'); // a word of the reply
});

test.each(['moved', 'too-long', 'unchanged', 'changed', 'gone', 'no-answer'])(
  'an insertion the page refused (%s) is logged too',
  async (why) => {
    const { desk, caseId } = await unlockedDesk();
    const page = fakePage();
    page.hands.insert = () => Promise.resolve({ ok: false, why, detail: CANARY });
    await sendReply(desk, { caseId, outgoing: UNLOCK, typed: {}, via: 'inserted' }, page.hands);
    const rows = await logOf(desk, 1);
    expect(rows).toMatchObject([{ outcome: why, door: 'panel' }]);
    expect(JSON.stringify(rows)).not.toContain(CANARY);
  },
);

test('a box that has moved since it was seen is looked for anew, and that counts once', async () => {
  const { desk, caseId } = await unlockedDesk();
  const page = fakePage();
  const place = { frameId: 0, box: { ...BOX, hint: '' } };
  const seen = await page.hands.page();
  const look = {
    page: seen,
    sight: { kind: 'box' as const, caret: true, ...place, others: [] },
    address: ADDRESS,
  };
  const answers = [
    { ok: false as const, why: 'moved' },
    { ok: true as const, by: 'paste', ms: 2 },
  ];
  page.hands.insert = () => Promise.resolve(answers.shift() ?? { ok: false, why: 'gone' });
  const request = { caseId, outgoing: UNLOCK, typed: {}, via: 'inserted' } as const;
  expect(await sendReply(desk, { ...request, ready: { look } }, page.hands)).toMatchObject({ ok: true });
  expect(answers).toEqual([]);
  expect(await logOf(desk, 1)).toMatchObject([{ outcome: 'inserted', by: 'paste' }]);
});

test('what never reached a box, and what was copied, is not in the log', async () => {
  const { desk, caseId } = await unlockedDesk();
  const request = { caseId, outgoing: UNLOCK, typed: {} };
  await sendReply(desk, { ...request, via: 'inserted' }, fakePage({ kind: 'none', others: [] }).hands);
  await sendReply(desk, { ...request, via: 'copied' }, fakePage().hands);
  await sendReply(desk, { ...request, via: 'inserted' }, fakePage().hands);
  expect(await logOf(desk, 1)).toMatchObject([{ outcome: 'inserted' }]);
});

test('a log that cannot be written is reported and takes nothing from the insertion', async () => {
  const { desk, caseId } = await unlockedDesk();
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const failing = vi.fn(() => {
    throw new Error('the disk is full');
  });
  desk.db.insertions.hook('creating', failing);
  const outcome = await sendReply(desk, { caseId, outgoing: UNLOCK, typed: {}, via: 'inserted' }, fakePage().hands); // prettier-ignore
  expect(outcome).toMatchObject({ ok: true, recorded: true });
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith(expect.stringContaining('insertion log')));
  expect(failing).toHaveBeenCalled();
});

test('at most 500 are kept: the oldest go, also when the clock was set back', async () => {
  const desk = await newDesk();
  const old = Array.from({ length: KEPT_INSERTIONS }, (_, i): InsertionRow => ({
    id: `0190a000-0000-7000-8000-${String(i).padStart(12, '0')}`,
    v: 1, at: i, site: 'old.example', door: 'panel', editor: '', kind: 'input', rich: false, outcome: 'inserted',
  })); // prettier-ignore
  await desk.db.insertions.bulkAdd(old);
  logInsertion(desk, attempt());
  await vi.waitFor(async () => expect((await readInsertions(desk.db))[0]?.site).toBe('desk.example.com'));
  desk.clock.at -= 1000 * 86_400_000;
  logInsertion(desk, attempt('moved'));
  await vi.waitFor(async () => expect((await readInsertions(desk.db))[0]?.outcome).toBe('moved'));
  const kept = await desk.db.insertions.orderBy('id').toArray();
  expect(kept).toHaveLength(500);
  expect(kept[0]?.at).toBe(2);
  await clearInsertions(desk);
  expect(await readInsertions(desk.db)).toEqual([]);
});
