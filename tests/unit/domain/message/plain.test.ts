import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Flavour } from '@/lib/domain/message/message';
import { messageOf } from '@/lib/domain/message/message-of';
import { isRich, messageText, messageToLine } from '@/lib/domain/message/message-text';
import { messageToText } from '@/lib/domain/message/message-to-text';
import { hostileText } from './generated-messages';
import { readHtml } from './html-reader';

const body = fc.array(fc.oneof(hostileText, fc.constant('')), { maxLength: 8 }).map((l) => l.join('\n'));
const plain = (text: string) => messageOf([{ kind: 'words', text }], 'plain');
const SAME: Flavour[] = ['plain', 'whatsapp', 'slack'];

describe('a plain body', () => {
  test.each(SAME)('arrives letter for letter, line for line: %s', (flavour) => {
    fc.assert(
      fc.property(body, (text) => {
        expect(messageToText(plain(text), flavour)).toBe(text);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(messageToText(plain(text), flavour)).toBe(text.replace(/\r\n?/g, '\n'));
    })); // prettier-ignore
  });

  test('is checked as it is, and is not rich', () => {
    fc.assert(fc.property(body, (text) => {
      expect(messageText(plain(text))).toBe(text);
      expect(isRich(plain(text))).toBe(false);
    })); // prettier-ignore
  });

  test('is one line in a box of one line', () => {
    expect(messageToLine(plain('Dear Li,\n\nall is  well \n  Mei'))).toBe('Dear Li, all is  well Mei');
    fc.assert(
      fc.property(body, (text) => {
        expect(messageToLine(plain(text))).not.toContain('\n');
      }),
    );
  });

  test('keeps its values apart, and every line of them', () => {
    const pieces = [
      { kind: 'words' as const, text: 'We need:\n' },
      { kind: 'value' as const, name: 'missing_items', text: '1. ID\r\n2. <date>' },
      { kind: 'words' as const, text: '.\n\n' },
      { kind: 'missing' as const, name: 'due' },
    ];
    expect(messageOf(pieces, 'plain')).toEqual([
      {
        kind: 'lines',
        lines: [
          [{ text: 'We need:' }],
          [{ text: '1. ID', value: 'missing_items' }],
          [{ text: '2. <date>', value: 'missing_items' }, { text: '.' }],
          [],
          [{ text: '{{due}}', value: 'due', missing: true }],
        ],
      },
    ]);
  });
});

/** What stands in each line of what is shown; a blank line between paragraphs. */
const shownLines = (html: string): string[] =>
  readHtml(html).flatMap((block, i) => {
    if (block.kind !== 'lines') throw new Error(`a ${block.kind} nobody wrote`);
    const lines = block.lines.map((line) => {
      if (line.some((span) => Object.keys(span).length > 1)) throw new Error('a mark nobody wrote');
      return line.map((span) => span.text).join('');
    });
    return i === 0 ? lines : ['', ...lines];
  });

describe('a plain body in a box that renders markdown', () => {
  const soft = (line: string) => line.replaceAll('\u00a0', ' ');
  test.each([new MarkdownIt({ breaks: true }), new MarkdownIt()])(
    'is shown as its author wrote it',
    (parser) => {
      fc.assert(
        fc.property(body, (text) => {
          const shown = shownLines(parser.render(messageToText(plain(text), 'markdown'))).map(soft);
          const written = soft(text).split('\n');
          expect(shown.map((l) => l.trimEnd())).toEqual(written.map((l) => l.trimEnd()));
        }),
        { numRuns: 500 },
      );
    },
  );

  test.each([
    ['Dear Li,\n\nit is open.\nMei', 'Dear Li,\n\nit is open.  \nMei'],
    ['1. ID\n2. *date*', '1\\. ID  \n2\\. \\*date\\*'],
    ['- a\n# b\n> c', '\\- a  \n\\# b  \n\\> c'],
    ['see https://okpay.example/a_b?x=1&y=2', 'see https://okpay.example/a_b?x=1&y=2'],
    ['a\n\n\nb', 'a\n\n&nbsp;  \nb'],
    ['    four', '&nbsp;&nbsp;&nbsp;&nbsp;four'],
    ['　　您好', '&#12288;&#12288;您好'],
    ['<b>&lt;', '\\<b>\\&lt;'],
  ])('%j is written as %j', (text, source) => {
    expect(messageToText(plain(text), 'markdown')).toBe(source);
  });
});
