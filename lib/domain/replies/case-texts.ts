/** What of a case and the library a text is held against, before it leaves and in the box. */
import type { CaseFile } from '@/lib/domain/cases/case-file';
import { samePlaybook } from '@/lib/domain/cases/case-file';
import type { L10n } from '@/lib/base/l10n';
import type { PackRow } from './library';
import type { Settings } from '@/lib/domain/settings/settings';
import { maskText } from '@/lib/domain/template/mask';

const textsOf = (values: Record<string, L10n | string>): string[] =>
  Object.values(values).flatMap((v) => (typeof v === 'string' ? [v] : Object.values(v)));

/** The texts that name what is the company's own: the packs', the desk's settings, the case's reference. */
export const officialTexts = (packs: readonly PackRow[], settings: Settings, file: CaseFile): string[] => [
  ...packs.flatMap((p) => [...p.officialLinks, ...textsOf(p.settings)]),
  ...textsOf(settings.values),
  file.case.customer.reference,
];

/** Personal values of the case that only ever show masked, with their mask. */
export const personalTexts = ({ values, runs, playbooks }: CaseFile): { value: string; shown: string }[] =>
  values.flatMap(({ runId, field, value }) => {
    const pinned = runs.find((r) => r.id === runId)?.playbook;
    const known = pinned && playbooks.find((p) => samePlaybook(p, pinned))?.fields[field];
    const isShown = known?.class === 'personal' && known.mask !== 'full'; // a note's words are no secret to its writer
    return isShown && typeof value === 'string' && value.length >= 6
      ? [{ value, shown: maskText(value, known.mask) }]
      : [];
  });

/** Who may sign for the desk: the agent, and the company by what the packs or the settings call it. */
export const signersOf = (packs: readonly PackRow[], settings: Settings): string[] => {
  const company = [
    ...packs.flatMap((p) => [p.settings['company_name'], p.placeholders['company_name']?.default]),
    settings.values['company_name'],
  ];
  return [settings.agentName, ...company.flatMap((v) => (v === undefined ? [] : textsOf({ v })))].filter(
    (name) => name.trim() !== '',
  );
};

/** True until a second text went to the customer: the one being checked may be on the record already. */
export const isFirstAnswer = ({ events }: CaseFile): boolean =>
  events.filter((e) => e.t === 'reply' || (e.t === 'sent' && e.what !== 'summary')).length <= 1;
