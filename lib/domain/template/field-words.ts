import { dateToWords } from '@/lib/domain/calendar/words';
import { pickText, type Lang } from '@/lib/base/l10n';
import type { Field } from '@/lib/domain/guides/playbook';
import type { FieldValue } from '@/lib/domain/guides/run';
import { maskText } from './mask';

const YES_NO: Record<string, Record<string, string>> = {
  yes: { en: 'yes', 'zh-CN': '是' },
  no: { en: 'no', 'zh-CN': '否' },
  unsure: { en: 'not sure', 'zh-CN': '不确定' },
};

function plainWords(field: Field, value: FieldValue, lang: Lang): string {
  if (Array.isArray(value))
    return value.map((v) => plainWords(field, v, lang)).join(lang.startsWith('zh') ? '、' : ', ');
  if (typeof value === 'object') return `${value.amount} ${value.currency}`;
  if (field.type === 'yesno') return pickText(YES_NO[value] ?? { en: value }, lang);
  if (field.type === 'date') return dateToWords(value, lang);
  if (field.type === 'country')
    return new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' }).of(value) ?? value;
  const option = field.options && Object.hasOwn(field.options, value) ? field.options[value] : undefined;
  return option ? pickText(option, lang) : value;
}

/** A field's value in words of `lang`; a personal one is masked, always. */
export function fieldToWords(field: Field, value: FieldValue, lang: Lang): string {
  const words = plainWords(field, value, lang);
  return field.class === 'personal' ? maskText(words, field.mask) : words;
}
