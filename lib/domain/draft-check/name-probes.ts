/** Finding names in a draft: what to look up, and which of the names looked up really stand there. */
import { foldText } from '@/lib/base/text';

const MOST_PAIRS = 60;
const MOST_HAN = 1_500;
const WORD = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;
const SMALL = '(?:van|von|de|da|di|la|le|del|der|den|bin|al|el|dos|du)';
/** Two words with capitals, one behind the other; every word may begin a pair. */
const PAIR = new RegExp(String.raw`(?<![\p{L}'’-])(?=(${WORD}(?:[ \t]+${SMALL}){0,2}[ \t]+${WORD}))`, 'gu');

/** What may be part of a name in `draft`: pairs of words with capitals, and pairs of neighbouring Han characters. */
export function nameProbes(draft: string): { pairs: string[]; han: string[] } {
  const pairs = new Set<string>();
  for (const [, pair] of draft.matchAll(PAIR)) {
    if (pair !== undefined) pairs.add(pair);
    if (pairs.size >= MOST_PAIRS) break;
  }
  const han = new Set<string>();
  for (const [, two] of draft.matchAll(/(?=(\p{Script=Han}{2}))/gu)) {
    if (two !== undefined) han.add(two);
    if (han.size >= MOST_HAN) break;
  }
  return { pairs: [...pairs], han: [...han] };
}

/** Names that are none: what an agent writes where the customer gave no name. */
const NOBODY = /^(?:客户|用户|顾客|会员|先生|女士|小姐|匿名|未知|测试|账户|客服|您好|你好)$/u;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** True where `name` stands in `text` (both folded) as a whole: no part of a longer Latin word. */
const stands = (name: string, text: string): boolean =>
  new RegExp(`(?<![a-z\\d])${escaped(name)}(?![a-z\\d])`, 'u').test(text);

/**
 * The names of `names` that stand in `draft`. One Latin word alone is no proof (Will, May, Mark), nor is one Han
 * character. What belongs to `own` names is taken out first.
 */
export function namesStandingIn(draft: string, names: readonly string[], own: readonly string[]): string[] {
  const isName = (folded: string) =>
    !NOBODY.test(folded) && (/\p{Script=Han}{2}/u.test(folded) || /\p{L}\S* +\S*\p{L}/u.test(folded));
  const known = own.map(foldText).filter((name) => name !== '');
  const text = known.reduce((left, name) => left.replaceAll(name, ' · '), foldText(draft));
  return [...new Set(names)].filter((name) => {
    const folded = foldText(name);
    return isName(folded) && !known.includes(folded) && stands(folded, text);
  });
}
