/** Every rule's addresses: what names a conversation gives one key, and never the key of another. */
import { describe, expect, test } from 'vitest';
import { conversationAddress } from '@/lib/domain/cases/address';
import { inOrder, ruleFor } from '@/lib/domain/sites/rule-for';
import { addressOf, rulesAt } from '@/lib/domain/sites/rules-at';
import { SHIPPED } from '@/lib/domain/sites/shipped';

const keyAt = (url: string) => {
  const [match] = rulesAt(url, inOrder([], SHIPPED));
  return match && { rule: match.rule.id, key: addressOf(match, url) };
};

/** Rule, the one address, and the addresses that are the same conversation. */
const SAME: [string, string, string[]][] = [
  ['zendesk', 'https://acme.zendesk.com/agent/tickets/123', ['https://acme.zendesk.com/agent/tickets/123/events', 'https://acme.zendesk.com/agent/tickets/123?brand_id=9#c5']],
  ['freshdesk', 'https://acme.freshdesk.com/a/tickets/123', ['https://acme.freshdesk.com/a/tickets/123/edit', 'https://acme.freshdesk.com/a/tickets/123?current_tab=activity', 'https://acme.freshdesk.com/helpdesk/tickets/123']],
  ['intercom', 'https://app.intercom.com/a/inbox/ab12/inbox/conversation/77', ['https://app.intercom.com/a/inbox/ab12/inbox/admin/5/conversation/77?view=List', 'https://app.intercom.com/a/apps/ab12/inbox/inbox/5/conversations/77']],
  ['help-scout', 'https://secure.helpscout.net/conversation/900', ['https://secure.helpscout.net/conversation/900/123', 'https://secure.helpscout.net/conversation/900/123/?folderId=1']],
  ['front', 'https://app.frontapp.com/open/cnv_8f3', ['https://app.frontapp.com/open/cnv_8f3?key=x']],
  ['gorgias', 'https://acme.gorgias.com/app/ticket/55', ['https://acme.gorgias.com/app/tickets/3/55', 'https://acme.gorgias.com/app/views/3/55']],
  ['hubspot', 'https://app-eu1.hubspot.com/live-messages/44/inbox/987', ['https://app-eu1.hubspot.com/live-messages/44/inbox/987#email', 'https://app-eu1.hubspot.com/live-messages/44/inbox/987/details']],
  ['gmail', 'https://mail.google.com/mail/u/0#all/FMfcgzGtxKRZhbXY', ['https://mail.google.com/mail/u/0/#inbox/FMfcgzGtxKRZhbXY', 'https://mail.google.com/mail/u/0/#search/refund+me/FMfcgzGtxKRZhbXY', 'https://mail.google.com/mail/u/0/#label/a%2Fb/FMfcgzGtxKRZhbXY?compose=new']],
  ['outlook', 'https://outlook.office.com/mail/id/AAQkADk%3D', ['https://outlook.office.com/mail/inbox/id/AAQkADk%3D', 'https://outlook.office.com/mail/0/archive/id/AAQkADk%3D?nativeVersion=1']],
  ['messenger', 'https://www.messenger.com/t/1000456', ['https://www.messenger.com/t/1000456/?ref=x']],
  ['facebook-messages', 'https://www.facebook.com/messages/e2ee/t/1000456', []],
  ['x', 'https://x.com/messages/12-34', ['https://x.com/messages/12-34?s=20']],
  ['x-post', 'https://x.com/i/status/1789', ['https://x.com/ana/status/1789', 'https://x.com/ana/status/1789/photo/1']],
  ['telegram', 'https://web.telegram.org/k#@ana', ['https://web.telegram.org/k/#@ana', 'https://web.telegram.org/k/#@ana?text=hi']],
  ['chatwoot', 'https://chat.example.com/app/accounts/1/conversations/12', ['https://chat.example.com/app/accounts/1/inbox/3/conversations/12', 'https://chat.example.com/app/accounts/1/label/vip/conversations/12?messageId=9', 'https://chat.example.com/app/accounts/1/unattended/conversations/12']],
  ['zammad', 'https://help.example.com#ticket/zoom/34', ['https://help.example.com/#ticket/zoom/34/567', 'https://help.example.com/desktop/tickets/34']],
  ['osticket', 'https://example.com/support/scp/tickets.php?id=8', ['https://example.com/support/scp/tickets.php?id=8#note', 'https://example.com/support/scp/tickets.php?a=edit&id=8']],
  ['request-tracker', 'https://rt.example.com/Ticket/Display.html?id=5', ['https://rt.example.com/Ticket/Update.html?Action=Respond&id=5', 'https://rt.example.com/Ticket/History.html?id=5#txn-90']],
  ['freescout', 'https://example.com/desk/conversation/6', ['https://example.com/desk/conversation/6?folder_id=25', 'https://example.com/desk/conversation/6#thread-3']],
  ['live-helper-chat', 'https://example.com/lhc/site_admin/chat/single/7', ['https://example.com/lhc/site_admin/chat/single/7#x']],
  ['roundcube', 'https://mail.example.com?_action=show&_mbox=INBOX%2FSent&_task=mail&_uid=12', ['https://mail.example.com/?_task=mail&_uid=12&_mbox=INBOX%2FSent&_action=show&_extwin=1']],
  ['roundcube-compose', 'https://mail.example.com?_action=compose&_id=9f3a&_task=mail', ['https://mail.example.com/?_task=mail&_action=compose&_id=9f3a&_framed=0']],
]; // prettier-ignore

