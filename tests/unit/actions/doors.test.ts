import { expect, test } from 'vitest';
import { refusalToKeep } from '@/lib/actions/asked-reply';
import { refusalOf, sendReply } from '@/lib/actions/send-reply';
import { setTypedSite } from '@/lib/actions/set-typed-site';
import { readSettings } from '@/lib/db/settings';
import { fakePage, newCase, newDesk, unlockedDesk, UNLOCK } from '@/tests/fixtures/desk';

const NEVER = { kind: 'reply', reply: 'general.never-send' } as const;

test('what was inserted is offered again, the latest first; what was copied or refused is not', async () => {
  const { desk, caseId } = await unlockedDesk();
  const { hands } = fakePage();
  const send = (outgoing: typeof NEVER | typeof UNLOCK, via: 'inserted' | 'copied') =>
    sendReply(desk, { caseId, outgoing, typed: {}, via }, hands);
  await send(UNLOCK, 'copied');
  expect((await readSettings(desk.db)).recent).toBeUndefined();
  await send(NEVER, 'inserted');
  await send(UNLOCK, 'inserted');
  await send(UNLOCK, 'inserted');
  await sendReply(
    desk,
    { caseId, outgoing: { kind: 'reply', reply: 'general.apology' }, typed: {}, via: 'inserted' },
    hands,
  );
  expect((await readSettings(desk.db)).recent).toEqual([UNLOCK.reply, NEVER.reply]);
});

test('why it would not leave can be asked without anything leaving', async () => {
  const desk = await newDesk();
  const { caseId } = await newCase(desk);
  const ask = (reply: string) =>
    refusalOf(desk, { caseId, outgoing: { kind: 'reply', reply }, typed: {}, via: 'inserted' });
  expect(await ask(UNLOCK.reply)).toMatchObject({ why: 'locked' });
  expect(await ask('general.apology')).toEqual({ why: 'unfilled', names: ['next_step'] });
  expect(await ask(NEVER.reply)).toBeUndefined();
  expect(await desk.db.texts.count()).toBe(0);
});

test('what waits for the palette holds no word of a text', () => {
  const link = { why: 'faults', faults: [{ kind: 'link', text: 'evil.example' }] } as const;
  expect(refusalToKeep({ ...link, faults: [...link.faults] })).toBeUndefined();
  expect(refusalToKeep({ why: 'unfilled', names: ['next_step'] })).toBeUndefined();
  expect(refusalToKeep({ why: 'locked', needs: [] })).toBeUndefined();
  expect(refusalToKeep({ why: 'not-inserted', reason: 'changed', detail: 'Dear Li Wei' })).toEqual({
    why: 'not-inserted', reason: 'changed', detail: undefined,
  }); // prettier-ignore
  expect(refusalToKeep({ why: 'not-inserted', reason: 'too-long', detail: '310 > 160' })).toMatchObject({ detail: '310 > 160' }); // prettier-ignore
  expect(refusalToKeep({ why: 'other-box', now: 'Reply to Li Wei' })).toBeUndefined();
  expect(refusalToKeep({ why: 'one-line' })).toEqual({ why: 'one-line' });
});

test('a site is turned on once and off again', async () => {
  const desk = await newDesk();
  for (const on of [true, true]) await setTypedSite(desk, 'https://a.example/*', on);
  await setTypedSite(desk, 'https://b.example/*', true);
  expect((await readSettings(desk.db)).typedSites).toEqual(['https://a.example/*', 'https://b.example/*']);
  await setTypedSite(desk, 'https://a.example/*', false);
  expect((await readSettings(desk.db)).typedSites).toEqual(['https://b.example/*']);
});
