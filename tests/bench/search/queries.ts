/** What people type for replies they have in mind: whole, in five ways, and with one slip. */
import { dice, replyId } from './generated-replies.ts';
import { MATTERS, SUBJECTS, type Phrase } from './words.ts';

export type Way = 'zh' | 'en' | 'pinyin' | 'initials' | 'mixed' | 'en, one slip' | 'pinyin, one slip';

export interface Query {
  way: Way;
  text: string;
  intended: string; // the id of the reply
}

const typed = (syllables: readonly string[]) => syllables.join('').replaceAll('ü', 'v');
const initials = (syllables: readonly string[]) => syllables.map((syllable) => syllable.charAt(0)).join('');

/** One letter of the text wrong, missing, twice, or in the place of the next; never a space. */
export function withSlip(text: string, random: () => number): string {
  const places = [...text].flatMap((char, i) => (/[a-z]/i.test(char) ? [i] : []));
  const at = places[Math.floor(random() * places.length)] ?? 0;
  const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  const next = after.charAt(0);
  const kind = Math.floor(random() * 4);
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + letter + after;
  if (kind === 2 && /[a-z]/i.test(next) && next !== letter) return before + next + letter + after.slice(1);
  const other = String.fromCharCode(97 + ((letter.toLowerCase().charCodeAt(0) - 97 + 1 + Math.floor(random() * 25)) % 26)); // prettier-ignore
  return before + other + after;
}

function waysFor(subject: Phrase, matter: Phrase, random: () => number): Record<Way, string> {
  const en = `${subject.en} ${matter.en}`;
  const pinyin = `${typed(subject.pinyin)} ${typed(matter.pinyin)}`;
  return {
    zh: subject.zh + matter.zh,
    en,
    pinyin,
    initials: initials(subject.pinyin) + initials(matter.pinyin),
    mixed: subject.zh + (random() < 0.5 ? initials(matter.pinyin) : typed(matter.pinyin)),
    'en, one slip': withSlip(en, random),
    'pinyin, one slip': withSlip(pinyin, random),
  };
}

/** Queries for `count` replies, spread over all subjects and matters. */
export function queriesFor(count: number): Query[] {
  const random = dice(2026);
  return Array.from({ length: count }, (_, i) => {
    const [s, m] = [(i * 37 + 5) % SUBJECTS.length, (i * 61 + 13) % MATTERS.length];
    const [subject, matter] = [SUBJECTS[s], MATTERS[m]] as [Phrase, Phrase];
    const ways = Object.entries(waysFor(subject, matter, random)) as [Way, string][];
    return ways.map(([way, text]): Query => ({ way, text, intended: replyId(s, m) }));
  }).flat();
}
