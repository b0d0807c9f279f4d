import { liveIncidents, type Incident } from '@/lib/domain/incidents/incident';
import type { DesksideDatabase } from './database';

/** Every incident that is known, over or not: few. */
export const readIncidents = (db: DesksideDatabase): Promise<Incident[]> => db.incidents.toArray();

/** The incidents live at `now`, the latest first: their replies stand on top of every search. */
export const readLiveIncidents = async (db: DesksideDatabase, now: number): Promise<Incident[]> =>
  liveIncidents(await readIncidents(db), now);
