import type { ReplyFault } from '@/lib/domain/library/reply-faults';
import type { ReplyRemark } from '@/lib/domain/library/reply-review';
import { CHANNELS, TONES } from '@/lib/domain/guides/playbook';
import type { useStudioText } from '@/components/settings/studio-text';

type StudioWords = ReturnType<typeof useStudioText>['t'];

/** The name of a language as its speakers write it. */
export const languageWord = (lang: string, t: StudioWords): string =>
  lang === 'en' || lang === 'zh-CN' ? t.settings.languages[lang] : lang;

/** Where a variant stands, in words. */
export function placeWords(key: string, t: StudioWords): string {
  const [where = '', tone = '', lang = ''] = key.split('.');
  const channel = CHANNELS.find((c) => c === where);
  const toneWord = TONES.find((x) => x === tone);
  const parts = [channel && t.channel[channel], toneWord && t.tone[toneWord], languageWord(lang, t)];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** Why a reply was not saved. */
export function faultWords(
  { kind, detail = '' }: ReplyFault,
  t: StudioWords,
  titleOf: (id: string) => string,
): string {
  const words = t.write.fault;
  if (kind === 'body') return words.body(detail);
  if (kind === 'shortcut-taken') return words['shortcut-taken'](titleOf(detail));
  return words[kind];
}

/** What is to be looked at. */
export function remarkWords(remark: ReplyRemark, t: StudioWords): string {
  const words = t.write.remark;
  switch (remark.kind) {
    case 'drift':
      return words.drift(languageWord(remark.lang, t), remark.days);
    case 'disagree':
      return words.disagree(placeWords(remark.at, t), remark.names.join(', '));
    case 'too-long':
      return words.tooLong(placeWords(remark.at, t), t.channel[remark.channel], remark.length, remark.limit);
    case 'review-due':
      return words.reviewDue(remark.since);
    case 'link':
      return words.link(placeWords(remark.at, t), remark.text);
  }
}
