/** What the panel must ask before a text may leave: one question for each placeholder nobody knows. */
import type { L10n } from '@/lib/base/l10n';
import type { Placeholder } from '@/lib/domain/guides/playbook';
import type { RunView } from '@/lib/domain/guides/view';

export type Ask = { name: string; label: L10n } & (
  | { how: 'text' | 'number' | 'money' | 'date' | 'moment' | 'team' }
  | { how: 'choice'; choices: L10n[] }
  | { how: 'field'; step?: string | undefined } // captured in a step, not here
  | { how: 'nothing' } // computed: there is nothing to say
);

function askOf(name: string, placeholder: Placeholder | undefined, run: RunView | undefined): Ask {
  const label = placeholder?.label ?? { en: name };
  switch (placeholder?.source) {
    case 'step':
      return { name, label, how: 'team' };
    case 'timer':
      return { name, label, how: 'moment' };
    case 'computed':
      return { name, label, how: 'nothing' };
    case 'field':
    case undefined:
      return {
        name,
        label,
        how: 'field',
        step: run?.playbook.steps.find((s) => s.capture?.includes(name))?.id,
      };
    case 'blank': {
      const { type, choices } = placeholder.blank ?? { type: 'text' };
      return type === 'choice'
        ? { name, label, how: 'choice', choices: choices ?? [] }
        : { name, label, how: type };
    }
    case 'settings':
    case 'case':
      return { name, label, how: 'text' };
  }
}

/** The questions for `names`, in the order they stand in the text. */
export const asksFor = (
  names: readonly string[],
  placeholders: Record<string, Placeholder>,
  run: RunView | undefined,
): Ask[] =>
  names.map((name) => askOf(name, Object.hasOwn(placeholders, name) ? placeholders[name] : undefined, run));

/** The placeholders of a text that the agent answers in the panel, answered or not: blanks stay open to change. */
export const isBlankOf = (placeholder: Placeholder | undefined): boolean =>
  placeholder?.source === 'blank' || placeholder?.source === 'step' || placeholder?.source === 'timer';
