import { readLibraryContent } from '@/lib/db/library-content';
import { decodeFile, MAX_PACK_BYTES, type Decoded } from '@/lib/domain/pack/decode-file';
import type { Refusal } from '@/lib/domain/pack/parse-pack';
import type { ImportPlan } from '@/lib/domain/pack/plan';
import type { Desk } from './desk';

/** What a look at a file gave: a plan, or why there is none. Nothing is stored either way. */
export type PlannedImport =
  | { ok: true; plan: ImportPlan }
  | { ok: false; why: Extract<Decoded, { ok: false }>['why'] }
  | { ok: false; why: 'refused'; refused: Refusal[] };

/** The dry run of a pack given as text. The readers of packs are loaded here, for few ever need them. */
export async function planPackText(desk: Desk, text: string): Promise<PlannedImport> {
  const [{ parsePack }, { planImport }] = await Promise.all([
    import('@/lib/domain/pack/parse-pack'),
    import('@/lib/domain/pack/plan-import'),
  ]);
  const parsed = parsePack(text);
  if (!parsed.ok) return { ok: false, why: 'refused', refused: parsed.refused };
  return { ok: true, plan: planImport(parsed.pack, await readLibraryContent(desk.db)) };
}

/** The dry run of a pack given as the bytes of a file. Too large a file is not read. */
export async function planPackFile(desk: Desk, file: Blob): Promise<PlannedImport> {
  if (file.size > MAX_PACK_BYTES) return { ok: false, why: 'too-large' };
  const decoded = decodeFile(new Uint8Array(await file.arrayBuffer()));
  return decoded.ok ? planPackText(desk, decoded.text) : decoded;
}

/** The dry run of what an address gave last, and since when it waits; undefined where nothing does. */
export async function planWaitingPack(
  desk: Desk,
  address: string,
): Promise<{ at: number; planned: PlannedImport } | undefined> {
  const waiting = await desk.db.waitingPacks.get(address);
  return waiting && { at: waiting.at, planned: await planPackText(desk, waiting.text) };
}
