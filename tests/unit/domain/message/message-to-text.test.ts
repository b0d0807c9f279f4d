import { describe, expect, test } from 'vitest';
import { messageOf } from '@/lib/domain/message/message-of';
import { isRich, messageLinks, messageText, messageToLine } from '@/lib/domain/message/message-text';
import { messageToText } from '@/lib/domain/message/message-to-text';

const read = (text: string) => messageOf([{ kind: 'words', text }], 'markdown');

/** The same body in every flavour; undefined = as in plain. */
const GOLDEN: { what: string; body: string; plain: string; whatsapp?: string; slack?: string; markdown: string }[] = [
  { what: 'bold between spaces', body: 'It is **open** now.', plain: 'It is open now.', whatsapp: 'It is *open* now.', slack: 'It is *open* now.', markdown: 'It is **open** now.' },
  { what: 'bold beside punctuation', body: '(**open**), _now_!', plain: '(open), now!', whatsapp: '(*open*), _now_!', slack: '(*open*), _now_!', markdown: '(**open**), _now_!' },
  { what: 'bold within a word, where chats know none', body: 'un**lock**ed', plain: 'unlocked', markdown: 'un**lock**ed' },
  { what: 'Chinese bold before words', body: '**您的账户已解锁。**请重新登录', plain: '您的账户已解锁。请重新登录', markdown: '**您的账户已解锁。**&#35831;重新登录' },
  { what: 'Chinese bold between words', body: '请**立即**登录', plain: '请立即登录', markdown: '请**立即**登录' },
  { what: 'Chinese bold between punctuation', body: '您好，**请登录**。', plain: '您好，请登录。', whatsapp: '您好，*请登录*。', markdown: '您好，**请登录**。' },
  { what: 'Chinese bold as a line', body: '**重要**\n请登录', plain: '重要\n请登录', whatsapp: '*重要*\n请登录', slack: '*重要*\n请登录', markdown: '**重要**  \n请登录' },
  { what: 'everything at once', body: '***~~a~~*** `b`', plain: 'a b', whatsapp: '*_~a~_* `b`', slack: '*_~a~_* `b`', markdown: '**~~_a_~~** `b`' },
  { what: 'italic in bold', body: '**a *b* c**', plain: 'a b c', whatsapp: '*a _b_ c*', slack: '*a _b_ c*', markdown: '**a _b_ c**' },
  { what: 'bold beside an asterisk of the text', body: '5 \\* 3 is **not** 16', plain: '5 * 3 is not 16', markdown: '5 \\* 3 is **not** 16' },
  { what: 'bold over two lines', body: '**a\nb**', plain: 'a\nb', whatsapp: '*a*\n*b*', slack: '*a*\n*b*', markdown: '**a**  \n**b**' },
  { what: 'a link', body: 'See [our site](https://okpay.example/help), please', plain: 'See our site (https://okpay.example/help), please', markdown: 'See [our site](https://okpay.example/help), please' },
  { what: 'a link that shows where it leads', body: '[okpay.example](https://okpay.example/) <https://okpay.example/a>', plain: 'okpay.example https://okpay.example/a', markdown: '[okpay.example](https://okpay.example/) [https://okpay.example/a](https://okpay.example/a)' },
  { what: 'a mail address', body: '[write](mailto:help@okpay.example?subject=a) [help@okpay.example](mailto:help@okpay.example)', plain: 'write (help@okpay.example) help@okpay.example', markdown: '[write](mailto:help@okpay.example?subject=a) [help@okpay.example](mailto:help@okpay.example)' },
  { what: 'a bold link', body: '**[our site](https://okpay.example/a)**', plain: 'our site (https://okpay.example/a)', whatsapp: '*our site* (https://okpay.example/a)', slack: '*our site* (https://okpay.example/a)', markdown: '[**our site**](https://okpay.example/a)' },
  { what: 'an address in the text', body: 'https://okpay.example/a_b', plain: 'https://okpay.example/a_b', markdown: 'https://okpay.example/a_b' },
  { what: 'lists', body: '- a\n  1. b\n  2. c\n- d', plain: '• a\n  1. b\n  2. c\n• d', markdown: '- a\n  1. b\n  2. c\n- d' },
  { what: 'a list from nine, its lines under each other', body: '9. a\nb\n10. c', plain: '9. a\n   b\n10. c', markdown: '9. a  \n   b\n10. c' },
  { what: 'paragraphs in a list', body: '- a\n\n  b\n- c', plain: '• a\n\n  b\n• c', markdown: '- a\n\n  b\n- c' },
  { what: 'two lists', body: '- a\n\n* b', plain: '• a\n\n• b', markdown: '- a\n\n* b' },
  { what: 'a quote', body: '> a\n> b\n>\n> c', plain: '> a\n> b\n>\n> c', markdown: '> a  \n> b\n>\n> c' },
  { what: 'code', body: '```sh\na *b*\n```', plain: 'a *b*', whatsapp: '```\na *b*\n```', slack: '```\na *b*\n```', markdown: '```\na *b*\n```' },
  { what: 'a heading and a rule', body: '# Next *steps*\n\n---\n\na', plain: 'Next steps\n\n――――――――\n\na', whatsapp: '*Next _steps_*\n\n――――――――\n\na', slack: '*Next _steps_*\n\n――――――――\n\na', markdown: '**Next _steps_**\n\n――――――――\n\na' },
  { what: 'what is off: HTML, images, tables, references', body: '<b>a</b> ![b](https://c.example/d_e_f)\n[注意]: 请勿泄露\n| a |\n| - |', plain: '<b>a</b> ![b](https://c.example/d_e_f)\n[注意]: 请勿泄露\n| a |\n| - |', markdown: '\\<b>a\\</b> !\\[b\\](https://c.example/d_e_f)  \n\\[注意\\]: 请勿泄露  \n| a |  \n\\| - |' },
  { what: 'the indent of a Chinese letter', body: '您好：\n\n　　**“谢谢”**您', plain: '您好：\n\n　　“谢谢”您', markdown: '您好：\n\n&#12288;&#12288;**“谢谢”**&#24744;' },
  { what: 'a name nobody knows among entities', body: '&lt;&#38;&nbsp;&hearts;', plain: '<&\u00a0&hearts;', markdown: '\\<&\u00a0\\&hearts;' },
]; // prettier-ignore

