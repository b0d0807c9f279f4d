/** What a reply is found by, made when it is saved. */
import type { ReplyRow } from '@/lib/domain/replies/library';
import { bodiesOf } from '@/lib/domain/replies/variants';
import { codesOf, FIRST_LETTER, GAP, hanBit, isHan, letterBits, SHORTCUT, TAG, TITLE } from './codes';
import { channelBits, MASKS } from './key-rows';
import type { Readings } from './readings';
import { soundsOf } from './body-sounds';

/** The keys of one reply. */
export interface ReplyKeys {
  id: string;
  playbook: string;
  order: number; // among equals: the lower first
  channels: number; // bits, in the order of CHANNELS
  langs: string; // of its bodies, separated by commas
  tags: string; // separated by tabs
  names: ArrayLike<number>; // codes of titles, shortcut and tags, each after its mark
  masks: ArrayLike<number>;
  han: ArrayLike<number>; // Chinese characters of its bodies, a GAP where something else stood
  sounds: ArrayLike<number>; // of those characters
  words: readonly string[]; // other words of its bodies, each once, in order
}

/** The codes of names, each field after its mark. */
export function nameCodes(fields: readonly (readonly [number, string])[], readings: Readings): number[] {
  return fields.flatMap(([mark, text]) => {
    const { codes } = codesOf(text, readings.simple);
    return codes.length === 0 ? [] : [mark, ...codes];
  });
}

/** Bits of the letters that may be typed first for a character, or of all of them. */
function bitsOf(code: number, readings: Readings, all: boolean): number {
  if (!isHan(code)) return letterBits(code);
  let bits = 0;
  for (const reading of readings.readingsOf(code))
    for (let i = 0; i < (all ? reading.length : 1); i++) bits |= letterBits(reading.charCodeAt(i));
  return bits;
}

/** The masks by which most replies are ruled out before their names are read. */
export function masksOf(names: readonly number[], readings: Readings): number[] {
  const masks = Array<number>(MASKS).fill(0);
  const add = (place: number, bits: number) => {
    masks[place] = ((masks[place] ?? 0) | bits) >>> 0;
  };
  let mark = TITLE;
  names.forEach((code, i) => {
    if (code < FIRST_LETTER) {
      if (code !== GAP) mark = code;
      return;
    }
    const before = names[i - 1] ?? TITLE;
    const first = bitsOf(code, readings, false);
    add(0, bitsOf(code, readings, true));
    if (isHan(code)) add(1, hanBit(code));
    if (before < FIRST_LETTER && before !== GAP && mark !== TAG) add(2, first);
    if (before < FIRST_LETTER || isHan(before) || isHan(code)) add(mark === TAG ? 4 : 3, first);
  });
  return masks;
}

const TAGS = /\{%[^%]*%\}|\{\{[^}]*\}\}|\]\([^)]*\)/g; // of templates, and the addresses of links

function bodyKeys(row: ReplyRow, readings: Readings): Pick<ReplyKeys, 'han' | 'sounds' | 'words'> {
  const words = new Set<string>();
  const han: number[] = [];
  for (const body of new Set(bodiesOf(row))) {
    let word = '';
    for (const code of [...codesOf(body.replace(TAGS, ' '), readings.simple).codes, GAP]) {
      if (isHan(code)) han.push(code);
      else if (han.length > 0 && han.at(-1) !== GAP) han.push(GAP);
      if (code !== GAP && !isHan(code)) word += String.fromCharCode(code);
      else if (word !== '') {
        words.add(word);
        word = '';
      }
    }
  }
  return { han, sounds: soundsOf(han, readings), words: [...words].sort() };
}

const langsOf = ({ text, forChannel = {} }: ReplyRow): string[] => [
  ...new Set(
    [text, ...Object.values(forChannel)].flatMap((w) => Object.values(w)).flatMap((t) => Object.keys(t)),
  ),
];

/** The keys of a reply. */
export function keysOf(row: ReplyRow, order: number, readings: Readings): ReplyKeys {
  const { id, playbook, channels, shortcut, tags = [] } = row;
  const titles = Object.values(row.title).map((title) => [TITLE, title] as const);
  const named = shortcut === undefined ? [] : [[SHORTCUT, shortcut] as const];
  const fields = [...titles, ...named, ...tags.map((tag) => [TAG, tag] as const)];
  const names = nameCodes(fields, readings);
  return {
    id, playbook, order, names,
    channels: channelBits(channels),
    langs: langsOf(row).join(),
    tags: tags.join('\t'),
    masks: masksOf(names, readings),
    ...bodyKeys(row, readings),
  }; // prettier-ignore
}
