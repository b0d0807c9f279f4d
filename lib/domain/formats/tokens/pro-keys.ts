/** Placeholders of ProKeys (`%name%`, `[[%d(…)]]`) and of Auto Text Expander and PowerText (`%clip%`, `%url%`, `%d(…)`). */
import { namedToken, UNKNOWN, type Mapped, type TokenTable } from '@/lib/domain/formats/token-table';
import { COMMON_NAMES } from './desk-names';

const date = (label: string): Mapped => ({
  to: 'blank',
  asked: { label, type: 'date' },
  problem: 'asked-instead',
});

const named = (label: string): Mapped =>
  namedToken(COMMON_NAMES, label) ?? { to: 'blank', asked: { label, type: 'text' } };

/** `[[%c]]` is the clipboard, `[[%d(…)]]` a date, `[[%s(x)]]` another snippet. */
function embedded(inside: string): Mapped {
  if (/^%d\(/i.test(inside)) return date('Date');
  if (/^%p$|^%c$/i.test(inside)) return { to: 'blank', asked: { label: 'Clipboard', type: 'text' }, problem: 'asked-instead' }; // prettier-ignore
  return UNKNOWN;
}

export const proKeysTokens: TokenTable = {
  pattern: /\[\[([^[\]\n]{1,200})\]\]|%([\p{L}_][\p{L}\p{N}_ ]{0,40})%/gu,
  map: ([, inside, name]) => (inside !== undefined ? embedded(inside) : named(name ?? '')),
};

export const powerTextTokens: TokenTable = {
  pattern: /%d\([^)\n]{0,100}\)|%(?:clip|url|[a-z_]{2,40})%|%\|%?/gi,
  map: ([token]) => {
    if (/^%d\(/i.test(token)) return date('Date');
    if (token === '%|%' || token === '%|') return { to: 'nothing', problem: 'caret-left-out' };
    const name = token.slice(1, -1).toLowerCase();
    if (name === 'clip') return { to: 'blank', asked: { label: 'Clipboard', type: 'text' }, problem: 'asked-instead' }; // prettier-ignore
    return name === 'url' ? UNKNOWN : named(name);
  },
};
