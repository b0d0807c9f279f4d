import { describe, expect, test } from 'vitest';
import type { ForeignFile, Reading } from '@/lib/domain/formats/foreign';
import { fillBody, filledText } from '@/lib/domain/template/fill';
import { bodyOf, readAs, textFile } from './read-as';

const json = (data: unknown): ForeignFile => textFile('a.json', JSON.stringify(data));

/** A file of each tool with one entry of this text. */
const WITH: Record<string, (text: string) => ForeignFile> = {
  table: (text) => json([['unused']]) && textFile('a.csv', `title,body\nT,"${text.replaceAll('"', '""')}"`),
  'text-blaze': (text) => json({ folders: [{ name: 'F', snippets: [{ shortcut: '/a', text }] }] }),
  textexpander: (text) => textFile('a.csv', `;a,"${text.replaceAll('"', '""')}"`),
  espanso: (text) => textFile('a.yml', `matches:\n  - trigger: ":a"\n    form: ${JSON.stringify(text)}\n`),
  zendesk: (text) => json({ macros: [{ title: 'T', actions: [{ field: 'comment_value', value: text }] }] }),
  briskine: (text) => textFile('a.csv', `id,title,shortcut,subject,to,cc,bcc,tags,body\n1,T,t,,,,,,"${text.replaceAll('"', '""')}"`), // prettier-ignore
  zammad: (text) => textFile('a.csv', `id,name,keywords,content,note,active\n1,T,,"${text.replaceAll('"', '""')}",,true`), // prettier-ignore
  chatwoot: (text) => json([{ short_code: 'a', content: text }]),
  gorgias: (text) =>
    json([{ name: 'T', actions: [{ name: 'setResponseText', arguments: { body_text: text } }] }]),
  freshdesk: (text) => json([{ title: 'T', folder_id: 1, content: text }]),
  intercom: (text) => json([{ type: 'macro', name: 'T', body: '', body_text: text }]),
  prokeys: (text) => json(['Snippets', 1, { name: 'a', body: text }]),
  'power-text': (text) => json({ a: text }),
  quicktext: (text) => json([{ id: '1', name: 'T', abbr: 'a', body: text, useVariables: true }]),
};

const read = (tool: string, text: string): Reading =>
  readAs((WITH[tool] ?? WITH['table'])?.(text) ?? json({}));

const MAPPED: [string, string, string][] = [
  ['table', '您好，{客户姓名}', '您好，{{ customer_name }}'],
  ['table', 'Hi %customer_name%, [[case_ref]]', 'Hi {{ customer_name }}, {{ case_ref }}'],
  ['table', '${agent_name} {{公司}}', '{{ agent_name }} {{ company_name }}'],
  ['text-blaze', 'Hi {formtext: name=customer name}', 'Hi {{ customer_name }}'],
  ['text-blaze', '{formparagraph: name=Reason; rows=4}', '{{ reason }}'],
  ['text-blaze', '{formtext: name=订单号}', '{{ blank_14vvhet }}'],
  ['text-blaze', '{formtext: name=constructor} {formtext: name=__proto__} {formtext: name=nil}', '{{ blank_constructor }} {{ proto }} {{ blank_nil }}'],
  ['text-blaze', '{formtext: name=7 days}', '{{ blank_7_days }}'],
  ['text-blaze', 'a{cursor}b', 'ab'],
  ['textexpander', '100%% %filltext:name=Order% %fillarea:name=Notes%', '100% {{ order }} {{ notes }}'],
  ['textexpander', '%fillpopup:name=Size:S:default=M:L%', '{{ size }}'],
  ['textexpander', 'on %m/%d/%Y at %H:%M', 'on {{ date }} at {{ date }}'],
  ['espanso', 'Hi [[customer_name]] $|$', 'Hi {{ customer_name }} '],
  ['espanso', '[[order]]', '{{ order }}'],
  ['zendesk', '{{ticket.requester.name}} {{ ticket.id }} {{current_user.first_name}}', '{{ customer_name }} {{ case_ref }} {{ agent_name }}'],
  ['briskine', '{{to.first_name}} {{to.last_name}}, {{{from.name}}}', '{{ customer_name }}, {{ agent_name }}'],
  ['zammad', '#{ticket.customer.firstname} #{ticket.customer.lastname} #{ticket.number}', '{{ customer_name }} {{ case_ref }}'],
  ['chatwoot', '{{contact.name}} {{ conversation.id }} {{account.name}}', '{{ customer_name }} {{ case_ref }} {{ company_name }}'],
  ['gorgias', '{{ticket.customer.lastname}} {{current_user.name}}', '{{ customer_name }} {{ agent_name }}'],
  ['freshdesk', '{{ticket.requester.name}} {{helpdesk_name}}', '{{ customer_name }} {{ company_name }}'],
  ['intercom', '{{user.name|fallback:"there"}}', '{% if customer_name %}{{ customer_name }}{% else %}there{% endif %}'],
  ['intercom', "{{name | fallback: 'a {{ b'}}", "{{ \"{{\" }}name | fallback: 'a {{ \"{{\" }} b'}}"],
  ['intercom', '{{name|fallback:""}}!', '{{ customer_name }}!'],
  ['prokeys', '%customer name% %Order% [[%d(D)]]', '{{ customer_name }} {{ order }} {{ date }}'],
  ['power-text', '%clip% %d(MMM) %|', '{{ clipboard }} {{ date }} '],
  ['quicktext', '{姓名:张三} {环境|dev|test}', '{{ customer_name }} {{ blank_1nc9kyv }}'],
  ['quicktext', '{好|坏}{光标}', '{{ blank_7aw2o }}'],
  ['quicktext', '{日期+7} {date=yyyy}', '{{ blank_fd64bj }} {{ date_yyyy }}'],
]; // prettier-ignore

