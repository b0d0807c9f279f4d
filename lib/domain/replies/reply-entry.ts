import { foldText } from '@/lib/base/text';
import type { Playbook } from '@/lib/domain/guides/playbook';
import type { ReplyEntry, ReplyRow } from './library';
import { bodiesOf } from './variants';

/** What a search needs of a reply. */
export function entryOf(row: ReplyRow, playbook: Playbook | undefined): ReplyEntry {
  const titles = [row.title, playbook?.title ?? {}].flatMap((t) => Object.values(t));
  const words = [...titles, row.shortcut ?? '', ...(row.tags ?? []), ...bodiesOf(row)];
  return {
    id: row.id,
    playbook: row.playbook,
    title: row.title,
    shortcut: row.shortcut,
    tags: row.tags ?? [],
    words: foldText(words.join('\n')),
  };
}
