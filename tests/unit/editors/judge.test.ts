/** The judge of the editor matrix, on texts that are right and on the ways a text goes wrong. */
import { describe, expect, test } from 'vitest';
import { isMessage, keepsMarks, PLACEMENTS } from '@/tests/editors/judge';
import { LINES, WANTED_MARKS } from '@/tests/editors/messages';

const { between, empty } = PLACEMENTS;
const plain = LINES.plain.join('\n');
const rich = LINES.rich.join('\n');
const around = (text: string): string => `AAA${text}BBB`;

describe('a plain message', () => {
  test.each([
    ['as it was written', around(plain), true],
    ['nothing', 'AAABBB', false],
    ['a blank line lost', around(plain.replace('\n\n', '\n')), false],
    ['blank lines doubled', around(plain.replaceAll('\n', '\n\n')), false],
    ['a line of its own', `AAA\n${plain}\nBBB`, false],
    ['twice', around(plain + plain), false],
    ['in front of the words', `${plain}AAABBB`, false],
    ['a character read as markup', around(plain.replace('<b>', '')), false],
    ['half an emoji', around(plain.replace('\u200d', '')), false],
  ])('%s', (_, text, right) => expect(isMessage(text, 'plain', between, {})).toBe(right));

  test('two of them stand one behind the other', () => {
    expect(isMessage(around(plain + plain), 'plain', between, { times: 2 })).toBe(true);
    expect(isMessage(plain + around(plain), 'plain', between, { times: 2 })).toBe(false);
  });

  test('in a box of one line every line break is one space', () => {
    const line = LINES.plain.filter((text) => text !== '').join(' ');
    expect(isMessage(around(line), 'plain', between, { oneLine: true })).toBe(true);
    expect(isMessage(around(line.replaceAll(' ', '')), 'plain', between, { oneLine: true })).toBe(false);
  });
});

describe('a rich message', () => {
  const shown = rich.replace('the steps', 'the steps (https://help.example.com/unlock?lang=en&step=2)');
  test.each([
    ['line under line', around(rich), true],
    [
      'with bullets and blank lines',
      around(rich.replace('Close', '\n• Close').replace('打开', '• 打开')),
      true,
    ],
    ['with the address shown', around(shown), true],
    ['in blocks of its own', `AAA\n${rich}\nBBB`, true],
    ['nothing', 'AAABBB', false],
    ['two lines in one', around(rich.replace('sign in\n', 'sign in')), false],
    ['lines in another order', around(LINES.rich.toReversed().join('\n')), false],
    ['a line lost', around(rich.replace('Close the app\n', '')), false],
    ['twice', around(rich + rich), false],
    ['marks as characters', around(rich.replace('open again', '**open again**')), false],
  ])('%s', (_, text, right) => expect(isMessage(text, 'rich', between, {})).toBe(right));

  test('two of them, one behind the other, with or without a line between', () => {
    expect(isMessage(rich + rich, 'rich', empty, { times: 2 })).toBe(true);
    expect(isMessage(`${rich}\n${rich}`, 'rich', empty, { times: 2 })).toBe(true);
    expect(isMessage(rich, 'rich', empty, { times: 2 })).toBe(false);
  });

  test('its marks are kept, no more and no fewer', () => {
    const { bold, links, bullets } = WANTED_MARKS;
    expect(keepsMarks(WANTED_MARKS)).toBe(true);
    expect(keepsMarks({ bold: bold.slice(1), links, bullets })).toBe(false);
    expect(keepsMarks({ bold: [...bold, 'AAA'], links, bullets })).toBe(false);
    expect(keepsMarks({ bold, links: [['the steps', 'https://help.example.com/']], bullets })).toBe(false);
    expect(keepsMarks({ bold, links, bullets: [] })).toBe(false);
  });
});
