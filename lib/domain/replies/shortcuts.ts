/** The names that typed shortcuts go by. */
import { foldText } from '@/lib/base/text';
import type { ReplyEntry } from './library';

/** A reply's name after the slash: its own shortcut, else the last part of its id (`greet.chat` is `/chat`). */
export const shortcutOf = ({ id, shortcut }: Pick<ReplyEntry, 'id' | 'shortcut'>): string =>
  foldText(shortcut ?? id.slice(id.lastIndexOf('.') + 1)).replace(/^\//, '');

/** Every name there is, once. */
export const shortcutNames = (entries: readonly Pick<ReplyEntry, 'id' | 'shortcut'>[]): string[] => [
  ...new Set(entries.map(shortcutOf)),
];

/**
 * The reply that `name` means on a case of these playbooks. Where several have it: the one whose author gave it before
 * one that only has it by its id, the case's own before a general one, that before another issue type's.
 */
export function replyByShortcut(
  name: string,
  entries: readonly ReplyEntry[],
  playbooks: readonly string[],
): ReplyEntry | undefined {
  const wanted = foldText(name);
  const far = ({ shortcut, playbook }: ReplyEntry) =>
    (shortcut === undefined ? 3 : 0) + (playbooks.includes(playbook) ? 0 : playbook === '' ? 1 : 2);
  return entries.filter((e) => shortcutOf(e) === wanted).sort((a, b) => far(a) - far(b))[0];
}
