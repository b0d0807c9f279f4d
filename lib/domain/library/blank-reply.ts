import type { ReplyRow } from '@/lib/domain/replies/library';

/** The pack of what was written here and came from none. */
export const OWN_PACK = 'own';

/** A reply that is only begun. Its id says nothing of it, for its title will change. */
export const blankReply = (id: string, lang: string): ReplyRow => ({
  id,
  pack: OWN_PACK,
  playbook: '',
  uses: [],
  title: { [lang]: '' },
  format: 'plain',
  text: { friendly: { [lang]: '' } },
});

/** Another reply with the same words: without the shortcut, which belongs to the first, and with no history. */
export function duplicateReply(row: ReplyRow, id: string, titleOf: (title: string) => string): ReplyRow {
  const title = Object.fromEntries(Object.entries(row.title).map(([lang, text]) => [lang, titleOf(text)]));
  return { ...row, id, pack: OWN_PACK, title, shortcut: undefined, own: undefined, edited: undefined };
}