test.each(MAPPED)('%s: %s becomes %s', (tool, text, body) => {
  expect(bodyOf(read(tool, text))).toBe(body);
});

const UNKNOWN: [string, string, string][] = [
  ['table', 'Hi {{order.id}}', '{{order.id}}'],
  ['text-blaze', 'x {import: /a} y', '{import: /a}'],
  ['text-blaze', 'x {=1+2} y', '{=1+2}'],
  ['textexpander', '%snippet:sig%', '%snippet:sig%'],
  ['espanso', 'x {{nobody}} y', '{{nobody}}'],
  ['zendesk', '{% case ticket.status %} y', '{% case ticket.status %}'],
  ['zendesk', '{{ ticket.id | prepend: "x" }}', '{{ ticket.id | prepend: "x" }}'],
  ['briskine', '{{#each to}} y', '{{#each to}}'],
  ['zammad', '#{ticket.group.name}', '#{ticket.group.name}'],
  ['chatwoot', '{{contact.__proto__}}', '{{contact.__proto__}}'],
  ['gorgias', '{{ticket.customer.integrations[1].x}}', '{{ticket.customer.integrations[1].x}}'],
  ['intercom', '{{constructor}}', '{{constructor}}'],
  ['prokeys', '[[%s(x)]]', '[[%s(x)]]'],
  ['power-text', '%url%', '%url%'],
  ['quicktext', '{片段:x}', '{片段:x}'],
];

test.each(UNKNOWN)('%s: %s is told, and stays as words that do nothing', (tool, text, token) => {
  const reading = read(tool, text);
  const [reply] = reading.replies;
  expect(reply?.problems).toEqual([expect.objectContaining({ code: 'unknown-placeholder', detail: token })]);
  expect(filledText(fillBody(reply?.body ?? '', new Map()))).toBe(text);
});

describe('what would run, load or press something', () => {
  test.each([
    ['text-blaze', 'a {run: alert()}'],
    ['text-blaze', '{urlload: https://x.example}'],
    ['text-blaze', '{urlsend: https://x.example; method=POST}'],
    ['text-blaze', 'x {key: enter}'],
    ['text-blaze', 'x {click: #buy}'],
    ['textexpander', '#!/usr/bin/env node'],
    ['textexpander', 'go %key:enter%'],
  ])('is left out: %s %s', (tool, text) => {
    const reading = read(tool, text);
    expect(reading.replies).toEqual([]);
    expect(reading.refused.map((p) => p.code)).toEqual(['runs-something']);
  });
});

test('words in braces that are no placeholder of the tool stay as they are', () => {
  for (const text of ['{', 'a {', '{ {', '{{', '{%', '{{{%', '}} %} {', '{{ "{{" }}', '{% comment %}x{% endcomment %}', '{{ customer_name }}']) {
    const body = bodyOf(readAs(json({ a: text })));
    expect(filledText(fillBody(body ?? '', new Map())), text).toBe(text);
  }
}); // prettier-ignore

test('a blank that asks something else than a declared one of its name gets a name of its own', () => {
  const text = '{formtext: name=day} {formdate: name=day} {formmenu: a; b; name=day} {formtext: name=day}';
  const reading = read('text-blaze', text);
  expect(bodyOf(reading)).toBe('{{ day }} {{ day_2 }} {{ day_3 }} {{ day }}');
  expect(Object.values(reading.placeholders).map((p) => p.blank?.type)).toEqual(['text', 'date', 'choice']);
  const taken = { day: { source: 'field' as const, label: { en: 'Day' } } };
  const beside = readAs(WITH['text-blaze']?.('{formtext: name=day}') ?? json({}), { placeholders: taken });
  expect(bodyOf(beside)).toBe('{{ day_2 }}');
  expect(Object.keys(beside.placeholders)).toEqual(['day_2']);
});
