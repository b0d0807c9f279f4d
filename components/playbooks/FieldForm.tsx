import type { Field as FieldModel } from '@/lib/domain/guides/playbook';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/Input';
import { Choice, Count, Texts } from './Texts';
import css from './playbooks.module.css';

const TYPES = ['text', 'note', 'choice', 'choices', 'yesno', 'date', 'money', 'country', 'email'] as const;

interface Props {
  field: FieldModel;
  set: (field: FieldModel) => void;
}

function freeOption(options: object): string {
  for (let n = 1; ; n++) if (!Object.hasOwn(options, `answer_${n}`)) return `answer_${n}`;
}

function Options({ field, put }: { field: FieldModel; put: (more: Partial<FieldModel>) => void }) {
  const { t } = useStudioText();
  const options = field.options ?? {};
  return (
    <>
      <p className={css.faint}>{t.books.options}</p>
      {Object.entries(options).map(([id, words]) => (
        <div key={id} className={css.line}>
          <Texts name={`option.${id}`} label={id} value={words} set={(next) => put({ options: { ...options, [id]: next ?? { en: '' } } })} />
          <Button look="ghost" aria-label={`${t.books.take}: ${id}`} onClick={() => put({ options: Object.fromEntries(Object.entries(options).filter(([o]) => o !== id)) })}>
            {t.books.take}
          </Button>
        </div>
      ))}
      <Button look="ghost" onClick={() => put({ options: { ...options, [freeOption(options)]: { en: '' } } })} data-add-option>
        {t.books.addOption}
      </Button>
    </>
  );
} // prettier-ignore

/** All of one field. */
export function FieldForm({ field, set }: Props) {
  const { t } = useStudioText();
  const put = (more: Partial<FieldModel>) =>
    set(Object.fromEntries(Object.entries({ ...field, ...more }).filter(([, v]) => v !== undefined)) as unknown as FieldModel);
  const chooses = (type: string) => type === 'choice' || type === 'choices';
  return (
    <>
      <div className={css.pairs}>
        <Texts name="label" label={t.books.texts.label} value={field.label} set={(label) => put({ label: label ?? { en: '' } })} />
        <Choice name="type" label={t.books.type} value={field.type} options={TYPES.map((id) => [id, t.books.types[id]])} set={(type) => type && put({ type, options: chooses(type) ? (field.options ?? {}) : undefined })} />
        <Choice name="class" label={t.books.privacy} value={field.class} options={(['open', 'personal'] as const).map((id) => [id, t.books.classes[id]])} set={(is) => is && put({ class: is, mask: is === 'personal' ? (field.mask ?? 'full') : undefined })} />
        {field.class === 'personal' && <Choice name="mask" label={t.books.mask} value={field.mask} options={(['tail4', 'email', 'full'] as const).map((id) => [id, t.books.masks[id]])} set={(mask) => put({ mask })} />}
        <Count name="keepDays" label={t.books.keepDays} least={0} value={field.keepDays} set={(keepDays) => put({ keepDays: keepDays ?? 0 })} />
        <Count name="maxLength" label={t.books.maxLength} value={field.maxLength} set={(maxLength) => put({ maxLength })} />
        <Field label={t.books.pattern}>
          {(input) => <TextInput {...input} value={field.pattern ?? ''} onChange={(e) => put({ pattern: e.target.value === '' ? undefined : e.target.value })} />}
        </Field>
      </div>
      <label>
        <input type="checkbox" autoComplete="off" checked={field.required ?? false} onChange={(e) => put({ required: e.target.checked || undefined })} /> {t.step.required}
      </label>
      {chooses(field.type) && <Options field={field} put={put} />}
    </>
  );
} // prettier-ignore
