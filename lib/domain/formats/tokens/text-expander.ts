/** The macros of TextExpander: `%filltext:name=x%`, `%clipboard`, dates as `%Y-%m-%d`. */
import { namedToken, UNKNOWN, type Mapped, type TokenTable } from '@/lib/domain/formats/token-table';
import { COMMON_NAMES } from './desk-names';

/** A run of strftime signs with what stands between them. */
const DATE =
  '%@?[+-]\\d+[a-z]|%[aAbBdeHIjmMpSyY1](?![a-zA-Z])(?:[-/.:, ]{0,3}%[aAbBdeHIjmMpSyY1](?![a-zA-Z]))*';

function fill(kind: string, rest: string): Mapped {
  const parts = rest.split(':').filter((part) => part !== '');
  const valueOf = (name: string) => parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
  const label = valueOf('name') ?? 'Text';
  const known = namedToken(COMMON_NAMES, label);
  if (known) return known;
  const preset = valueOf('default');
  if (kind !== 'popup') return { to: 'blank', asked: { label, type: 'text', default: preset } };
  const choices = parts.filter((part) => !/^(?:name|default|width|height)=/.test(part));
  const all = [...new Set([...(preset === undefined ? [] : [preset]), ...choices])];
  return { to: 'blank', asked: { label, type: 'choice', choices: all, default: preset } };
}

function macro(token: string): Mapped {
  const [, kind, rest] = /^%fill(text|area|popup)(?::([^%\n]*))?%$/.exec(token) ?? [];
  if (kind !== undefined) return fill(kind, rest ?? '');
  if (token === '%%') return { to: 'text', text: '%' };
  if (/^%[|<>^\\]/.test(token)) return { to: 'nothing', problem: 'caret-left-out' };
  if (token === '%clipboard') return { to: 'blank', asked: { label: 'Clipboard', type: 'text' }, problem: 'asked-instead' }; // prettier-ignore
  if (/^%(?:snippet|fill)/i.test(token)) return UNKNOWN;
  if (/^%(?:key|paste|delay|run|shell)/i.test(token)) return { to: 'refusal' };
  return { to: 'blank', asked: { label: 'Date', type: 'date' }, problem: 'asked-instead' };
}

export const textExpanderTokens: TokenTable = {
  pattern: new RegExp(
    `%%|%fill(?:text|area|popup|part|partend)(?::[^%\\n]{0,300})?%|%(?:snippet|key|delay):[^%\\n]{1,100}%|%clipboard|%paste|%[|<>^\\\\]|${DATE}`,
    'g',
  ),
  map: ([token]) => macro(token),
};
