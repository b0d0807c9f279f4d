/** Sentences of packs, from what the rules and actions answered. */
import { pickText } from '@/lib/base/l10n';
import type { AddedSource } from '@/lib/actions/add-pack-source';
import type { AppliedImport } from '@/lib/actions/apply-import';
import type { PlannedImport } from '@/lib/actions/plan-pack-file';
import { countStates, isIdle, type Choice, type ImportPlan, type PlanItem } from '@/lib/domain/pack/plan';
import type { PackSource } from '@/lib/domain/pack/source';
import type { Source } from '@/lib/domain/settings/effective';
import type { UiLang } from '@/lib/domain/settings/settings';
import type { StudioText } from '@/components/i18n/text';

type Words = Pick<StudioText, 'packs'>;

/** What the dry run would do: one line each for the numbers, the links and an older version. */
export function planWords(t: Words, plan: ImportPlan): string[] {
  if (isIdle(plan)) return [t.packs.idle];
  const counts = countStates(plan);
  const { before, pack, links } = plan;
  return [
    t.packs.summary(counts.new, counts.changed, counts.gone, counts.same),
    ...(links.length > 0 ? [t.packs.links(links.length)] : []),
    ...(before !== undefined && before > pack.version ? [t.packs.older(pack.version, before)] : []),
    ...(counts.refused > 0 ? [t.packs.refused(counts.refused)] : []),
  ];
}

/** Why a file gave no plan: a sentence, and below it each reason with its line. */
export function refusalWords(t: Words, planned: Extract<PlannedImport, { ok: false }>): string[] {
  if (planned.why !== 'refused') return [t.packs.unreadable[planned.why]];
  const reasons = planned.refused.map(({ line, path, reason }) => t.packs.reason(line, path, reason));
  return [t.packs.refused(reasons.length), ...reasons];
}

/** What became of an import. */
export const appliedWords = (t: Words, applied: AppliedImport, plan: ImportPlan): string =>
  applied.ok
    ? t.packs.done
    : applied.why === 'stale'
      ? t.packs.stale
      : t.packs.refused(countStates(plan).refused);

/** State and reason of one item. */
export const itemWords = (t: Words, { state, why }: PlanItem): string =>
  why === undefined ? t.packs.state[state] : `${t.packs.state[state]} · ${t.packs.why[why]}`;

/** A choice in words. */
export const choiceWords = (t: Words, choice: Choice): string => t.packs.choice[choice];

/** What an address answered last; undefined before it was asked. */
export function outcomeWords(t: Words, { outcome, status = 0 }: PackSource): string | undefined {
  if (outcome === undefined) return undefined;
  if (outcome === 'new' || outcome === 'same') return t.packs.outcome[outcome];
  const said = outcome === 'status' ? t.packs.status(status) : t.packs.outcome[outcome];
  return `${said} ${t.packs.untouched}`;
}

/** Why an address was not added. */
export const addressWords = (t: Words, added: Extract<AddedSource, { ok: false }>): string =>
  t.packs.address[added.why];

/** Playbooks that are a new version in an exported file. */
export const raisedWords = (t: Words, raised: readonly string[]): string => t.packs.raised(raised.join(', '));

/** Where a setting comes from. */
export function sourceWords(t: Words, source: Source, lang: UiLang): string {
  if (source.from === 'pack') return t.packs.source.pack(pickText(source.title, lang));
  return t.packs.source[source.from];
}
