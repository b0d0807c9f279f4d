/** The two replies of the matrix: what the library holds, and what must arrive. */

const PLAIN = `Hi Ana 👋🏽👩🏽‍💻, 5 < 7 & your account is open again.
您的账户已解锁，请重新登录。

Steps: https://help.example.com/unlock?lang=en&step=2
Anything else? <b>Just write</b> & we will help.`;

const MARKDOWN = `Hi Ana 👋🏽👩🏽‍💻, 5 < 7 & your account is **open again**.
**您的账户已解锁。**请重新登录

- Close the app
- 打开 **设置** & sign in

Read [the steps](https://help.example.com/unlock?lang=en&step=2) first.
Anything else? Just write & we will help.`;

/** The marks of `MARKDOWN`. */
export const WANTED_MARKS = {
  bold: ['open again', '您的账户已解锁。', '设置'],
  links: [['the steps', 'https://help.example.com/unlock?lang=en&step=2']] as [string, string][],
  bullets: ['Close the app', '打开 设置 & sign in'],
};

export type MessageKind = 'plain' | 'rich';

/** Their ids and shortcuts in the library. */
export const REPLIES: Record<MessageKind, { id: string; shortcut: string }> = {
  plain: { id: 'matrix.plain', shortcut: 'mxplain' },
  rich: { id: 'matrix.rich', shortcut: 'mxrich' },
};

/** The lines a reader must find, one under the other; the blank one counts in the plain reply only. */
export const LINES: Record<MessageKind, string[]> = {
  plain: PLAIN.split('\n'),
  rich: [
    'Hi Ana 👋🏽👩🏽‍💻, 5 < 7 & your account is open again.',
    '您的账户已解锁。请重新登录',
    'Close the app',
    '打开 设置 & sign in',
    'Read the steps first.',
    'Anything else? Just write & we will help.',
  ],
};

const reply = (kind: MessageKind, format: 'plain' | 'markdown', body: string) => ({
  id: REPLIES[kind].id,
  title: { en: `Matrix ${kind}` },
  shortcut: REPLIES[kind].shortcut,
  format,
  text: { formal: { en: body }, friendly: { en: body } },
});

/** A pack file with both. */
export const PACK = JSON.stringify({
  format: 2,
  id: 'editor-matrix',
  version: 1,
  title: { en: 'Editor matrix' },
  defaultLang: 'en',
  langs: ['en'],
  officialLinks: ['help.example.com'],
  teams: {},
  placeholders: {},
  playbooks: [],
  replies: [reply('plain', 'plain', PLAIN), reply('rich', 'markdown', MARKDOWN)],
  scripts: [],
});
