/** From an edit to the version that is published. */
import type { Playbook } from '@/lib/domain/guides/playbook';
import { isSame } from '@/lib/domain/pack/changes';
import { plainReply } from '@/lib/domain/pack/library-content';
import type { ReplyRow } from '@/lib/domain/replies/library';

/** The edit with its replies as the library has them now: they are written in a place of their own. */
export function withReplies(edit: Playbook, rows: readonly ReplyRow[]): Playbook {
  const place = new Map(edit.replies.map((r, i) => [r.id, i]));
  const placeOf = ({ id }: { id: string }) => place.get(id) ?? place.size;
  const replies = rows.filter((r) => r.playbook === edit.id).map(plainReply).sort((a, b) => placeOf(a) - placeOf(b)); // prettier-ignore
  return isSame(edit.replies, replies) ? edit : { ...edit, replies };
}

/** The version to store, with its number; undefined where it says what the newest one says. */
export function nextVersion(edit: Playbook, newest: Playbook | undefined): Playbook | undefined {
  if (!newest) return { ...edit, version: 1 };
  if (isSame({ ...edit, version: newest.version }, newest)) return undefined;
  return { ...edit, version: newest.version + 1 };
}

/** A playbook that is only begun. */
export const blankPlaybook = (id: string): Playbook => ({
  id,
  version: 1,
  title: { en: '', 'zh-CN': '' },
  fields: {},
  guards: {},
  steps: [],
  replies: [],
});
