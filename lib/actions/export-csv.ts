import { readLibraryContent } from '@/lib/db/library-content';
import type { ExportChoice } from '@/lib/domain/pack/export-pack';
import { plainReply } from '@/lib/domain/pack/library-content';
import type { ReplyRow } from '@/lib/domain/replies/library';
import type { Desk } from './desk';
import type { PackFile } from './export-pack';

function isChosen(choice: ExportChoice): (row: ReplyRow) => boolean {
  if (choice.kind === 'all') return () => true;
  if (choice.kind === 'playbook') return (row) => row.playbook === choice.id;
  const ids = new Set(choice.ids);
  return (row) => ids.has(row.id);
}

/** Writes replies as a table for spreadsheets, which comes back through the import as the same replies. */
export async function exportCsv(desk: Desk, choice: ExportChoice): Promise<PackFile> {
  const { repliesToCsv } = await import('@/lib/domain/formats/csv-export');
  const rows = (await readLibraryContent(desk.db)).replies.filter(isChosen(choice));
  const text = repliesToCsv(rows.map((row) => ({ playbook: row.playbook, reply: plainReply(row) })));
  return { name: `${choice.kind === 'playbook' ? choice.id : 'replies'}.csv`, text, raised: [] };
}
