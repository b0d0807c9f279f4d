/** Files made to hurt: deep, large, repeated, packed. */
import { strToU8, zipSync } from 'fflate';
import type { ForeignFile } from '@/lib/domain/formats/foreign';
import { LIMITS } from '@/lib/domain/formats/limits';

const DEEP = 100_000;
const file = (name: string, text: string): ForeignFile => ({ name, bytes: strToU8(text) });
const around = (open: string, inside: string, close: string) =>
  open.repeat(DEEP) + inside + close.repeat(DEEP);
const html = (body: string) => file('a.json', JSON.stringify([{ type: 'macro', name: 'T', body }]));

/** Everything nested a hundred thousand deep, closed and left open. */
export const deepFiles = (): ForeignFile[] => [
  file('array.json', around('[', '', ']')),
  file('open.json', '['.repeat(DEEP)),
  file('object.json', around('{"a":', '1', '}')),
  file('folders.json', `{"folders":[{"snippets":${around('[', '', ']')}}]}`),
  file('macros.json', `{"macros":[{"title":"x","actions":[{"field":"comment_value","value":${around('[', '"x"', ']')}}]}]}`),
  file('prokeys.json', around('["Snippets",1,', '{"name":"a","body":"b"}', ']')),
  file('power.json', `{"a":"b","__proto__":"c","x":${around('{"constructor":', '1', '}')}}`),
  file('flow.yml', `matches: ${around('[', '', ']').slice(0, 240_000)}`),
  file('open.yml', `matches:\n  - ${'{a: '.repeat(50_000)}`),
  file('dash.yml', `matches:\n${'- '.repeat(DEEP)}x`),
  file('lines.yml', `matches:\n${Array.from({ length: 650 }, (_, i) => `${' '.repeat(i)}- a:`).join('\n')}`),
  file('dict.plist', `<?xml version="1.0"?><plist version="1.0">${around('<dict><key>a</key>', '', '</dict>')}</plist>`),
  file('array.plist', `<plist>${'<array>'.repeat(DEEP)}`),
  file('any.plist', `<plist><dict>${around('<b>', 'x', '</b>')}</dict></plist>`),
  ...['<b>', '<div>', '<ul><li>', '<blockquote>', '<table><tr><td>', '<a href="https://a.example">', '<p>', '<svg>'].flatMap((tag) => [
    html(`x${tag.repeat(Math.floor(LIMITS.html / tag.length) - 1)}`),
    html(`x${tag.repeat(150)}y`),
  ]),
  file('nested.json', JSON.stringify([{ short_code: 'a', content: `x\n${'> '.repeat(9000)}y` }])),
  file('lists.json', JSON.stringify([{ short_code: 'a', content: `x\n\n${'- '.repeat(9000)}y` }])),
]; // prettier-ignore

const ALIASES = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghi'.split('').map((c, i) => `${c}: &${c} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[i]}`).join(', ')}]`)].join('\n'); // prettier-ignore

const zip = (name: string, files: Record<string, Uint8Array>): ForeignFile => ({
  name,
  bytes: zipSync(files, { level: 9 }),
});

const fill = (text: string, size: number) => text.repeat(Math.floor(size / text.length));
const big = LIMITS.bytes - 1000;

/** What a parser of markdown, of HTML or a pattern could take long over. */
const SLOW = ['[', '[x](', '**a', '*a **b ', '`', '``` ', '<', '<a', '&', '{{', '{', '{% ', '%', '%m/', '\\', '> ', '- ', '* ', '_', '~~', '![', '\n', ' ', '\u00a0', '\u3000', 'a b', '，', '\uD83D', '<b> ', '<b>a</b> ', '<p>', '</p>', '<li>', '<br>', '<a href=x>', '<a href="https://a.example/(">x</a>', '[[', '#{', '$|$', '{a|', '=1', '\\[', '&#x', '&amp;', '<!--']; // prettier-ignore

