import { pickText } from '@/lib/base/l10n';
import type { Field, Guard, Playbook } from '@/lib/domain/guides/playbook';
import type { Place, PlaybookFault } from '@/lib/domain/library/playbook-fault';
import type { ReplyRow } from '@/lib/domain/replies/library';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { titleIn } from './book-words';
import { FieldForm } from './FieldForm';
import { GuardForm } from './GuardForm';
import { NamedList } from './NamedList';
import type { Around } from './StepForm';
import { StepList } from './StepList';
import { Texts, TimerFields } from './Texts';
import css from './playbooks.module.css';

export const PARTS = ['steps', 'guards', 'fields', 'head', 'replies'] as const;

interface Props {
  pb: Playbook;
  part: Place['part'];
  chosen: string | undefined;
  around: Around;
  rows: readonly ReplyRow[];
  faults: readonly PlaybookFault[];
  onChoose: (id: string | undefined) => void;
  set: (pb: Playbook) => void;
}

function Head({ pb, set }: Pick<Props, 'pb' | 'set'>) {
  const { t } = useStudioText();
  const { firstReply, ...rest } = pb;
  return (
    <div className={css.pairs}>
      <Texts name="playbook" label={t.books.texts.title} value={pb.title} set={(title) => set({ ...pb, title: title ?? { en: '' } })} />
      <p>{firstReply ? t.books.firstReply : t.books.noFirstReply}</p>
      {firstReply && <TimerFields value={firstReply} set={(timer) => set({ ...pb, firstReply: timer })} />}
      <Button onClick={() => set(firstReply ? rest : { ...pb, firstReply: { hours: 24, calendar: 'business' } })}>
        {firstReply ? t.books.take : t.books.setTime}
      </Button>
    </div>
  );
} // prettier-ignore

function Replies({ pb, rows }: Pick<Props, 'pb' | 'rows'>) {
  const { t, lang } = useStudioText();
  return (
    <>
      <p className={css.faint}>{t.books.repliesText}</p>
      <ul className={css.lines}>
        {rows.filter((r) => r.playbook === pb.id).map((r) => (
          <li key={r.id}>
            <a href={`#replies/${encodeURIComponent(r.id)}`}>{pickText(r.title, lang)}</a>{' '}
            <span className={css.faint}>{r.requires === undefined ? t.write.noGate : t.write.afterGate(titleIn(pb, { part: 'guards', id: r.requires }, lang))}</span>
          </li>
        ))}
      </ul>
    </>
  );
} // prettier-ignore

/** One part of a playbook at a time. */
export function BookParts({ pb, part, chosen, around, rows, faults, onChoose, set }: Props) {
  const { t, lang } = useStudioText();
  const faulty = new Set(faults.filter((f) => f.at.part === part).map((f) => f.at.id ?? ''));
  const shared = { chosen, faulty, onChoose };
  const titleOf = (id: string) => titleIn(pb, { part, id }, lang);
  switch (part) {
    case 'steps':
      return <StepList {...shared} pb={pb} around={around} set={(steps) => set({ ...pb, steps })} />;
    case 'guards':
      return (
        <NamedList<Guard> {...shared} titleOf={titleOf} items={pb.guards} addWords={t.books.addGuard} begin={() => ({ title: { [lang]: '' }, level: 'hard', when: { all: [] } })} set={(guards) => set({ ...pb, guards })}>
          {(id, guard, put) => <GuardForm {...{ id, guard, pb }} set={put} />}
        </NamedList>
      );
    case 'fields':
      return (
        <NamedList<Field> {...shared} titleOf={titleOf} items={pb.fields} addWords={t.books.addField} begin={() => ({ label: { [lang]: '' }, type: 'text', class: 'open', keepDays: 180 })} set={(fields) => set({ ...pb, fields })}>
          {(_, field, put) => <FieldForm field={field} set={put} />}
        </NamedList>
      );
    case 'head':
      return <Head pb={pb} set={set} />;
    case 'replies':
      return <Replies pb={pb} rows={rows} />;
  }
} // prettier-ignore
