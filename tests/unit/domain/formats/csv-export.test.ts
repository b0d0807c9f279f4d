import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardCell, repliesToCsv, unguardCell } from '@/lib/domain/formats/csv-export';
import type { OwnReply } from '@/lib/domain/formats/own-rows';
import { parseCsv } from '@/lib/domain/formats/parse-csv';
import { CHANNELS, TONES } from '@/lib/domain/guides/playbook';
import { starterPack } from '@/tests/fixtures/starter-pack';
import { problemLine, readAs, textFile } from './read-as';

const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', "'", ' =', '\u200b=', '\uFEFF@'];

const hostile = fc.oneof(
  fc.constantFrom(
    '=HYPERLINK("http://a.example","x")', '=cmd|\'/c calc\'!A0', '+1+1', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x',
    "'=1", "''", '"', '""', ',', ';', '\n', '\r\n', '\r', 'a\r\nb', '[]', '["a"]', '"x"', '{{ customer_name }}', '', ' ', '\u3000', '\uFEFF',
    'a,b;c|d\te', '您好，“客户”', '𠮷🙂', '__proto__', 'constructor',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.toWellFormed()),
  fc.tuple(fc.constantFrom(...SIGNS), fc.string({ maxLength: 8 })).map((parts) => parts.join('')),
); // prettier-ignore

const l10n = fc.dictionary(fc.constantFrom('en', 'zh-CN', 'zh-TW', 'pt-BR'), hostile, { minKeys: 1, noNullPrototype: true }); // prettier-ignore
const wording = fc.dictionary(fc.constantFrom(...TONES), l10n, { noNullPrototype: true });
const some = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

const reply: fc.Arbitrary<OwnReply> = fc
  .record({
    playbook: fc.constantFrom('', 'account-locked'),
    id: fc.stringMatching(/^[A-Za-z][A-Za-z0-9._-]{0,10}$/).filter((id) => !(id in Object.prototype)),
    title: l10n,
    channels: some(fc.subarray([...CHANNELS])),
    shortcut: some(hostile),
    tags: some(fc.array(hostile, { maxLength: 3 })),
    owner: some(hostile),
    reviewBy: some(hostile),
    when: some(fc.constantFrom({ channel: 'chat' as const }, { not: { step: 'a', is: 'pass' as const } })),
    requires: some(fc.constant('identity')),
    format: some(fc.constantFrom('plain' as const, 'markdown' as const)),
    text: wording,
    forChannel: some(
      fc.dictionary(fc.constantFrom(...CHANNELS), fc.dictionary(fc.constantFrom(...TONES), l10n, { minKeys: 1, noNullPrototype: true }), { minKeys: 1, noNullPrototype: true }),
    ),
  })
  .map(({ playbook, ...all }) => ({
    playbook,
    reply: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as OwnReply['reply'],
  })); // prettier-ignore

const replies = fc.uniqueArray(reply, { maxLength: 4, minLength: 1, selector: (r) => r.reply.id });

const RUNS = Number(process.env.RUNS ?? 300);

test('what is exported comes back unchanged', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(replies, (list) => {
      const reading = readAs(textFile('replies.csv', repliesToCsv(list)));
      expect(reading.refused).toEqual([]);
      expect(reading.format).toBe('deskside-csv');
      expect(reading.own).toEqual(list);
    }),
    { numRuns: RUNS },
  );
});

test('no cell begins as a formula does, in any spreadsheet', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(replies, (list) => {
      const { rows } = parseCsv(repliesToCsv(list).slice(1), ',', '\r\n');
      for (const cell of rows.flatMap((row) => row.cells))
        expect(cell.replace(/^[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+/, '')).not.toMatch(
          /^[=+\-@＝＋－＠]/,
        );
    }),
    { numRuns: RUNS },
  );
});

test('every sign that begins a formula is guarded, and only what begins with one is changed', () => {
  for (const sign of SIGNS) {
    expect(guardCell(`${sign}1`)).toBe(`'${sign}1`);
    expect(unguardCell(guardCell(`${sign}1`))).toBe(`${sign}1`);
  }
  for (const text of ['', 'a=1', '1-2', '您好＝']) expect(guardCell(text)).toBe(text);
});

test('the shipped replies come back unchanged, and after a spreadsheet has written them anew', () => {
  const pack = starterPack();
  const list: OwnReply[] = [
    ...pack.replies.map((r) => ({ playbook: '', reply: r })),
    ...pack.playbooks.flatMap((p) => p.replies.map((r) => ({ playbook: p.id, reply: r }))),
  ];
  const csv = repliesToCsv(list);
  expect(readAs(textFile('a.csv', csv)).own).toEqual(list);
  const { rows } = parseCsv(csv.slice(1), ',', '\r\n');
  const write = (cell: string) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const resaved = rows.map((row) => row.cells.map(write).join(';')).join('\r\n');
  expect(readAs(textFile('a.csv', `${resaved}\r\n`)).own).toEqual(list);
});

test('a row that is no longer a reply is refused by its line and what is wrong with it', () => {
  const list = ['one', 'two'].map((id) => ({ playbook: '', reply: { id, title: { en: id }, text: { friendly: { en: 'Hi' } } } })); // prettier-ignore
  const broken = repliesToCsv(list).replace('"friendly"', '"cheerful"');
  const reading = readAs(textFile('a.csv', broken));
  expect(reading.own).toEqual(list.slice(1));
  expect(reading.refused.map(problemLine)).toEqual(['line 2: broken-row one text.cheerful']);
});