/** Large ones: one body, many bodies, many rows; all below the limit of a file. */
export const largeFiles = (): ForeignFile[] => [
  ...SLOW.flatMap((text, i) => [
    file(`markdown ${i}.json`, JSON.stringify([{ short_code: 'a', content: `**x** ${fill(text, LIMITS.body - 10)}` }])),
    file(`html ${i}.json`, JSON.stringify([{ type: 'macro', name: 'T', body: `<b>x</b> ${fill(text, LIMITS.html - 10)}` }])),
    file(`text ${i}.csv`, `title,body\nx,"${fill(text, LIMITS.body - 10).replaceAll('"', '""')}"\n`),
    file(`alone ${i}`, fill(text, 500_000)),
  ]),
  file('rows.csv', `title,body\n${fill('hello there,how are you\n', big)}`),
  file('cells.csv', `title,body\n${fill('a,', big)}`),
  file('quotes.csv', `title,body\n${fill('"a""",', big)}`),
  file('line.csv', fill('x', big)),
  file('spaces.csv', `x${fill(' ', big)}y`),
  file('bodies.csv', `title,body\n${fill(`x,${fill('hello you ', 19_000)}\n`, big)}`),
  file('list.json', `[${fill('{"short_code":"a","content":"b"},', big)}{}]`),
  file('zeros.json', `[${fill('0,', big)}0]`),
  file('aliases.yml', `${ALIASES}\nmatches:\n  - trigger: x\n    replace: *i\n  - *i\n`),
  file('scalars.yml', `matches: [${fill('1,', LIMITS.yamlBytes - 100)}]`),
  file('maps.yml', `matches:\n${fill('- a: b\n', LIMITS.yamlBytes - 100)}`),
  file('strings.plist', `<plist><dict><key>snippetsTE2</key><array>${fill('<dict><key>abbreviation</key><string>a</string></dict>', big - 1000)}`),
  file('entities.plist', `<!DOCTYPE plist [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]><plist><string>&b;${fill('&b;', 900_000)}</string></plist>`),
  file('parts.txt', `a\n\nb\n\n--\n\n${fill('a\n\nb\n\n--\n\n', big)}`),
]; // prettier-ignore

const WORKBOOK = '<workbook><sheets><sheet name="a" r:id="r"/></sheets></workbook>';
const LINKS = '<Relationships><Relationship Id="r" Target="worksheets/s.xml"/></Relationships>';
const book = (name: string, sheet: string, shared = '') =>
  zip(name, {
    'xl/workbook.xml': strToU8(WORKBOOK),
    'xl/_rels/workbook.xml.rels': strToU8(LINKS),
    'xl/worksheets/s.xml': strToU8(sheet),
    'xl/sharedStrings.xml': strToU8(shared),
  });

/** Small files that are large inside. */
export const packedFiles = (): ForeignFile[] => [
  book('big.xlsx', fill('<row><c><v>1</v></c></row>', 30_000_000)),
  book('rows.xlsx', `<sheetData>${fill('<row><c t="inlineStr"><is><t>hello you</t></is></c></row>', LIMITS.unpackedBytes - 1000)}`),
  book('cells.xlsx', `<row>${fill('<c r="CV1"><v>1</v></c>', LIMITS.unpackedBytes - 1000)}</row>`),
  book('deep.xlsx', `<row><c t="inlineStr">${'<is>'.repeat(DEEP)}<t>x</t>`),
  book('shared.xlsx', '<row><c t="s"><v>0</v></c></row>', fill('<si><t>a</t></si>', LIMITS.unpackedBytes - 1000)),
  book('one.xlsx', '<row><c t="s"><v>0</v></c><c t="s"><v>99999999</v></c></row>', `<si><t>${fill('a', LIMITS.unpackedBytes - 1000)}</t></si>`),
  zip('many.zip', Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${i}.json`, strToU8('[]')]))),
  zip('proto.zip', { '__proto__': strToU8('x'), 'index.json': strToU8('{"Categories":[{"Name":"__proto__","File":"__proto__"}]}') }),
  zip('json.zip', { 'index.json': strToU8(`{"Categories":[{"Name":"a","File":"a.json"}]}`), 'a.json': strToU8(`[${fill('0,', 15_000_000)}0]`) }),
]; // prettier-ignore

/** Fifty megabytes of every kind, refused before they are looked at. */
export const hugeFiles = (): ForeignFile[] =>
  ['a.csv', 'a.json', 'a.yml', 'a.plist', 'a.xlsx', 'a.txt'].map((name) => {
    const bytes = new Uint8Array(50 * 1024 * 1024).fill(0x20);
    bytes.set(
      strToU8({ 'a.json': '[', 'a.xlsx': 'PK\u0003\u0004', 'a.plist': '<plist>' }[name] ?? 'matches:'),
    );
    return { name, bytes };
  });
