/** The number of a pack's format, and the steps from older ones. A released step is never edited. */
import type { Fault } from './playbook-faults';

/** The format this version writes; older ones are brought up to it, newer ones refused. */
export const PACK_FORMAT = 2;

type Upgrade = { pack: unknown } | { faults: Fault[] };

const SINCE_2 = ['part', 'hours', 'retention', 'incidents'];

/** 1 → 2: a part of a library, business hours, retention and incidents are new; nothing that was there changes. */
function from1(pack: object): Upgrade {
  const early = SINCE_2.filter((key) => key in pack);
  if (early.length > 0)
    return {
      faults: early.map((path) => ({ path, reason: 'begins with format 2; this file says format 1' })),
    };
  return { pack: { ...pack, format: 2 } };
}

const STEPS: readonly ((pack: object) => Upgrade)[] = [from1]; // [0] leads from 1 to 2

/** Brings what was parsed from a file to today's format. What says no known format is left for the schema to refuse. */
export function upgradePack(input: unknown): Upgrade {
  let pack = input;
  for (;;) {
    if (typeof pack !== 'object' || pack === null || !('format' in pack)) return { pack };
    const { format } = pack;
    if (typeof format !== 'number' || format === PACK_FORMAT) return { pack };
    if (format > PACK_FORMAT) {
      const reason = `is not a pack format this version can read: ${format} is newer than ${PACK_FORMAT}`;
      return { faults: [{ path: 'format', reason }] };
    }
    const done = STEPS[format - 1]?.(pack);
    if (done === undefined) return { pack };
    if ('faults' in done) return done;
    ({ pack } = done);
  }
}
