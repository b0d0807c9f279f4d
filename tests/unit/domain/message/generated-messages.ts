import fc from 'fast-check';
import type { Block, Line, Message, Span } from '@/lib/domain/message/message';
import { plainLine } from '@/lib/domain/message/spans';

/** Everything that some parser somewhere takes for more than itself. */
const HOSTILE = [
  '*', '**', '***', '_', '__', '~', '~~', '`', '``', '```', '[x](y)', '](', '[', ']', '!', '![a](b)', '<', '<b>', '&', '&amp;', '&#42;',
  '\\', '#', '# ', '>', '> ', '- ', '+ ', '* ', '1. ', '1) ', '---', '===', '|', '| - | - |', '--- | ---', ':-:', '{{', '}}', '{% if %}', '~~~',
  'https://okpay.example/a_b?c=d&copy=1', 'a_b_c', '\uE000', '\uF8FF', '\uE0000\uE001',
] as const; // prettier-ignore
const WORDS = ['x', 'Your', 'account', '7', '您的账户', '请', 'の', '한글', '🙂', '👍🏽', 'é', '１'];
const POINTS = [
  '。',
  '，',
  '！',
  '？',
  '：',
  '（',
  '）',
  '“',
  '”',
  '《',
  '》',
  '、',
  '…',
  '——',
  '.',
  ',',
  '(',
  ')',
  '"',
  "'",
  '$',
  '€',
];
const SPACES = [' ', '  ', '\u3000', '\u00a0', '\t'];

/** Text without line breaks, of words, punctuation, spaces and everything hostile. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...POINTS), fc.constantFrom(...HOSTILE), fc.constantFrom(...SPACES)), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('')); // prettier-ignore

const mark = fc.option(fc.constant(true as const), { nil: undefined, freq: 2 });
const address = fc.constantFrom(
  'https://okpay.example/help',
  'https://okpay.example/a_(b)?c=d&copy;=1*',
  'mailto:help@okpay.example',
);

const span: fc.Arbitrary<Span> = fc
  .record({ text: hostileText, bold: mark, italic: mark, strike: mark, code: mark, href: fc.option(address, { nil: undefined, freq: 4 }) })
  .filter((s) => !(s.code && s.href !== undefined && s.text.includes(']:'))) // no source can say this one
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, v]) => v !== undefined)) as unknown as Span); // prettier-ignore

const seen = (line: Line) => line.some((s) => s.text.trim() !== '');

const line: fc.Arbitrary<Line> = fc.array(span, { minLength: 1, maxLength: 5 }).filter(seen);
const lines: fc.Arbitrary<Block> = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((all) => ({ kind: 'lines', lines: all }));
const code: fc.Arbitrary<Block> = fc
  .array(fc.oneof(hostileText, fc.constant('')), { minLength: 1, maxLength: 3 })
  .map((all) => ({ kind: 'code', text: all.join('\n') }));

const { blocks } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'block' },
    lines,
    code,
    fc.record({ kind: fc.constant('quote' as const), blocks: tie('blocks') }),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      start: fc.constantFrom(0, 1, 2, 9, 98),
      items: fc.array(fc.oneof({ weight: 9, arbitrary: tie('blocks') }, fc.constant<Block[]>([])), { minLength: 1, maxLength: 3 }),
    }),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
})); // prettier-ignore

/** Messages of every shape, with everything hostile as their words. */
export const anyMessage: fc.Arbitrary<Message> = blocks;

/** The message as two readers must agree on it: a space that may not be lost may come as one that cannot. */
export function tidy(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'lines')
      return { kind: 'lines', lines: block.lines.map((l) => plainLine(l.map((s) => ({ ...s, text: s.text.replaceAll('\u00a0', ' ') })))) }; // prettier-ignore
    if (block.kind === 'quote') return { kind: 'quote', blocks: tidy(block.blocks) };
    if (block.kind === 'list') return { ...block, start: block.ordered ? block.start : 1, items: block.items.map(tidy) }; // prettier-ignore
    return block;
  });
}
