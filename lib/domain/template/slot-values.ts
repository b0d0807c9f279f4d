/** Where each placeholder's value comes from: settings, case, captured fields, step, timer, what is computed, blanks. */
import { isBlank } from '@/lib/base/text';
import { pickText, type L10n, type Lang } from '@/lib/base/l10n';
import type { Placeholder, Tone } from '@/lib/domain/guides/playbook';
import type { RunView } from '@/lib/domain/guides/view';
import { momentToWords } from '@/lib/domain/calendar/words';
import { fieldToWords } from './field-words';
import type { SlotValue } from './fill';

/** All a body can be filled from. `typed` holds what the agent typed for this one insertion, by placeholder. */
export interface FillSources {
  placeholders: Record<string, Placeholder>;
  lang: Lang;
  tone: Tone;
  timeZone: string;
  settings: Record<string, L10n | string>;
  customerName?: string | undefined;
  reference?: string | undefined;
  run?: RunView | undefined;
  team?: L10n | undefined;
  dueAt?: number | undefined;
  missing: readonly string[];
  typed: Record<string, string>;
}

const numbered = (items: readonly string[]) => items.map((item, i) => `${i + 1}. ${item}`).join('\n');

function settingText(name: string, placeholder: Placeholder, from: FillSources): string | undefined {
  const own = Object.hasOwn(from.settings, name) ? from.settings[name] : undefined;
  const text = typeof own === 'object' ? pickText(own, from.lang) : own;
  if (text !== undefined && !isBlank(text)) return text;
  return placeholder.default && pickText(placeholder.default, from.lang);
}

function fieldText(name: string, { run, lang }: FillSources): string | undefined {
  const field = run && Object.hasOwn(run.playbook.fields, name) ? run.playbook.fields[name] : undefined;
  const value = run?.values.get(name); // only what counts: a hidden branch fills nothing
  return field && value !== undefined ? fieldToWords(field, value, lang) : undefined;
}

function sourceText(name: string, placeholder: Placeholder, from: FillSources): string | undefined {
  switch (placeholder.source) {
    case 'settings':
      return settingText(name, placeholder, from);
    case 'case':
      return name === 'case_ref' ? from.reference : name === 'customer_name' ? from.customerName : undefined;
    case 'field':
      return fieldText(name, from);
    case 'step':
      return from.team && pickText(from.team, from.lang);
    case 'timer':
      return from.dueAt === undefined ? undefined : momentToWords(from.dueAt, from.lang, from.timeZone);
    case 'computed':
      return numbered(from.missing);
    case 'blank':
      return undefined;
  }
}

/** Placeholders an agent may answer in the reply itself; the others are answered where they belong. */
export const isTypable = (placeholder: Placeholder): boolean =>
  placeholder.source !== 'field' && placeholder.source !== 'computed';

/** The value of every declared placeholder. Blank text is no value. */
export function slotValues(from: FillSources): Map<string, SlotValue> {
  const values = new Map<string, SlotValue>();
  for (const [name, placeholder] of Object.entries(from.placeholders)) {
    const typed = Object.hasOwn(from.typed, name) && isTypable(placeholder) ? from.typed[name] : undefined;
    const text = typed !== undefined && !isBlank(typed) ? typed : sourceText(name, placeholder, from);
    const fallback = placeholder.fallback?.[from.tone];
    values.set(name, {
      text: text === undefined || isBlank(text) ? undefined : text,
      fallback: fallback && pickText(fallback, from.lang),
    });
  }
  return values;
}
