import { pickText } from '@/lib/base/l10n';
import type { Playbook } from '@/lib/domain/guides/playbook';
import type { MovePlan } from '@/lib/domain/library/move-run';
import type { PlaybookChanges } from '@/lib/domain/library/playbook-changes';
import type { Place, PlaybookFault } from '@/lib/domain/library/playbook-fault';
import type { useStudioText } from '@/components/settings/studio-text';

type Words = ReturnType<typeof useStudioText>['t'];

/** The title of a part of a playbook, else its id. */
export function titleIn(pb: Playbook, { part, id = '' }: Place, lang: string): string {
  const texts = {
    head: pb.title,
    steps: pb.steps.find((s) => s.id === id)?.title,
    guards: pb.guards[id]?.title,
    fields: pb.fields[id]?.label,
    replies: pb.replies.find((r) => r.id === id)?.title,
  }[part];
  const title = texts ? pickText(texts, lang) : '';
  return title === '' ? id : title;
}

/** Why a playbook may not be published. */
export function faultWords(
  { kind, detail = '' }: PlaybookFault,
  pb: Playbook,
  t: Words,
  lang: string,
): string {
  const words = t.books.fault[kind];
  if (typeof words === 'string') return words;
  return words(kind === 'looks-forward' ? titleIn(pb, { part: 'steps', id: detail }, lang) : detail);
}

/** What one version has that another has not, a line each. */
export function changeLines(changes: PlaybookChanges, before: Playbook, after: Playbook, t: Words, lang: string): string[] {
  const lines: string[] = [];
  for (const part of ['steps', 'guards', 'fields', 'replies'] as const) {
    const names = (ids: string[], pb: Playbook) => `${t.books.parts[part]} · ${ids.map((id) => titleIn(pb, { part, id }, lang)).join(', ')}`;
    const { added, removed, changed } = changes[part];
    if (added.length > 0) lines.push(t.books.change.added(names(added, after)));
    if (removed.length > 0) lines.push(t.books.change.removed(names(removed, before)));
    if (changed.length > 0) lines.push(t.books.change.changed(names(changed, after)));
  }
  if (changes.head) lines.push(t.books.change.changed(t.books.change.head));
  if (changes.reordered) lines.push(t.books.change.order);
  return lines.length > 0 ? lines : [t.books.change.none];
} // prettier-ignore

/** What a move changes, as the record keeps it. */
export function moveLines(plan: MovePlan & { ok: true }, before: Playbook, after: Playbook, t: Words, lang: string): string[] {
  const title = (part: Place['part'], pb: Playbook) => (id: string) => titleIn(pb, { part, id }, lang);
  const again = plan.again.map(title('steps', before)).join(', ');
  const ungated = plan.ungated.map(title('replies', after)).join(', ');
  return [
    ...changeLines(plan.changes, before, after, t, lang),
    ...(again === '' ? [] : [t.books.change.again(again)]),
    ...(ungated === '' ? [] : [t.books.change.ungated(ungated)]),
  ];
} // prettier-ignore
