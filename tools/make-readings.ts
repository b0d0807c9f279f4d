/**
 * Makes the table of Chinese characters that replies are given search keys by: every reading without its tone, and the
 * simplified form of traditional characters. It is made at the build, shipped as a file, and in no script.
 */
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { ReadingsFile } from '@/lib/domain/search/readings';

const FIRST = 0x4e00;
const LAST = 0x9fa5;

/** Characters in everyday use: all of GB 2312, and Big5's first level. Others are found by themselves alone. */
function everyday(): Set<number> {
  const found = new Set<number>();
  const add = (charset: string, firsts: readonly [number, number]) => {
    const decoder = new TextDecoder(charset);
    for (let a = firsts[0]; a <= firsts[1]; a++)
      for (let b = 0x40; b <= 0xfe; b++) {
        const code = decoder.decode(new Uint8Array([a, b])).codePointAt(0) ?? 0;
        if (code >= FIRST && code <= LAST && (charset === 'big5' || b >= 0xa1)) found.add(code);
      }
  };
  add('gb18030', [0xb0, 0xf7]);
  add('big5', [0xa4, 0xc6]);
  return found;
}

function readingsOf(char: string): string[] {
  const all = pinyin(char, { multiple: true, toneType: 'none', type: 'array', v: true });
  const letters = all.map((x) => x.replace('ê', 'e').replace('v', 'ü'));
  return [...new Set(letters)].filter((x) => /^[a-zü]+$/.test(x));
}

const pairOf = (index: number) => index.toString(36).padStart(2, '0');

/** Base 36: where a character stands after the one before it, then what belongs to it. */
function inSteps<T>(rows: readonly (readonly [number, T])[], write: (value: T) => string): string {
  let last = FIRST;
  const steps = rows.map(([code, value]) => {
    const step = (code - last).toString(36) + write(value);
    last = code;
    return step;
  });
  return steps.join(' ');
}

/** The file as it is shipped. */
export function makeReadings(): ReadingsFile {
  const toSimplified = Converter({ from: 't', to: 'cn' });
  const kept = everyday();
  const readings = new Map<number, string[]>();
  const simplified: [number, number][] = [];
  for (let code = FIRST; code <= LAST; code++) {
    const simple = toSimplified(String.fromCodePoint(code)).codePointAt(0) ?? code;
    if (simple !== code && kept.has(simple)) simplified.push([code, simple]);
    else if (kept.has(code)) readings.set(code, readingsOf(String.fromCodePoint(code)));
  }
  // A simplified character is read in every way of those that became it: 乾 (qian) is written 干.
  for (const [code, simple] of simplified) {
    const own = readings.get(simple);
    const more = readingsOf(String.fromCodePoint(code));
    if (own) readings.set(simple, [...new Set([...own, ...more])]);
  }
  const syllables = [...new Set([...readings.values()].flat())].toSorted();
  const numberOf = (syllable: string) => pairOf(syllables.indexOf(syllable));
  let first = '';
  for (let code = FIRST; code <= LAST; code++) {
    const [one] = readings.get(code) ?? [];
    first += one === undefined ? ' ' : numberOf(one);
  }
  const several = [...readings].filter(([, all]) => all.length > 1).toSorted(([a], [b]) => a - b);
  return {
    syllables: syllables.join(' '),
    first,
    others: inSteps(several, (all) => `:${all.slice(1).map(numberOf).join('')}`),
    simplified: inSteps(simplified, (simple) => String.fromCodePoint(simple)),
  };
}
