import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { describe, expect, test } from 'vitest';
import { messageOf } from '@/lib/domain/message/message-of';
import { messageToMarkdown } from '@/lib/domain/message/message-to-markdown';
import type { Block, Message } from '@/lib/domain/message/message';
import { anyMessage } from '@/tests/unit/domain/message/generated-messages';
import { bodyOf, readAs, textFile } from './read-as';
import { hostileHtml } from './hostile-html';

/** A reply whose body is this HTML, as Intercom writes it. */
const read = (html: string) =>
  readAs(textFile('a.json', JSON.stringify([{ type: 'macro', name: 'T', body: html }])));

const CASES: [string, string][] = [
  ['<p>Hello</p><p>you</p>', 'Hello\n\nyou'],
  ['<div>Hello</div><div>you</div>', 'Hello\nyou'],
  ['<div>Hello</div><div><br></div><div>you</div>', 'Hello\n\nyou'],
  ['Hello<br>you<br/><br>all', 'Hello\nyou\n\nall'],
  ['<p>a &amp; b &lt;c&gt; &eacute;&rsquo;&mdash;&#128512;&nbsp;d</p>', 'a & b <c> é’—😀 d'],
  ['  <p>\n  lots   of\n space </p>  ', 'lots of space'],
  ['<p>　　首行缩进</p>', '　　首行缩进'],
  ['<b>bold</b> and <strong>strong </strong>text', '**bold** and **strong** text'],
  ['<i>a</i><em>b</em> <s>c</s> <del>d</del> <code>e</code>', '*ab* ~~c~~ ~~d~~ `e`'],
  ['<b><i>both</i></b>', '**_both_**'],
  ['<p><b>您的账户已解锁。</b>请重新登录</p>', '**您的账户已解锁。**请重新登录'],
  ['<h2>Title</h2>text', '**Title**\n\ntext'],
  ['<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', '- a\n- b\n  * c'],
  ['<ol start="3"><li>a<li>b</ol>', '3. a\n4. b'],
  ['<ul>stray<li>a</li></ul>', '- stray\n- a'],
  ['<blockquote>said</blockquote>', '> said'],
  ['<pre>a\n  b</pre>', '```\na\n  b\n```'],
  ['<a href="https://help.example/a_b?c=d&amp;e=f">here</a>', '[here](https://help.example/a_b?c=d&e=f)'],
  ['<a href="mailto:help@okpay.example">mail</a>', '[mail](mailto:help@okpay.example)'],
  ['<a href="https://help.example/{{conversation.id}}">x</a>', '[x](https://help.example/{{ case_ref }})'],
  ['<a href="https://{{app.name}}/x">x</a>', 'x'],
  ['<table><tr><th>a</th><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', '**a** | b\nc | d'],
  ['<hr>', '――――――――'],
  ['2 * 3 = 6 and a_b_c', '2 * 3 = 6 and a_b_c'],
  ['<b>*</b> 1. not a list', '**\\*** 1. not a list'],
  ['<p>1. <b>one</b></p>', '1\\. **one**'],
  ['Hi {{user.<b>name</b>}}', 'Hi {{ "{{" }}user.**name**}}'],
  ['Hi {{user.name}}<b>, thanks!</b>{{user.name}}', 'Hi {{ customer_name }}, **thanks**!{{ customer_name }}'],
  ['{{user.name}}<b>，您好</b>', '{{ customer_name }}，**您好**'],
  ['&#xE000;0&#xE001; <b>x</b> &#57344;', '�0� **x** �'],
  ['<p>&#123;&#123; x }} <b>y</b></p>', '{{ "{{" }} x }} **y**'],
];

test.each(CASES)('%s is written %s', (html, body) => {
  expect(bodyOf(read(html))).toBe(body);
});

