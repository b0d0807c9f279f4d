import { useMemo } from 'react';
import { useLive } from '@/components/app/use-live';
import { readGivenPacks } from '@/lib/db/library';
import type { L10n } from '@/lib/base/l10n';
import { placeholdersOf } from '@/lib/domain/replies/compose';

export interface CompanyValue {
  name: string;
  label: L10n;
  open: boolean; // the pack leaves it to the desk: it has neither a value nor a default
}

/** Names with an input of their own: the agent's, and the hours, which come from the business hours. */
const ELSEWHERE = new Set(['agent_name', 'hours']);

/** The company values that replies ask for. */
export function useCompanyValues(): CompanyValue[] {
  const packs = useLive(readGivenPacks, []);
  return useMemo(() => {
    const given = new Set((packs ?? []).flatMap((p) => Object.keys(p.settings)));
    return Object.entries(placeholdersOf(packs ?? []))
      .filter(([name, p]) => p.source === 'settings' && !ELSEWHERE.has(name) && !given.has(name))
      .map(([name, p]) => ({ name, label: p.label, open: p.default === undefined }));
  }, [packs]);
}
