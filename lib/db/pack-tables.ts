/** The tables of packs, a part of version 3. */
import type { Version } from 'dexie';
import type { PackRow, ReplyRow } from '@/lib/domain/replies/library';

/** Adds them; what is in the library by now is as its packs published it, for nothing could be edited before. */
export function addPackTables(version: Version): void {
  version
    .stores({
      published: '[pack+id], pack',
      packSources: 'id',
      waitingPacks: 'id',
      incidents: 'id, pack',
      given: 'id',
    })
    .upgrade(async (tx) => {
      const rows = (await tx.table('replies').toArray()) as ReplyRow[];
      const published = rows.map(({ pack, playbook, uses: _, ...reply }) => ({
        pack,
        id: reply.id,
        reply,
        playbook,
      }));
      await tx.table('published').bulkPut(published);
      const packs = (await tx.table('packs').toArray()) as PackRow[];
      const given = packs.map(({ id, title, settings }) => ({ id, title, settings }));
      await tx.table('given').put({ id: 'given', packs: given });
    });
}