describe('the same body in every flavour', () => {
  test.each(GOLDEN)('$what', ({ body, plain, whatsapp = plain, slack = plain, markdown }) => {
    const message = read(body);
    const flavours = (['plain', 'whatsapp', 'slack', 'markdown'] as const).map((f) =>
      messageToText(message, f),
    );
    expect(flavours).toEqual([plain, whatsapp, slack, markdown]);
  });
});

test('in one line, line breaks and what stands at them are one space', () => {
  expect(messageToLine(read('**Dear** Li,\n\n- a\n  - b\n- c'))).toBe('Dear Li, • a • b • c');
});

test.each([
  ['a\n\nb', false],
  ['**a**', true],
  ['[a](https://okpay.example)', true],
  ['- a', true],
  ['> a', true],
  ['    a', true],
])('%j is rich: %s', (body, rich) => expect(isRich(read(body))).toBe(rich));

describe('what checks read', () => {
  test.each([
    ['ev**il.co**m', 'evil.com'],
    ['[okpay.example](https://evil.com/%E4%BD%A0)', 'okpay.example\nhttps://evil.com/%E4%BD%A0\nhttps://evil.com/你'],
    ['[4242](https://okpay.example/a)4242 **4242**4242', '42424242 42424242\nhttps://okpay.example/a'],
    ['[write](mailto:a@b.example?cc=c@d.example)', 'write\na@b.example cc c@d.example'],
    ['1. a\n2. > b\n\n   ```\n   c\n   ```', '1. a\n2. b\nc'],
  ])('%j is read as %j', (body, text) => expect(messageText(read(body))).toBe(text)); // prettier-ignore

  test('each link once, wherever it stands', () => {
    const body = '- > [a](https://a.example/)\n- [b](https://b.example/) [c](https://a.example/)';
    expect(messageLinks(read(body))).toEqual(['https://a.example/', 'https://b.example/']);
  });
});
