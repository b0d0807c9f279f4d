import { pickText } from '@/lib/base/l10n';
import { toList } from '@/lib/domain/guides/conditions';
import { CHANNELS, type Cond, type Many, type Playbook, type StepState } from '@/lib/domain/guides/playbook';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { Choice, Several } from './Texts';
import { titleIn } from './book-words';
import css from './playbooks.module.css';

const KINDS = ['all', 'any', 'not', 'step', 'field', 'filled', 'channel', 'guard'] as const;
type Kind = (typeof KINDS)[number];
const kindOf = (cond: Cond): Kind => ('filled' in cond ? 'filled' : (KINDS.find((k) => k in cond) ?? 'all'));

interface Props {
  cond: Cond;
  pb: Playbook;
  reached: number; // it may look at this many steps, from the first
  level?: 'hard' | 'soft' | undefined; // of the gate it stands in: there absence proves nothing
  except?: string | undefined; // the gate itself
  set: (cond: Cond | undefined) => void; // undefined: taken away
  isRoot?: boolean;
}

const manyOf = <T,>(list: T[]): Many<T> => (list.length === 1 && list[0] !== undefined ? list[0] : list);

function begin(kind: Kind, before: Cond, { pb, reached }: Props): Cond {
  const inner = 'all' in before ? before.all : 'any' in before ? before.any : 'not' in before ? [before.not] : [before]; // prettier-ignore
  const [field = ''] = Object.keys(pb.fields);
  const step = pb.steps.slice(0, reached).at(-1)?.id ?? '';
  const made: Record<Kind, Cond> = {
    all: { all: inner },
    any: { any: inner },
    not: { not: inner[0] ?? { step, is: 'pass' } },
    step: { step, is: 'pass' },
    field: { field, is: [] },
    filled: { field, filled: true },
    channel: { channel: [] },
    guard: { guard: Object.keys(pb.guards)[0] ?? '' },
  };
  return made[kind];
}

/** Nested conditions under one word. */
function Group(props: Props & { each: Cond[]; put: (each: Cond[]) => void; most?: number }) {
  const { each, put, most = Infinity, pb, reached, level, except } = props;
  const { t } = useStudioText();
  return (
    <>
      <ul className={css.nested}>
        {each.map((cond, i) => {
          const place = `${i}`;
          return (
            <li key={place}>
              <CondForm {...{ cond, pb, reached, level, except }} set={(next) => put(each.flatMap((c, n) => (n === i ? (next ? [next] : []) : [c])))} />
            </li>
          );
        })}
      </ul>
      {each.length < most && (
        <Button look="ghost" onClick={() => put([...each, begin('step', props.cond, props)])} data-add-cond>
          {t.books.addCond}
        </Button>
      )}
    </>
  );
} // prettier-ignore

function FieldLeaf({ cond, pb, level, set }: Omit<Props, 'cond'> & { cond: Extract<Cond, { field: string }> }) {
  const { t, lang } = useStudioText();
  const fields = Object.entries(pb.fields).map(([id, f]) => [id, pickText(f.label, lang)] as const);
  const field = pb.fields[cond.field];
  const options = field?.type === 'yesno' ? (['yes', 'no', 'unsure'] as const).map((id) => [id, t.field.yesno[id]] as const) : Object.entries(field?.options ?? {}).map(([id, words]) => [id, pickText(words, lang)] as const);
  const there = level ? ([['yes', t.books.there.yes]] as const) : ([['yes', t.books.there.yes], ['no', t.books.there.no]] as const);
  return (
    <>
      <Choice name="field" label={t.books.parts.fields} value={cond.field} options={fields} set={(id) => set('filled' in cond ? { ...cond, field: id ?? '' } : { field: id ?? '', is: [] })} />
      {'filled' in cond ? (
        <Choice<'yes' | 'no'> name="there" label={t.books.cond.filled} value={cond.filled ? 'yes' : 'no'} options={there} set={(is) => set({ ...cond, filled: is !== 'no' })} />
      ) : (
        <Several name="is" label={t.books.options} chosen={toList(cond.is)} options={options} set={(ids) => set({ ...cond, is: manyOf(ids) })} />
      )}
    </>
  );
} // prettier-ignore

function Leaf(props: Props) {
  const { cond, pb, reached, level, except, set } = props;
  const { t, lang } = useStudioText();
  if ('field' in cond) return <FieldLeaf {...props} cond={cond} />;
  if ('channel' in cond)
    return <Several name="channel" label={t.books.cond.channel} chosen={toList(cond.channel)} options={CHANNELS.map((c) => [c, t.channel[c]])} set={(ids) => set({ channel: manyOf(CHANNELS.filter((c) => ids.includes(c))) })} />;
  if ('guard' in cond) {
    const guards = Object.entries(pb.guards).filter(([id]) => id !== except).map(([id, g]) => [id, pickText(g.title, lang)] as const);
    return <Choice name="guard" label={t.books.cond.guard} value={cond.guard} options={guards} set={(guard) => set({ guard: guard ?? '' })} />;
  }
  if (!('step' in cond)) return null;
  const states = (['pass', 'fail', 'skip', 'pending'] as const).filter((s) => !level || s === 'pass' || s === 'fail' || (s === 'skip' && level === 'soft'));
  const steps = pb.steps.slice(0, reached).map((s) => [s.id, titleIn(pb, { part: 'steps', id: s.id }, lang)] as const);
  return (
    <>
      <Choice name="step" label={t.books.parts.steps} value={cond.step} options={steps} set={(step) => set({ ...cond, step: step ?? '' })} />
      <Several name="states" label={t.books.cond.step} chosen={toList(cond.is)} options={states.map((s) => [s, t.books.states[s]])} set={(ids) => set({ ...cond, is: manyOf(ids as StepState[]) })} />
    </>
  );
} // prettier-ignore

/** A condition as a form: only what the model has, and only earlier steps. */
export function CondForm(props: Props) {
  const { cond, set, level, isRoot = false } = props;
  const { t } = useStudioText();
  const kind = kindOf(cond);
  const kinds = KINDS.filter((k) => k !== 'not' || !level || kind === 'not');
  return (
    <div className={css.cond} data-cond={kind}>
      <div className={css.line}>
        <Choice name="cond" label={t.books.condition} value={kind} options={kinds.map((k) => [k, t.books.cond[k]])} set={(k) => k && k !== kind && set(begin(k, cond, props))} />
        {!isRoot && (
          <Button look="ghost" onClick={() => set(undefined)}>
            {t.books.take}
          </Button>
        )}
      </div>
      {'all' in cond && <Group {...props} each={cond.all} put={(all) => set({ all })} />}
      {'any' in cond && <Group {...props} each={cond.any} put={(any) => set({ any })} />}
      {'not' in cond && <Group {...props} each={[cond.not]} most={1} put={([not]) => not && set({ not })} />}
      <Leaf {...props} />
    </div>
  );
} // prettier-ignore
