import { refusedItems } from '@/lib/domain/pack/plan';
import { refusalWords as foreignRefusal } from '@/components/library/foreign-words';
import { appliedWords, refusalWords as packRefusal } from '@/components/library/pack-words';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { ColumnMapper } from './ColumnMapper';
import { HowRead } from './HowRead';
import { LongList } from './LongList';
import { isNothing, PlanView } from './PlanView';
import { ProblemList } from './ProblemList';
import type { Look, useImport } from './use-import';
import css from './imports.module.css';

/** Why a file is not imported: what to do about it, and each fault with its line. */
function Refused({ look: { files, planned } }: { look: Look }) {
  const { t } = useStudioText();
  const lines =
    planned.kind === 'refused'
      ? [foreignRefusal(planned.refusal, t)]
      : planned.kind === 'pack' && !planned.planned.ok
        ? packRefusal(t, planned.planned)
        : [];
  if (lines.length === 0) return null;
  return (
    <Notice tone="bad" role="alert">
      <p>{t.imports.refusedFile(files[0]?.name ?? '')}</p>
      <LongList items={lines}>{(line) => <li key={line}>{line}</li>}</LongList>
    </Notice>
  );
}

/** A file before it is imported: how it is read, what it would do, and the decision. */
export function LookView({ look, work }: { look: Look; work: ReturnType<typeof useImport> }) {
  const { t } = useStudioText();
  const { planned } = look;
  const { plan } = work;
  const foreign = planned.kind === 'foreign' ? planned : undefined;
  const table = foreign ? foreign.reading.table : planned.kind === 'refused' ? planned.refusal.table : undefined;
  return (
    <div className={css.look} data-look={look.files[0]?.name}>
      <h3 className={css.name}>{look.files.map(({ name }) => name).join(', ')}</h3>
      {work.stopped && plan && (
        <Notice role="alert">{appliedWords(t, work.stopped, plan)}</Notice>
      )}
      <Refused look={look} />
      <HowRead look={look} onChange={work.change} />
      {table && <ColumnMapper table={{ ...table, map: look.how.columns ?? table.map }} onChange={(columns) => work.change({ columns })} />}
      {plan && (
        <PlanView
          plan={plan}
          choices={look.choices}
          left={foreign?.refused.length ?? 0}
          remarks={foreign?.problems.length ?? 0}
          onChoose={work.choose}
        />
      )}
      {foreign && foreign.refused.length > 0 && <ProblemList title={t.imports.leftOut} problems={foreign.refused} name="refused" />}
      {foreign && foreign.problems.length > 0 && <ProblemList title={t.imports.remarks} problems={foreign.problems} name="remarks" />}
      <div className={css.decide}>
        {plan && !isNothing(plan) && (
          <Button look="primary" disabled={work.busy || work.reading !== undefined || refusedItems(plan).length > 0} onClick={() => void work.apply()} data-apply>
            {t.imports.apply}
          </Button>
        )}
        <Button onClick={work.leave} data-leave>
          {t.imports.leave}
        </Button>
        {work.waiting > 0 && <span className={css.faint}>{t.imports.waiting(work.waiting)}</span>}
      </div>
    </div>
  );
} // prettier-ignore
