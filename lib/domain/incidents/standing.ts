import type { Incident } from './incident';

/** ended: taken down here, before its time. */
export type IncidentStanding = 'live' | 'soon' | 'over' | 'ended';

/** How an incident stands at `now`. */
export function standingOfIncident({ since, until, clearedAt }: Incident, now: number): IncidentStanding {
  if (clearedAt !== undefined) return 'ended';
  if (now >= until) return 'over';
  return now < since ? 'soon' : 'live';
}
