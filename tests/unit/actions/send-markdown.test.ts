import { describe, expect, test } from 'vitest';
import { sendReply } from '@/lib/actions/send-reply';
import type { SendRequest } from '@/lib/actions/send/request';
import { readTimeline } from '@/lib/db/timeline';
import type { Delivery } from '@/lib/domain/message/delivery';
import { fakePage, newCase, newDesk } from '@/tests/fixtures/desk';

const REPLY = 'general.apology'; // has the blank `next_step`

/** A desk whose apology is written in markdown, and a page whose box shows marks. */
async function deskWith(body: string) {
  const desk = await newDesk();
  const { caseId } = await newCase(desk);
  const text = { formal: { en: body }, friendly: { en: body } };
  await desk.db.replies.update(REPLY, { format: 'markdown', text });
  const given: Delivery[] = [];
  const page = fakePage({ kind: 'box', frameId: 0, box: { id: 0, kind: 'rich', name: 'Reply', hint: '' }, others: [] }); // prettier-ignore
  const insert: typeof page.hands.insert = (target, delivery) => {
    given.push(delivery);
    return page.hands.insert(target, delivery);
  };
  const send = (more: Partial<SendRequest> = {}) =>
    sendReply(
      desk,
      { caseId, outgoing: { kind: 'reply', reply: REPLY }, typed: { next_step: 'wait' }, via: 'inserted', ...more },
      { ...page.hands, insert },
    ); // prettier-ignore
  return { desk, caseId, page, given, send };
}

describe('a reply in markdown', () => {
  test('goes into the box with its marks, and onto the record in plain words', async () => {
    const { desk, caseId, given, send } = await deskWith('**Next:** {{ next_step }}\n\n- [help](https://okpay.example/help)'); // prettier-ignore
    expect((await send({ typed: { next_step: '*wait* <b>' } })).ok).toBe(true);
    expect(JSON.stringify(given[0]?.nodes)).toContain('["b",null,"Next:"]');
    expect(JSON.stringify(given[0]?.nodes)).toContain('["a",["href","https://okpay.example/help"],"help"]');
    expect((await readTimeline(desk.db, caseId)).at(-1)?.text).toBe(
      'Next: *wait* <b>\n\n• help (https://okpay.example/help)',
    );
  });

  test('is copied in plain words', async () => {
    const { page, send } = await deskWith('**Next:** {{ next_step }}');
    expect((await send({ via: 'copied' })).ok).toBe(true);
    expect(page.copied).toEqual(['Next: wait']);
  });

  test('leaves as the agent edited it', async () => {
    const { given, send } = await deskWith('**Next:** {{ next_step }}');
    expect((await send({ edited: 'Please *wait*' })).ok).toBe(true);
    expect(given[0]?.nodes).toEqual(['Please ', ['i', null, 'wait']]);
  });

  const HIDDEN = [
    { what: 'a link behind other words', body: '[okpay.example](https://okpay-help.com/) {{ next_step }}', found: 'https://okpay-help.com/' },
    { what: 'a mail address behind other words', body: '[us](mailto:help@okpay-help.com) {{ next_step }}', found: 'help@okpay-help.com' },
    { what: 'an address in pieces', body: 'okpay-**help**.com {{ next_step }}', found: 'okpay-help.com' },
    { what: 'a look-alike', body: '[us](https://okpаy.example) {{ next_step }}', found: 'https://xn--okpy-73d.example' },
  ]; // prettier-ignore
  test.each(HIDDEN)('$what is refused, and leaves only when it is confirmed', async ({ body, found }) => {
    const { given, send } = await deskWith(body);
    const refusal = { why: 'faults', faults: [{ kind: 'link', text: found }] };
    expect(await send()).toMatchObject({ ok: false, refusal });
    expect(given).toEqual([]);
    expect((await send({ links: [found] })).ok).toBe(true);
  });

  test('a hidden link typed into the text is refused too', async () => {
    const { given, send } = await deskWith('{{ next_step }}');
    expect(await send({ edited: '[okpay.example](https://evil.example.org)' })).toMatchObject({ ok: false });
    expect(given).toEqual([]);
  });

  test.each([
    ['a card number between marks', '4242 **4242** _4242_ {{ next_step }}', '4242'],
    ['a card number with a link in it', '4242 4242 [42](https://okpay.example)42 {{ next_step }}', '4242'],
    ['a card number in an address', '[pay](https://okpay.example/?c={{ next_step }})', '4242 4242 4242 4242'],
  ])('%s is refused', async (_, body, next_step) => {
    const { given, send } = await deskWith(body);
    expect(await send({ typed: { next_step } })).toMatchObject({ refusal: { faults: [{ kind: 'card' }] } });
    expect(given).toEqual([]);
  });

  test('a body of nothing but marks is nothing', async () => {
    const { send } = await deskWith('{{ next_step }}');
    expect(await send({ edited: '#' })).toMatchObject({ refusal: { why: 'unfilled' } });
  });
});
