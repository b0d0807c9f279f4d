import type { DesksideDatabase } from '@/lib/db/database';
import { readGivenPacks, readReply } from '@/lib/db/library';
import type { Library } from '@/lib/domain/replies/compose';
import type { Outgoing } from '@/lib/domain/replies/outgoing';

/** What one outgoing thing is looked up in: its own row, not the library. */
export async function readLibrary(db: DesksideDatabase, outgoing: Outgoing): Promise<Library> {
  const [packs, reply, script] = await Promise.all([
    readGivenPacks(db),
    outgoing.kind === 'reply' ? readReply(db, outgoing.reply) : undefined,
    outgoing.kind === 'line' ? db.scripts.get(outgoing.script) : undefined,
  ]);
  return { packs, replies: reply ? [reply] : [], scripts: script ? [script] : [] };
}
