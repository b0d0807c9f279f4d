/** Incidents as packs have them. */
import type { PackIncident } from '@/lib/domain/guides/playbook';
import type { Incident } from './incident';

/** An incident of a pack as it is stored. */
export const packIncident = (given: PackIncident, pack: string): Incident => ({
  ...given,
  id: `${pack}/${given.id}`,
  pack,
  since: Date.parse(given.since),
  until: Date.parse(given.until),
});

/** A stored one of a pack, as the pack has it. */
export const incidentToPack = ({ clearedAt: _, ...incident }: Incident): PackIncident => ({
  id: incident.id.slice(incident.id.indexOf('/') + 1),
  reply: incident.reply,
  title: incident.title,
  ...(incident.notice !== undefined && { notice: incident.notice }),
  since: new Date(incident.since).toISOString(),
  until: new Date(incident.until).toISOString(),
  by: incident.by,
});
