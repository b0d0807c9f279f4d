import { readEffective } from '@/lib/db/settings';
import { readGivenPacks } from '@/lib/db/library';
import { placeholdersOf } from '@/lib/domain/replies/compose';
import type { Effective, Source } from '@/lib/domain/settings/effective';
import { useLive } from '@/components/app/use-live';
import { useSettings } from '@/components/app/settings-context';
import { useCompanyValues, type CompanyValue } from './company-values';

/** True for what is not the agent's to edit. */
export const isGiven = (source: Source | undefined): boolean => source !== undefined && source.from !== 'own';

/** What holds and who says so; until it is read, what holds is the agent's. */
export function useEffective(): Effective {
  const settings = useSettings();
  return useLive(readEffective, []) ?? { settings, retention: undefined, sources: {} };
}

/** The company values that the agent has an input for, and those that are given. */
export function useGivenAndOwn(): CompanyValue[] {
  const own = useCompanyValues();
  const { sources } = useEffective();
  const packs = useLive(readGivenPacks, []);
  if (!packs) return [];
  const labels = placeholdersOf(packs);
  const given = Object.keys(sources)
    .filter((key) => key.startsWith('values.') && isGiven(sources[key]))
    .map((key) => key.slice('values.'.length))
    .filter((name) => !own.some((value) => value.name === name));
  return [
    ...own,
    ...given.map((name) => ({ name, label: labels[name]?.label ?? { en: name }, open: false })),
  ];
}
