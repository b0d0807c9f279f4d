import { describe, expect, test } from 'vitest';
import { deleteSiteRule } from '@/lib/actions/delete-site-rule';
import { saveSiteRule } from '@/lib/actions/save-site-rule';
import { seeConversation } from '@/lib/actions/see-conversation';
import { sendReply } from '@/lib/actions/send-reply';
import { testSiteRule } from '@/lib/actions/test-site-rule';
import { readSiteRules } from '@/lib/db/site-rules';
import type { PageAnswer, PageQuestion, PageReading } from '@/lib/domain/sites/page-reading';
import { draftToRule, ruleToDraft } from '@/lib/domain/sites/rule-draft';
import { SHIPPED } from '@/lib/domain/sites/shipped';
import { fakePage, newCase, newDesk, shipped, silentPage } from '@/tests/fixtures/desk';

const OWN = { v: 1, title: 'Own', tried: false, patterns: ['desk.example.com/c/{id:number}', 'desk.example.com/c/{id:number}/**'], address: '/c/{id}', name: [], number: [] }; // prettier-ignore
const at = (url: string) => ({ tabId: 1, windowId: 1, url });
const answer: PageAnswer = { there: true, badDetect: false, page: [], name: [], number: [], public: [], internal: [] }; // prettier-ignore

/** A page that says the same to every question. */
const says =
  (href: string, said: Partial<PageAnswer>) =>
  (_: number, questions: PageQuestion[]): Promise<PageReading> =>
    Promise.resolve({ href, answers: questions.map(() => ({ ...answer, ...said })) });

describe('an own rule', () => {
  test('is stored, changed and removed; a file never takes the place of another', async () => {
    const desk = await newDesk();
    const first = await saveSiteRule(desk, OWN);
    if (!first.ok) throw new Error('refused');
    const copy = await saveSiteRule(desk, { ...OWN, id: first.id, title: 'Copy' });
    expect((await readSiteRules(desk.db)).map((rule) => rule.title).toSorted()).toEqual(['Copy', 'Own']);
    await saveSiteRule(desk, { ...OWN, title: 'Changed' }, first.id);
    if (copy.ok) await deleteSiteRule(desk, copy.id);
    expect(await readSiteRules(desk.db)).toMatchObject([{ id: first.id, title: 'Changed' }]);
  });

  test('with a fault is not stored, and says which', async () => {
    const desk = await newDesk();
    const saved = await saveSiteRule(desk, { ...OWN, patterns: ['{'] });
    expect(saved).toMatchObject({ ok: false, faults: [{ code: 'bad-pattern', field: 'patterns' }] });
    expect(await readSiteRules(desk.db)).toEqual([]);
  });

  test('with a card number in it is stored without', async () => {
    const desk = await newDesk();
    const saved = await saveSiteRule(desk, { ...OWN, title: 'Desk 4539 1488 0343 6467' });
    expect(saved).toMatchObject({ ok: true, found: ['card'] });
    expect((await readSiteRules(desk.db))[0]?.title).toBe('Desk •••• 6467');
  });
});

test.each(SHIPPED.map((rule) => [rule.id, rule] as const))('%s survives the form', (_, rule) => {
  const { id, ...rest } = rule;
  const boxes = rest.boxes ?? { public: [], internal: [] };
  expect(draftToRule(ruleToDraft(rule))).toEqual({ ...rest, boxes, tried: false });
  expect(id).toBeTruthy();
});

test('a case that began before the rule moves to the conversation’s one address', async () => {
  const desk = await newDesk();
  const url = 'https://desk.example.com/c/4211/edit?tab=2';
  const { caseId } = await newCase(desk, { address: url });
  await saveSiteRule(desk, OWN);
  const seen = await seeConversation(desk, at(url), false, ...silentPage);
  expect(seen?.address).toBe('https://desk.example.com/c/4211');
  expect((await desk.db.cases.get(caseId))?.address).toBe('https://desk.example.com/c/4211');
});

