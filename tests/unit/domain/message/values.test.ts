import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBlank } from '@/lib/base/text';
import type { Block, Message, Span } from '@/lib/domain/message/message';
import { messageOf } from '@/lib/domain/message/message-of';
import { marksOf } from '@/lib/domain/message/spans';
import type { Piece } from '@/lib/domain/template/fill';
import { hostileText } from './generated-messages';

const value = fc
  .oneof(
    fc.array(hostileText, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
    fc.string({ unit: 'binary', minLength: 1 }),
  )
  .filter((text) => !isBlank(text)); // blank is no value

/** Where a value can stand; `¤` is its place. */
const BODIES = [
  '¤', '¤ is here', 'Dear ¤,', '**¤**', '**a¤b**', 'a**¤**b', '*¤*', '~~¤~~', '`¤`', '``¤``', '[¤](https://okpay.example)', '[x](https://okpay.example/¤)',
  '[x](https://okpay.example/?a=¤&b=c#¤)', '[x](https://¤/a)', '[x](https://okpay.example¤/a', '[x](https://okpay.example@¤/a)', '[x](¤)', '[x](¤://okpay.example)', '[x](mailto:¤)',
  '[x](mailto:¤@okpay.example)', '[x](mailto:help@okpay.example?subject=¤)', '<https://okpay.example/¤>', '<¤>', '<¤', '![¤](https://okpay.example)', '- ¤\n- b', '-¤', '1¤ a', '¤. a', '1. ¤\n   - ¤',
  '> ¤', '>¤', '# ¤', '#¤', '¤\n---', '¤\n===', '¤\n\n¤', '    ¤', '```\n¤\n```', '```¤\n¤\n```', '¤**b**¤', '**b**¤', '¤_b_', '*¤', '¤*', '**¤', '[¤', '¤](https://okpay.example)', '[¤]', '[¤]: https://okpay.example',
  '\\¤', '&¤;', '&#¤;', '`¤', '| ¤ |\n| - |', '您的**¤**账户', '您的**（¤）**账户', '**“¤”**请',
]; // prettier-ignore

const fill = (body: string, text: string): Piece[] =>
  body
    .split('¤')
    .flatMap((words, i): Piece[] => [
      ...(i === 0 ? [] : [{ kind: 'value' as const, name: 'v', text }]),
      ...(words === '' ? [] : [{ kind: 'words' as const, text: words }]),
    ]);

/** The shape of a message without its words: kinds, and the marks of each run. Addresses keep what no value reaches. */
function shapeOf(blocks: readonly Block[]): unknown[] {
  const look = (span: Span) => {
    const { href, ...marks } = marksOf(span);
    return JSON.stringify({ ...marks, ...(href !== undefined && { to: new URL(href).host || href.split(/[:@?]/).at(0) }) }); // prettier-ignore
  };
  return blocks.map((block) => {
    if (block.kind === 'code') return 'code';
    if (block.kind === 'quote') return ['quote', ...shapeOf(block.blocks)];
    if (block.kind === 'list') return ['list', block.start, ...block.items.map(shapeOf)];
    return [...new Set(block.lines.flat().map(look))];
  });
}

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'code') return block.text;
      if (block.kind === 'quote') return textOf(block.blocks);
      if (block.kind === 'list') return block.items.map(textOf).join('\n');
      return block.lines.map((line) => line.map((s) => s.text).join('')).join('\n');
    })
    .join('\n');

const made = (body: string, text: string): Message => messageOf(fill(body, text), 'markdown');
const seen = (text: string) => text.replace(/\r\n?/g, '\n');
const shown = (body: string) => textOf(made(body, 'qq')).includes('qq');

describe('a value is data', () => {
  test.each(BODIES)('%j looks the same whatever its value is', (body) => {
    const plain = shapeOf(made(body, 'x'));
    fc.assert(
      fc.property(value, (text) => {
        expect(shapeOf(made(body, text))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  test.each(BODIES.filter(shown))('%j shows its value letter for letter', (body) => {
    fc.assert(
      fc.property(value, (text) => {
        expect(textOf(made(body, text))).toContain(seen(text));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['[x](https://okpay.example/t?n=¤)', 'a b&c=<>#/../@evil.com', 'https://okpay.example/t?n=a%20b%26c%3D%3C%3E%23%2F..%2F%40evil.com'],
    ['[x](https://okpay.example/¤)', '//evil.com', 'https://okpay.example/%2F%2Fevil.com'],
    ['[x](https://okpay.example/¤)', '\ud800', 'https://okpay.example/%EF%BF%BD'],
    ['[x](https://¤)', 'okpay.example', undefined],
    ['[x](https://okpay.example¤)', '.evil.com', undefined],
    ['[x](¤)', 'https://evil.com', undefined],
    ['[x](¤)', 'javascript:alert(1)', undefined],
    ['[x](java¤:alert)', 'script', undefined],
    ['[x](mailto:¤)', 'evil@evil.com', undefined],
    ['[x](javascript:alert)', '', undefined],
    ['[x](//evil.com)', '', undefined],
    ['[x](https://okpay.example\\@evil.com)', '', undefined],
    ['[x](https://okpay.example&#64;evil.com)', '', undefined],
    ["[x](https://okpay.example'.evil.com)", '', undefined],
    ['[x](https://okpay.example，evil.com)', '', 'https://okpay.xn--exampleevil-fm25d.com'], // its true name: not official
  ])('%j with %j leads to %j', (body, text, href) => {
    const spans = made(body, text).flatMap((b) => (b.kind === 'lines' ? b.lines.flat() : []));
    expect(spans.find((s) => s.href !== undefined)?.href).toBe(href);
  }); // prettier-ignore

  test('what is missing stands in its place, and could not leave', () => {
    expect(messageOf([{ kind: 'words', text: '**Dear ' }, { kind: 'missing', name: 'customer_name' }, { kind: 'words', text: '**' }], 'markdown'))
      .toEqual([{ kind: 'lines', lines: [[{ text: 'Dear ', bold: true }, { text: '{{customer_name}}', bold: true, value: 'customer_name', missing: true }]] }]); // prettier-ignore
  });
});
