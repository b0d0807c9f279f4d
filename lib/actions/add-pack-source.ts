import { readPackAddress, type AddressReading } from '@/lib/domain/pack/source';
import { keepAsking } from '@/lib/platform/alarms';
import { requestSite } from '@/lib/platform/permissions';
import { write, type Desk } from './desk';

/** Whether an address is kept now. `not-allowed`: the agent declined the site's permission. */
export type AddedSource =
  | { ok: true; address: string }
  | { ok: false; why: Extract<AddressReading, { ok: false }>['why'] | 'not-allowed' };

/** What adding needs of the browser; tests put their own here. */
export interface SourceHands {
  request(origin: string): Promise<boolean>;
  keepAsking(on: boolean): Promise<void>;
}

const ownHands: SourceHands = { request: requestSite, keepAsking };

/** Keeps a pack's address from now on. Call it first thing in the click: it asks for the address's site. */
export async function addPackSource(desk: Desk, entered: string, hands = ownHands): Promise<AddedSource> {
  const reading = readPackAddress(entered);
  if (!reading.ok) return reading;
  const { address, origin } = reading;
  if (!(await hands.request(origin))) return { ok: false, why: 'not-allowed' };
  await write(() =>
    desk.db.transaction('rw', desk.db.packSources, async () => {
      if (!(await desk.db.packSources.get(address)))
        await desk.db.packSources.add({ id: address, addedAt: desk.now() });
    }),
  );
  await hands.keepAsking(true);
  return { ok: true, address };
}
