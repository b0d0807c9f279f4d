import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Line } from '@/lib/domain/message/message';
import { messageOf } from '@/lib/domain/message/message-of';
import { messageToText } from '@/lib/domain/message/message-to-text';
import { readHtml } from './html-reader';

/** What stands outside and at the edges of bold words, on either side. */
const OUTSIDE = ['', '请', '，', '“', '（', '。', '）', ' ', 'a', '7', '(', '.'];
const INSIDE = ['', '。', '！', '：', '“', '”', '（', '）', '《', '》', '【', '】', '、', '—', '…'];

const CASES = OUTSIDE.flatMap((before) =>
  OUTSIDE.flatMap((after) =>
    INSIDE.flatMap((first) => INSIDE.map((last) => ({ before, after, bold: `${first}解锁${last}` }))),
  ),
);

const lineOf = ({ before, after, bold }: (typeof CASES)[number]): Line => [
  ...(before.trim() === '' ? [] : [{ text: before }]),
  { text: bold, bold: true },
  ...(after.trim() === '' ? [] : [{ text: after }]),
];

/** As an author writes it: between spaces where a space stands outside. */
const source = ({ before, after, bold }: (typeof CASES)[number]) => `${before}**${bold}**${after}`;

describe('Chinese bold, whatever punctuation stands inside and outside of it', () => {
  // Latin letters and ASCII marks outside ask for the same as in English: the rule is Chinese for Chinese neighbours.
  const isChinese = ({ before, after, bold }: (typeof CASES)[number]) =>
    !(/[a7(.]/.test(before) && /^[“”—…]/.test(bold)) && !(/[a7(.]/.test(after) && /[“”—…]$/.test(bold));

  test('is read as bold', () => {
    const cases = CASES.filter(isChinese);
    expect(cases.length).toBeGreaterThan(25_000);
    const wrong = cases.filter((c) => {
      const [block] = messageOf([{ kind: 'words', text: source(c) }], 'markdown');
      const spans = block?.kind === 'lines' ? block.lines.flat() : [];
      return spans.find((s) => s.bold)?.text !== c.bold || spans.some((s) => s.text.includes('*'));
    });
    expect(wrong.map(source)).toEqual([]);
  });

  test('is shown as bold by a parser that knows no Chinese', () => {
    const strict = new MarkdownIt({ breaks: true });
    const wrong = CASES.filter((c) => {
      const message = [{ kind: 'lines' as const, lines: [lineOf(c)] }];
      const html = strict.render(messageToText(message, 'markdown'));
      return JSON.stringify(readHtml(html)) !== JSON.stringify(message);
    });
    expect(wrong.map(source)).toEqual([]);
  });
});
