/** What the search is measured against: MiniSearch with the same tokens, and a plain scan. */
import MiniSearch from 'minisearch';
import { codesOf, GAP, isHan } from '@/lib/domain/search/codes';
import type { Readings } from '@/lib/domain/search/readings';
import type { ReplyRow } from '@/lib/domain/replies/library';
import { bodiesOf } from '@/lib/domain/replies/variants';
import { foldText } from '@/lib/base/text';

const LONGEST = 10; // characters of a token

/** A run of characters by itself, in pinyin, and in initials. */
function tokensOfRun(run: readonly number[], readings: Readings, from: number, length: number): string[] {
  const part = run.slice(from, from + length);
  const read = part.map((code) => (readings.readingsOf(code)[0] ?? '').replace('ü', 'v'));
  return [String.fromCharCode(...part), read.join(''), read.map((r) => r.charAt(0)).join('')];
}

/** Words, and of Chinese from every character on: as our own search can be asked. */
function tokensOf(text: string, readings: Readings, isName: boolean): string[] {
  const tokens = new Set<string>();
  let word = '';
  let run: number[] = [];
  for (const code of [...codesOf(text, readings.simple).codes, GAP]) {
    if (isHan(code)) run.push(code);
    else {
      run.forEach((_, i) => {
        for (const token of tokensOfRun(run, readings, i, isName ? LONGEST : 2)) tokens.add(token);
      });
      run = [];
    }
    if (code !== GAP && !isHan(code)) word += String.fromCharCode(code);
    else {
      if (word !== '') tokens.add(word);
      word = '';
    }
  }
  return [...tokens];
}

const titlesOf = (row: ReplyRow) => [...Object.values(row.title), row.shortcut ?? '', ...(row.tags ?? [])];

/** MiniSearch as its readme would have it: prefixes, one slip in longer words, every word found, names before bodies. */
export function miniSearch(rows: readonly ReplyRow[], readings: Readings): (query: string) => string[] {
  const mini = new MiniSearch<{ id: string; names: string; bodies: string }>({
    fields: ['names', 'bodies'],
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => (term === '' ? null : term),
  });
  mini.addAll(
    rows.map((row) => ({
      id: row.id,
      names: tokensOf(titlesOf(row).join('\n'), readings, true).join('\n'),
      bodies: tokensOf(bodiesOf(row).join('\n'), readings, false).join('\n'),
    })),
  );
  const options = {
    prefix: true,
    fuzzy: (term: string) => (term.length > 3 ? 1 : false),
    combineWith: 'AND',
    boost: { names: 3 },
    tokenize: (text: string) => foldText(text).split(' '),
  } as const;
  return (query) => mini.search(query, options).slice(0, 40).map((found) => String(found.id)); // prettier-ignore
}

/** Every reply's whole text is looked through for every word. */
export function plainScan(rows: readonly ReplyRow[]): (query: string) => string[] {
  const texts = rows.map((row) => foldText([...titlesOf(row), ...bodiesOf(row)].join('\n')));
  return (query) => {
    const words = foldText(query).split(' ');
    const found: string[] = [];
    rows.forEach((row, i) => {
      if (words.every((word) => texts[i]?.includes(word))) found.push(row.id);
    });
    return found.slice(0, 40);
  };
}
