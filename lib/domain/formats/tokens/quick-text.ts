/** The placeholders of QuickText: `{姓名:张三}`, `{环境|dev|test}`, `{日期+7}`, `{光标}`. */
import { namedToken, UNKNOWN, type Mapped, type TokenTable } from '@/lib/domain/formats/token-table';
import { COMMON_NAMES } from './desk-names';

const DATES = /^(?:日期|时间|日期时间|date|time|datetime)(?:[+-]\d+[a-z]?)?(?:=.*)?$/i;
const CARET = new Set(['光标', 'cursor']);
const CLIPBOARD = new Set(['剪贴板', 'clipboard']);

/** What stands in the braces. */
function placeholder(inside: string): Mapped {
  const text = inside.trim();
  const lower = text.toLowerCase();
  if (DATES.test(text)) return { to: 'blank', asked: { label: text, type: /时间|time/i.test(text) ? 'text' : 'date' }, problem: 'asked-instead' }; // prettier-ignore
  if (CARET.has(lower)) return { to: 'nothing', problem: 'caret-left-out' };
  if (CLIPBOARD.has(lower))
    return { to: 'blank', asked: { label: text, type: 'text' }, problem: 'asked-instead' };
  if (/^(?:片段|snippet):/i.test(text) || /^(?:uuid|随机数|random)$/i.test(text)) return UNKNOWN;
  const [name = '', ...choices] = text.split('|');
  if (choices.length > 0) return choice(name, choices);
  const [label = '', ...rest] = text.split(':');
  if (!/^[\p{L}_][\p{L}\p{N}_ ]{0,40}$/u.test(label)) return UNKNOWN; // code and figures in braces are words
  const preset = rest.join(':').trim();
  const known = namedToken(COMMON_NAMES, label);
  if (known?.to === 'placeholder') return preset === '' ? known : { ...known, problem: 'default-left-out' };
  return { to: 'blank', asked: { label, type: 'text', ...(preset !== '' && { default: preset }) } };
}

/** `{环境|dev|test}` names its field; `{a|b}` has nothing but two choices. */
function choice(name: string, others: readonly string[]): Mapped {
  const choices = [...new Set((others.length > 1 ? others : [name, ...others]).filter((c) => c !== ''))];
  const label = others.length > 1 && name.trim() !== '' ? name.trim() : choices.join(' / ');
  return { to: 'blank', asked: { label, type: 'choice', choices, default: choices[0] } };
}

export const quickTextTokens: TokenTable = {
  pattern: /\{([^{}\n]{1,200})\}/g,
  map: ([, inside = '']) => placeholder(inside),
};