const TOLD: [string, string][] = [
  ['<p>x</p><script>alert(1)</script>', 'script-left-out <script>'],
  ['x<iframe src="https://a.example"></iframe>', 'script-left-out <iframe>'],
  ['x<img src="https://a.example/a.png" alt="a cat">', 'image-left-out a cat'],
  ['<a href="javascript:alert(1)">x</a>', 'link-left-out javascript:alert(1)'],
  ['<a href="/relative">x</a>', 'link-left-out /relative'],
  ['<table><tr><td>x</td></tr></table>', 'table-flattened <table>'],
];

test.each(TOLD)('%s is told: %s', (html, told) => {
  const [reply] = read(html).replies;
  expect(reply?.problems.map((p) => `${p.code} ${p.detail}`)).toContain(told);
});

const blocksIn = (message: Message): Block[] =>
  message.flatMap((block) => [
    block,
    ...(block.kind === 'quote' ? blocksIn(block.blocks) : []),
    ...(block.kind === 'list' ? block.items.flatMap(blocksIn) : []),
  ]);

/** Where the links of a message lead. */
const linksOf = (message: Message): string[] =>
  blocksIn(message).flatMap((block) =>
    block.kind === 'lines' ? block.lines.flat().flatMap((span) => span.href ?? []) : [],
  );

describe('a corpus of hostile HTML', () => {
  const corpus = hostileHtml();

  test('has at least 500 of them', () => {
    expect(new Set(corpus).size).toBeGreaterThanOrEqual(500);
  });

  test('leaves no link but to a page or a mailbox, and no words of a script', () => {
    for (const html of corpus) {
      for (const { body, format } of read(`<p>Hello</p>${html}`).replies) {
        const message = messageOf([{ kind: 'words', text: body }], format);
        for (const href of linksOf(message)) expect(href, html).toMatch(/^(?:https?:\/\/|mailto:)/);
        for (const block of blocksIn(message)) if (block.kind === 'code') expect(html).toMatch(/<pre/i);
      }
    }
  });

  test('hides what a browser hides', () => {
    for (const tag of ['script', 'style', 'template', 'iframe', 'object', 'noscript', 'svg', 'math', 'title'])
      expect(bodyOf(read(`seen<${tag}>hidden</${tag}> too`)), tag).toBe('seen too');
  });
});

/** Messages as HTML, by a parser that is not ours to write. */
const html = new MarkdownIt({ breaks: true }).use(cjkFriendly);

/** What a message says: every letter with its marks, and where it stands; white space is the markup's own. */
const saying = (message: Message): unknown[] =>
  message.map((block) => {
    if (block.kind === 'quote') return ['quote', ...saying(block.blocks)];
    if (block.kind === 'list') return [block.ordered ? block.start : '-', ...block.items.map(saying)];
    if (block.kind === 'code') return ['code', block.text];
    return block.lines.map((line) =>
      line.flatMap((span) => [...span.text.replace(/\s/g, '')].map((letter) => ({ ...span, text: letter }))),
    );
  });

/** All its letters, one after another. */
const letters = (message: Message): string =>
  blocksIn(message)
    .map((b) => (b.kind === 'code' ? b.text : b.kind === 'lines' ? b.lines.flat().map((s) => s.text).join('') : ''))
    .join('')
    .replace(/[\s\uE000-\uF8FF]/g, ''); // prettier-ignore

test('HTML of any message is read as a body that says the same again', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const [reply] = read(html.render(messageToMarkdown(message))).replies;
      if (!reply || /\{[{%]/.test(reply.body)) return;
      const again = messageOf([{ kind: 'words', text: reply.body }], reply.format);
      expect(letters(again)).toBe(letters(message));
      const [second] = read(html.render(messageToMarkdown(again))).replies;
      const body = second && messageOf([{ kind: 'words', text: second.body }], second.format);
      expect(body && saying(body)).toEqual(saying(again));
      expect(reply.problems.map((p) => p.code)).not.toContain('marks-lost');
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
});
