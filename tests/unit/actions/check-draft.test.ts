import { describe, expect, test } from 'vitest';
import { checkTargetDraft, type Eyes } from '@/lib/actions/check-draft';
import { captureField } from '@/lib/actions/capture-field';
import { editDetails } from '@/lib/actions/edit-details';
import { saveSettings } from '@/lib/actions/save-settings';
import { namesNear } from '@/lib/db/case-names';
import { nameProbes } from '@/lib/domain/draft-check/name-probes';
import { withWord } from '@/lib/domain/draft-check/word-lists';
import type { Sight } from '@/lib/platform/boxes';
import { ADDRESS, newCase, newDesk, type TestDesk, fakePage } from '@/tests/fixtures/desk';

const BOX = { id: 3, kind: 'rich' as const, name: 'Public reply', hint: '' };

/** A page with one box that holds `text`; notes what was read. */
function eyesOn(text: string | undefined, sight?: Sight, url = ADDRESS): { eyes: Eyes; read: number[] } {
  const read: number[] = [];
  return {
    read,
    eyes: {
      ...fakePage(undefined, url).hands,
      aim: () => Promise.resolve(sight ?? { kind: 'box', frameId: 7, box: BOX, others: [] }),
      read: ({ box }) => {
        read.push(box.id);
        return Promise.resolve(text);
      },
    },
  };
}

async function check(desk: TestDesk, caseId: string, text: string) {
  const found = await checkTargetDraft(desk, caseId, eyesOn(text).eyes);
  return found.ok ? found.findings.map((f) => [f.kind, f.quote]) : found.refusal.why;
}

describe('what is held against the case', () => {
  test('a good letter to the customer gives nothing, with the box’s name and host', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk);
    const good = 'Dear Li Wei,\n\nYour reference is T-4211; see okpay.example.\n\nKind regards,\nMei';
    const { eyes, read } = eyesOn(good);
    expect(await checkTargetDraft(desk, caseId, eyes)).toEqual({
      ok: true, box: BOX, host: 'desk.example.com', customer: 'Li Wei', findings: [],
    }); // prettier-ignore
    expect(read).toEqual([3]);
  });

  test('another customer’s name is found in the database, in either script', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk, { channel: 'chat' });
    for (const name of ['Ana Souza', '王小明', 'Marcus Oyelaran'])
      await newCase(desk, { name, reference: name, address: `https://desk.example.com/c/${name.length}` });
    const draft = 'Hi Li Wei, as I told Ana Souza and 王小明, it is done.';
    expect(await check(desk, caseId, draft)).toEqual([
      ['other-customer', 'Ana Souza'],
      ['other-customer', '王小明'],
    ]);
    expect(await check(desk, caseId, 'Hi Li Wei, it is done.')).toEqual([]);
  });

  test('personal values, words of the lead, and a card', async () => {
    const desk = await newDesk();
    const { caseId, runId } = await newCase(desk, { channel: 'chat', playbook: { id: 'dispute-refund', version: 1 } }); // prettier-ignore
    await captureField(desk, { caseId, runId, field: 'txn_ref', value: 'TX-99887766-AB' });
    await saveSettings(desk, (was) => ({ draftWords: withWord(was.draftWords, 'promise', 'en', 'swear') }));
    const draft = 'Li Wei, I swear TX-99887766-AB went to 4111 1111 1111 1111.';
    const found = await check(desk, caseId, draft);
    expect(found).toEqual([['payment', '•••• 1111'], ['personal', expect.stringContaining('••••')], ['promise', 'swear']]); // prettier-ignore
    expect(JSON.stringify(found)).not.toMatch(/99887766|4111/);
  });

  test('the case’s language, tone and name as they are now', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk, { channel: 'chat' });
    const draft = 'Hi Ana, thank you for your patience, I have passed this to our team today.';
    await editDetails(desk, caseId, { lang: 'zh-CN', name: 'Ana Souza' });
    expect(await check(desk, caseId, draft)).toEqual([['language', expect.any(String)]]);
  });
});

describe('what is not read', () => {
  test.each<[string, Sight, string]>([
    ['no box', { kind: 'none', others: [] }, 'no-box'],
    [
      'a frame that may not be entered',
      { kind: 'blocked', origin: 'https://x.example', others: [] },
      'blocked',
    ],
    ['a password field', { kind: 'unfit', why: 'password', others: [] }, 'unfit'],
    ['several boxes without the caret', { kind: 'several', others: [{ frameId: 0, box: BOX }] }, 'several'],
    [
      'an editor that draws its text',
      { kind: 'box', frameId: 0, box: { ...BOX, drawn: true }, others: [] },
      'unreadable',
    ],
    ['a page that does not answer', { kind: 'no-answer' }, 'no-answer'],
    ['a page that was not opened to us', { kind: 'no-access' }, 'no-access'],
  ])('%s', async (_, sight, why) => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk);
    const { eyes, read } = eyesOn('secret', sight);
    expect(await checkTargetDraft(desk, caseId, eyes)).toMatchObject({ ok: false, refusal: { why } });
    expect(read).toEqual([]);
  });

  test('another conversation, and a page that moved on meanwhile', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk);
    const other = eyesOn('secret', undefined, 'https://desk.example.com/c/9');
    expect(await checkTargetDraft(desk, caseId, other.eyes)).toMatchObject({
      refusal: { why: 'other-page' },
    });
    const moving = eyesOn('secret');
    const urls = [ADDRESS, 'https://desk.example.com/c/9'];
    const page = () => Promise.resolve({ tabId: 1, windowId: 1, url: urls.shift() });
    expect(await checkTargetDraft(desk, caseId, { ...moving.eyes, page })).toMatchObject({ refusal: { why: 'not-inserted' } }); // prettier-ignore
    expect([...other.read, ...moving.read]).toEqual([]);
  });

  test.each([
    [undefined, 'gone'],
    ['', 'empty'],
    [' \n\u200b', 'empty'],
  ])('a box with %j in it is not checked', async (text, why) => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk);
    expect(await checkTargetDraft(desk, caseId, eyesOn(text).eyes)).toMatchObject({ refusal: { why } });
  });
});

test('nothing of a draft is stored', async () => {
  const desk = await newDesk();
  const { caseId } = await newCase(desk);
  const dump = async () =>
    JSON.stringify(
      await Promise.all(desk.db.tables.map(async (table) => [table.name, await table.toArray()])),
    );
  const before = await dump();
  await check(desk, caseId, 'canary-7Q4Z {{name}} guarantee 4111 1111 1111 1111');
  expect(await dump()).toBe(before);
});

test('names are looked up by the index: among thousands of cases few are read, and fast', async () => {
  const desk = await newDesk();
  const { caseId } = await newCase(desk);
  const [like] = await desk.db.cases.toArray();
  const { gramsOf } = await import('@/lib/domain/cases/grams');
  const made = Array.from({ length: 3_000 }, (_, i) => {
    const name = `Customer${i} Person${i}`;
    return { ...like, id: `case-${i}`, customer: { name, reference: '', local: true }, grams: gramsOf(name) };
  });
  await desk.db.cases.bulkAdd(made as never);
  await newCase(desk, { name: 'Ana Souza', address: 'https://desk.example.com/c/2' });
  const names = await namesNear(desk.db, nameProbes('I have told Ana Souza and 王小明.'), caseId);
  expect(names).toContain('Ana Souza');
  expect(names.length).toBeLessThan(301);
});
