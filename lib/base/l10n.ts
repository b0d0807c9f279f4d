/** A BCP 47 tag, such as "en" or "zh-CN". */
export type Lang = string;
/** One text in several languages. */
export type L10n = Record<Lang, string>;

/** The text in `lang`, else in a language of the same family ("zh-TW" takes "zh-CN"), else the first there is. */
export function pickText(texts: L10n, lang: Lang): string {
  const exact = Object.hasOwn(texts, lang) ? texts[lang] : undefined;
  if (exact !== undefined) return exact;
  const family = lang.split('-')[0] ?? lang;
  const near = Object.keys(texts).find((tag) => tag.split('-')[0] === family);
  return (near === undefined ? Object.values(texts)[0] : texts[near]) ?? '';
}
