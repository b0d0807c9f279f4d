import { digestText } from '@/lib/base/digest';
import { readPackSources } from '@/lib/db/pack-sources';
import { isDue, type AskOutcome, type PackSource } from '@/lib/domain/pack/source';
import { keepAsking } from '@/lib/platform/alarms';
import { askPackAddress, type PackAnswer } from '@/lib/platform/pack-address';
import { isSiteAllowed } from '@/lib/platform/permissions';
import { oncePerSession } from '@/lib/platform/session';
import { write, type Desk } from './desk';

/** What asking needs of the browser; tests put their own here. */
export interface Caller {
  allowed(origin: string): Promise<boolean>;
  ask(address: string, etag: string | undefined): Promise<PackAnswer>;
}

const ownCaller: Caller = { allowed: isSiteAllowed, ask: askPackAddress };

type Answered = PackAnswer | { outcome: 'not-allowed' };

/** What is kept of an answer; a text that differs from the last one waits for the agent, and nothing else is touched. */
async function keepAnswer(desk: Desk, before: PackSource, answer: Answered): Promise<AskOutcome> {
  const { db } = desk;
  const digest = answer.outcome === 'new' ? await digestText(answer.text) : undefined;
  const outcome = digest !== undefined && digest === before.digest ? 'same' : answer.outcome;
  const seen = answer.outcome === 'new' ? { digest, etag: answer.etag } : {};
  const status = answer.outcome === 'status' ? answer.status : undefined;
  await write(() =>
    db.transaction('rw', ['packSources', 'waitingPacks'], async () => {
      const askedAt = desk.now();
      const found = await db.packSources.update(before.id, { ...seen, askedAt, outcome, status });
      if (found === 0) return; // taken away meanwhile
      if (outcome === 'new' && answer.outcome === 'new')
        await db.waitingPacks.put({ id: before.id, text: answer.text, at: askedAt });
    }),
  );
  return outcome;
}

async function askOne(
  desk: Desk,
  address: string,
  caller: Caller,
  due: boolean,
): Promise<AskOutcome | undefined> {
  const source = await desk.db.packSources.get(address);
  if (!source || (due && !isDue(source, desk.now()))) return undefined;
  const allowed = await caller.allowed(new URL(address).origin);
  return keepAnswer(
    desk,
    source,
    allowed ? await caller.ask(address, source.etag) : { outcome: 'not-allowed' },
  );
}

/** Asks one address now, because the agent wants to know. Undefined where it is no longer there. */
export const askPackSource = (
  desk: Desk,
  address: string,
  caller = ownCaller,
): Promise<AskOutcome | undefined> =>
  navigator.locks.request(`pack ${address}`, () => askOne(desk, address, caller, false));

/** Asks every address that was not asked for an hour. */
export async function askDueSources(desk: Desk, caller = ownCaller): Promise<void> {
  for (const { id } of await readPackSources(desk.db))
    await navigator.locks.request(`pack ${id}`, () => askOne(desk, id, caller, true));
}

/** At the first start of the background in a session of the browser: has it woken again where there is an address. */
export const prepareAsking = (desk: Desk): Promise<void> =>
  oncePerSession('packs-asked', async () => {
    const any = (await readPackSources(desk.db)).length > 0;
    await keepAsking(any);
    if (any) await askDueSources(desk);
  });
