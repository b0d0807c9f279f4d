/** Who says what holds: the organisation before the packs, the packs before the agent. What is given is not the agent's to edit. */
import type { L10n } from '@/lib/base/l10n';
import type { Retention } from '@/lib/domain/guides/playbook';
import type { PackRow } from '@/lib/domain/replies/library';
import type { ManagedValues } from './managed';
import type { Settings } from './settings';

/** What a pack gives, without its content. */
export type PackGift = Pick<PackRow, 'id' | 'title' | 'settings' | 'hours' | 'retention'>;

/** All that is given on this machine, in one row, so that reading the settings stays one small read more. */
export interface Given {
  id: 'given';
  packs: PackGift[];
  managed?: ManagedValues | undefined;
}

/** Where a value comes from. */
export type Source = { from: 'own' } | { from: 'pack'; pack: string; title: L10n } | { from: 'managed' };

/** The settings as they hold, and where from; a company value goes by `values.` and its name. */
export interface Effective {
  settings: Settings;
  retention: Retention | undefined;
  sources: Record<string, Source>;
}

/** What a pack gives, from its row. */
export const packGift = ({ id, title, settings, hours, retention }: PackRow): PackGift => ({
  id,
  title,
  settings,
  ...(hours && { hours }),
  ...(retention && { retention }),
});

const fromPack = ({ id, title }: PackGift): Source => ({ from: 'pack', pack: id, title });
const OWN: Source = { from: 'own' };
const MANAGED: Source = { from: 'managed' };

/** Value and source of everything that can be given; of two packs that give the same, the later one in the list holds. */
export function effectiveSettings(
  own: Settings,
  packs: readonly PackGift[],
  managed: ManagedValues = {},
): Effective {
  const sources: Record<string, Source> = { hours: OWN, retention: OWN };
  const values = { ...own.values };
  for (const name of Object.keys(values)) sources[`values.${name}`] = OWN;
  let { hours } = own;
  let retention: Retention | undefined;
  const take = (gift: ManagedValues, source: Source) => {
    for (const [name, value] of Object.entries(gift.values ?? {})) {
      values[name] = value;
      sources[`values.${name}`] = source;
    }
    if (gift.hours) [hours, sources.hours] = [gift.hours, source];
    if (gift.retention) [retention, sources.retention] = [gift.retention, source];
  };
  for (const pack of packs)
    take({ values: pack.settings, hours: pack.hours, retention: pack.retention }, fromPack(pack));
  take(managed, MANAGED);
  return { settings: { ...own, values, hours }, retention, sources };
}

/** What the organisation gives, in the shape of a pack, last in the list, so that it holds before all others. */
export function withManaged(packs: readonly PackRow[], managed: ManagedValues | undefined): PackRow[] {
  if (!managed || Object.keys(managed).length === 0) return [...packs];
  const { values = {}, teams = {}, officialLinks = [], hours, retention } = managed;
  const row: PackRow = {
    id: 'managed', version: 0, title: {}, defaultLang: 'en', langs: [], placeholders: {}, playbooks: [],
    settings: values, teams, officialLinks, hours, retention,
  }; // prettier-ignore
  return [...packs, row];
}
