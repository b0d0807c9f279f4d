import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { decodeCharacters } from '@/lib/domain/formats/characters';

/** What a parser that knows every name makes of a text. */
function reference(text: string): string {
  let out = '';
  const parser = new Parser({ ontext: (piece) => (out += piece) });
  parser.end(text);
  return out;
}

const WRITTEN = [
  ...'amp lt gt quot apos nbsp copy reg eacute Eacute ouml szlig yuml hellip rsquo lsquo ldquo rdquo mdash ndash euro bull rarr hearts Omega zwj lcub colon Tab NewLine check'.split(' ').map((name) => `&${name};`),
  ...[9, 10, 32, 65, 146, 150, 233, 0x4e2d, 0x1f600, 0x10ffff].flatMap((code) => [`&#${code};`, `&#x${code.toString(16)};`, `&#X${code.toString(16).toUpperCase()};`]),
  'a & b &amp b', '&nosuchname;', '&', '&;', '&#;', '&#x;', '&amp;amp;', '&AMP; &Eacute;&eacute;', 'AT&T', '&#0;', '&#xD800;', '&#x110000;', '&#99999999999999;',
]; // prettier-ignore

test.each(WRITTEN)('%s is the character that a browser shows', (written) => {
  expect(decodeCharacters(written)).toBe(reference(written));
});

test('in an address a name needs its semicolon', () => {
  expect(decodeCharacters('?a=b&copy=c&amp;d', true)).toBe('?a=b&copy=c&d');
});

test('a number makes no character that no text shows', () => {
  for (const code of [1, 8, 0x1f, 0x7f, 0xe000, 0xf8ff])
    expect(decodeCharacters(`&#${code};`)).toBe('\uFFFD');
});
