/** Words that blame or promise: what is shipped, and what the lead has made of it. */
export const WORD_KINDS = ['blame', 'promise'] as const;
export type WordKind = (typeof WORD_KINDS)[number];
/** Languages with a list of their own. */
export const WORD_LANGS = ['en', 'zh-CN'] as const;
export type WordLang = (typeof WORD_LANGS)[number];

const shipped: Record<WordKind, Record<WordLang, readonly string[]>> = {
  blame: {
    en: [
      'your fault', 'your own fault', 'your mistake', 'your own mistake', 'your error', 'you failed to', 'you forgot',
      'you neglected', 'you should have', 'you must have', 'you claim', 'you are wrong', "you're wrong",
      'as I already told you', 'as I already said', 'as already explained', "you didn't read", 'you did not read',
      'you obviously', 'calm down', 'not our problem',
    ],
    'zh-CN': [
      '您的错', '你的错', '您自己的问题', '你自己的问题', '您的失误', '您的过错', '您没看清', '您没有看清', '您没仔细', '您没有仔细',
      '您早就应该', '您本应', '您怎么不', '您怎么没', '已经告诉过您', '跟您说过', '说过很多次', '您搞错了', '您弄错了', '您忘了',
      '您忘记了', '与我们无关', '冷静一点', '请您冷静',
    ],
  },
  promise: {
    en: [
      'guarantee', 'guarantees', 'guaranteed', 'I promise', 'we promise', 'definitely', 'for sure', 'without fail',
      'no matter what', 'you will get your money back', "you'll get your money back", '100% sure', '100% safe',
      '100% certain', 'absolutely certain', 'no risk at all',
    ],
    'zh-CN': [
      '我保证', '我们保证', '向您保证', '保证到账', '保证退款', '保证解决', '保证成功', '我承诺', '我们承诺', '向您承诺', '承诺结果',
      '一定会', '一定能', '肯定会', '肯定能', '绝对会', '绝对能', '绝对没问题', '百分之百', '百分百', '万无一失', '包您满意', '零风险',
    ],
  },
}; // prettier-ignore

/** What was changed in the shipped list of one kind and language; the list itself goes on with the product. */
export interface WordChanges {
  added: string[];
  removed: string[]; // shipped ones
}

/** All changes, as the settings keep them. */
export type WordSettings = Partial<Record<WordKind, Partial<Record<WordLang, WordChanges>>>>;

const none: WordChanges = { added: [], removed: [] };
const changesOf = (settings: WordSettings | undefined, kind: WordKind, lang: WordLang): WordChanges =>
  settings?.[kind]?.[lang] ?? none;

/** The words of one list as they hold now: those that were added first. */
export function wordsOf(settings: WordSettings | undefined, kind: WordKind, lang: WordLang): string[] {
  const { added, removed } = changesOf(settings, kind, lang);
  return [...added, ...shipped[kind][lang].filter((word) => !removed.includes(word))];
}

/** How many shipped words were removed from one list. */
export const removedCount = (settings: WordSettings | undefined, kind: WordKind, lang: WordLang): number =>
  changesOf(settings, kind, lang).removed.length;

/** All words of a kind, in every language: a draft may mix them. */
export const allWords = (settings: WordSettings | undefined, kind: WordKind): string[] =>
  WORD_LANGS.flatMap((lang) => wordsOf(settings, kind, lang));

function change(
  settings: WordSettings | undefined,
  [kind, lang]: readonly [WordKind, WordLang],
  to: WordChanges,
): WordSettings {
  return { ...settings, [kind]: { ...settings?.[kind], [lang]: to } };
}

/** The settings with `word` in the list; a shipped one that was removed comes back. */
export function withWord(
  settings: WordSettings | undefined,
  kind: WordKind,
  lang: WordLang,
  word: string,
): WordSettings {
  const wanted = word.replace(/\s+/gu, ' ').trim();
  const { added, removed } = changesOf(settings, kind, lang);
  if (shipped[kind][lang].includes(wanted))
    return change(settings, [kind, lang], { added, removed: removed.filter((w) => w !== wanted) });
  if (wanted === '' || added.includes(wanted)) return settings ?? {};
  return change(settings, [kind, lang], { added: [wanted, ...added], removed });
}

/** The settings without `word` in the list. */
export function withoutWord(
  settings: WordSettings | undefined,
  kind: WordKind,
  lang: WordLang,
  word: string,
): WordSettings {
  const { added, removed } = changesOf(settings, kind, lang);
  if (added.includes(word))
    return change(settings, [kind, lang], { added: added.filter((w) => w !== word), removed });
  if (removed.includes(word) || !shipped[kind][lang].includes(word)) return settings ?? {};
  return change(settings, [kind, lang], { added, removed: [...removed, word] });
}

/** The settings with every shipped word of the list back; what was added stays. */
export const withShipped = (
  settings: WordSettings | undefined,
  kind: WordKind,
  lang: WordLang,
): WordSettings =>
  change(settings, [kind, lang], { added: changesOf(settings, kind, lang).added, removed: [] });
