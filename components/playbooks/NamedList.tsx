import { useState, type ReactNode } from 'react';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/Input';
import css from './playbooks.module.css';

interface Props<T> {
  items: Record<string, T>;
  titleOf: (id: string) => string;
  chosen: string | undefined;
  faulty: ReadonlySet<string>;
  addWords: string;
  begin: () => T;
  onChoose: (id: string | undefined) => void;
  set: (items: Record<string, T>) => void;
  children: (id: string, item: T, put: (item: T) => void) => ReactNode;
}

const NAME = /^[a-z][a-z0-9_]{0,39}$/;

/** Gates or fields by their names, in their order; the chosen one is open. A name stays: placeholders and steps know it. */
export function NamedList<T>({ items, titleOf, chosen, faulty, addWords, begin, onChoose, set, children }: Props<T>) {
  const { t } = useStudioText();
  const [name, setName] = useState('');
  const isFree = NAME.test(name) && !Object.hasOwn(items, name) && !(name in Object.prototype);
  const add = () => {
    set({ ...items, [name]: begin() });
    onChoose(name);
    setName('');
  };
  return (
    <>
      <ul className={css.steps}>
        {Object.entries(items).map(([id, item]) => {
          const isOpen = id === chosen;
          return (
            <li key={id} data-named={id}>
              <div className={css.row} data-faulty={faulty.has(id)}>
                <button type="button" className={css.name} aria-expanded={isOpen} onClick={() => onChoose(isOpen ? undefined : id)}>
                  <span>{titleOf(id)}</span>
                  <span className={css.faint}>{id}</span>
                </button>
                <Button look="ghost" aria-label={`${t.books.take}: ${titleOf(id)}`} onClick={() => set(Object.fromEntries(Object.entries(items).filter(([other]) => other !== id)))}>
                  {t.books.take}
                </Button>
              </div>
              {isOpen && <div className={css.form}>{children(id, item, (next) => set({ ...items, [id]: next }))}</div>}
            </li>
          );
        })}
      </ul>
      <div className={css.line}>
        <Field label={t.books.fieldName}>
          {(input) => <TextInput {...input} value={name} onChange={(e) => setName(e.target.value)} data-new-name />}
        </Field>
        <Button disabled={!isFree} onClick={add} data-add-named>
          {addWords}
        </Button>
      </div>
    </>
  );
} // prettier-ignore