describe.each(SAME)('%s', (rule, first, others) => {
  test.each([first, ...others])('%s is one conversation', (url) => {
    const own = { rule, key: keyAt(first)?.key };
    expect(own.key).toBeDefined();
    expect(keyAt(url)).toEqual(own);
  });

  test('its one address stays what it is when it is read again', () => {
    const key = keyAt(first)?.key ?? '';
    expect(keyAt(key)).toEqual({ rule, key });
  });

  test('another number, another host and another account are others', () => {
    const key = keyAt(first)?.key;
    const other = first.replace(/([A-Za-z0-9%]+)(?=[^A-Za-z0-9%]*$)/, (id) => `${id}8`);
    for (const url of [other, first.replace('https://', 'https://z'), first.replace('https:', 'http:')])
      expect(keyAt(url)?.key, url).not.toBe(key);
  });
});

test.each([
  ['https://www.messenger.com/t/1', 'https://www.messenger.com/e2ee/t/1'],
  ['https://mail.google.com/mail/u/0/#inbox/FMfcgzGtxKRZhbXY', 'https://mail.google.com/mail/u/1/#inbox/FMfcgzGtxKRZhbXY'],
  ['https://example.com/a/scp/tickets.php?id=8', 'https://example.com/b/scp/tickets.php?id=8'],
  ['https://a.example.com/app/accounts/1/conversations/2', 'https://a.example.com/app/accounts/2/conversations/2'],
  ['https://mail.example.com/?_task=mail&_action=show&_uid=1&_mbox=A', 'https://mail.example.com/?_task=mail&_action=show&_uid=1&_mbox=B'],
  ['https://rt.example.com/Ticket/Display.html?id=5', 'https://rt.example.com/Ticket/Display.html?id=5&id=6'],
  ['https://web.telegram.org/k/#@ana', 'https://web.telegram.org/k/#@bea'],
])('%s and %s are two', (a, b) => {
  expect(keyAt(a)?.key).toBeDefined();
  expect(keyAt(a)?.key).not.toBe(keyAt(b)?.key);
}); // prettier-ignore

test.each([
  'https://acme.zendesk.com/agent/dashboard',
  'https://acme.zendesk.com.evil.example/agent/tickets/1',
  'https://mail.google.com/mail/u/0/#inbox',
  'https://mail.google.com/mail/u/0/#search/refund',
  'https://desk.example.com/tickets/42?utm_source=mail',
  `https://desk.example.com/${'a/'.repeat(2000)}scp/tickets.php?id=1`,
])('%s is known to no rule and keeps its own address', (url) => {
  expect(keyAt(url)).toEqual({ rule: 'generic', key: conversationAddress(url) });
});

test('a desk whose address names no conversation has none before its page was asked', () => {
  expect(keyAt('https://web.whatsapp.com/')).toEqual({ rule: 'whatsapp', key: undefined });
  expect(keyAt('https://example.com/site_admin/')).toEqual({ rule: 'live-helper-chat', key: undefined });
});

test('a browser page has no rule', () => {
  expect(ruleFor('chrome://settings', [], SHIPPED)).toBeUndefined();
});

test('own rules come before shipped ones, the newest first', () => {
  const [shipped] = SHIPPED;
  if (!shipped) throw new Error('nothing is shipped');
  const own = ['0193a000-0000-7000-8000-000000000001', '0193a000-0000-7000-8000-000000000002'].map((id) => ({ ...shipped, id })); // prettier-ignore
  expect(ruleFor('https://acme.zendesk.com/agent/tickets/1', own, SHIPPED)?.id).toBe(own[1]?.id);
});

test('every rule of the list is shipped, once, and says whether it was tried', () => {
  const wanted = 'Zendesk,Freshdesk,Intercom,Help Scout,Front,Gorgias,HubSpot,Chatwoot,Zammad,osTicket,Request Tracker,FreeScout,Live Helper Chat,Gmail,Outlook on the web,Roundcube,WhatsApp Web,Messenger,X,Telegram Web'; // prettier-ignore
  for (const title of wanted.split(','))
    expect(
      SHIPPED.some((rule) => rule.title.split(',')[0] === title),
      title,
    ).toBe(true);
  expect(new Set(SHIPPED.map((rule) => rule.id)).size).toBe(SHIPPED.length);
  expect(SHIPPED.filter((rule) => rule.tried !== false).length).toBeGreaterThanOrEqual(7);
});
