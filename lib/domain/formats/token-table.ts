/** What a token of another tool becomes in a body of ours. */
import type { L10n } from '@/lib/base/l10n';
import type { Placeholder } from '@/lib/domain/guides/playbook';
import type { ProblemCode } from './foreign';

/** Something the agent is asked for, as the other tool asks for it. */
export interface Asked {
  label: string;
  type: NonNullable<Placeholder['blank']>['type'];
  choices?: readonly string[] | undefined;
  default?: string | undefined;
}

export type Mapped =
  | { to: 'placeholder'; name: string; otherwise?: string | undefined; problem?: ProblemCode | undefined }
  | { to: 'blank'; asked: Asked; problem?: ProblemCode | undefined }
  | { to: 'text'; text: string }
  | { to: 'nothing'; problem?: ProblemCode | undefined }
  | { to: 'refusal' } // it runs, loads or clicks something: the whole entry is left out
  | { to: 'unknown' }; // stays in the text as it stands, and does nothing

/** The tokens of one tool: how they are found, and what each becomes. */
export interface TokenTable {
  pattern: RegExp; // global
  map: (token: RegExpExecArray, asked: readonly Asked[]) => Mapped; // `asked` before it in the same body
}

/** A token that nothing of ours stands for. */
export const UNKNOWN: Mapped = { to: 'unknown' };

const whole = (name: string): Mapped => ({ to: 'placeholder', name, problem: 'whole-name' });

/** A table of names: `customer_name` as it stands, `customer_name*` where the other tool has only a part of the name. */
export function namedToken(names: Readonly<Record<string, string>>, name: string): Mapped | undefined {
  const key = name.trim().toLowerCase();
  const ours = Object.hasOwn(names, key) ? names[key] : undefined;
  if (ours === undefined) return undefined;
  return ours.endsWith('*') ? whole(ours.slice(0, -1)) : { to: 'placeholder', name: ours };
}

/** The label of a blank in the languages of the interface. */
export const labelOf = (label: string): L10n => ({ en: label, 'zh-CN': label });

/** A table that finds `{{ name }}` and looks the name up. */
export const doubleBraces = (names: Readonly<Record<string, string>>): TokenTable => ({
  pattern: /\{\{\{?[^{}\n]{0,300}\}\}\}?|\{%[^{}\n]{0,300}%\}/g,
  map: ([token]) => {
    const [name = '', ...filters] = token.replace(/^\{+\s*-?|-?\s*\}+$/g, '').split('|');
    const mapped = namedToken(names, name);
    if (mapped?.to !== 'placeholder' || filters.length === 0) return mapped ?? UNKNOWN;
    const fallback = /^\s*(?:fallback|default)\s*:\s*(?:"([^"]*)"|'([^']*)')\s*$/.exec(filters.join('|'));
    return fallback ? { ...mapped, otherwise: fallback[1] ?? fallback[2] } : UNKNOWN;
  },
});