describe('a reply', () => {
  const GREET = { outgoing: { kind: 'reply', reply: 'general.never-send' }, typed: {}, via: 'inserted' } as const; // prettier-ignore

  test('goes in at every address of its conversation, and at no other', async () => {
    const desk = await newDesk();
    await saveSiteRule(desk, OWN);
    const { caseId } = await newCase(desk, { address: 'https://desk.example.com/c/4211' });
    for (const [url, ok] of [
      ['https://desk.example.com/c/4211/notes#c5', true],
      ['https://desk.example.com/c/4212', false],
    ] as const)
      // prettier-ignore
      expect(await sendReply(desk, { caseId, ...GREET }, fakePage(undefined, url).hands)).toMatchObject({ ok });
  });

  test('where the page names the conversation, it is asked right before, and an unsure page gets nothing', async () => {
    const desk = await newDesk();
    const url = 'https://web.whatsapp.com/';
    const chat = (id: string) => says(url, { page: [{ text: `false_${id}@c.us_3EB0` }] });
    const address = (await seeConversation(desk, at(url), false, chat('49151'), shipped))?.address;
    const { caseId } = await newCase(desk, { address });
    const send = async (ask: ReturnType<typeof says> | undefined) => {
      const page = fakePage(undefined, url);
      const seen = (d: typeof desk) => seeConversation(d, at(url), false, ask ?? silentPage[0], shipped); // prettier-ignore
      const hands = { ...page.hands, conversation: () => seen(desk) };
      return { outcome: await sendReply(desk, { caseId, ...GREET }, hands), inserted: page.inserted };
    };
    expect((await send(chat('49151'))).inserted).toHaveLength(1);
    for (const ask of [chat('49152'), says(url, {}), says('https://web.whatsapp.com/x', {}), undefined])
      expect(await send(ask)).toMatchObject({ outcome: { ok: false, refusal: { why: 'other-page' } }, inserted: [] }); // prettier-ignore
  });
});

describe('the live test', () => {
  const find = () => Promise.resolve(at('https://desk.example.com/c/7'));
  const run = (rule: object, said: Partial<PageAnswer> = {}, page: typeof find | undefined = find) =>
    testSiteRule({ id: 'draft', ...OWN, ...rule }, page, says('https://desk.example.com/c/7', said));

  test('says what the rule reads', async () => {
    const said = { name: [{ text: 'Ana' }], public: [1], internal: [0] };
    const read = await run({ name: [{ select: '.who' }], numberPart: 'id', boxes: { public: ['#a'], internal: ['#b'] } }, said); // prettier-ignore
    expect(read).toMatchObject({ kind: 'read', seen: { address: 'https://desk.example.com/c/7', name: 'Ana', number: '7' }, boxes: { public: 1, internal: 0 } }); // prettier-ignore
  });

  test.each<[string, object, Partial<PageAnswer>, object]>([
    ['a fault', { title: '' }, {}, { kind: 'faults' }],
    ['another address', { patterns: ['x.example/{id}'], address: '/{id}' }, {}, { kind: 'other-address' }],
    ['a page without the mark', { detect: '#mark' }, { there: false }, { kind: 'not-there', bad: [] }],
    ['a mark that is no selector', { detect: '##' }, { there: false, badDetect: true }, { bad: ['##'] }],
    ['a selector that is none', { name: [{ select: '((' }] }, { name: [{ bad: true }] }, { kind: 'read', bad: ['(('] }], // prettier-ignore
  ])('%s is said', async (_, rule, said, told) => {
    expect(await run(rule, said)).toMatchObject(told);
  });

  test('without a page there is nothing to test on', async () => {
    expect(await testSiteRule({ id: 'draft', ...OWN }, () => Promise.resolve(undefined))).toEqual({ kind: 'no-page' }); // prettier-ignore
  });
});
