import type { ReactNode } from 'react';
import { History, Star } from 'lucide-react';
import { pickText } from '@/lib/base/l10n';
import { useIssueTypes } from '@/components/cases/use-cases';
import { useText } from '@/components/i18n/text';
import { Select } from '@/components/ui/Input';
import { Kbd } from '@/components/ui/Kbd';
import type { Filters } from './use-replies';
import { useTags } from './use-search';
import css from './RepliesTab.module.css';

/** Keys of the filters, by their place on the keyboard: with Alt, also while something is typed. */
export const FILTER_KEYS: Readonly<Record<string, 'favourites' | 'recents'>> = {
  KeyF: 'favourites',
  KeyR: 'recents',
};

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
  star: { on: boolean; toggle: () => void } | undefined; // of the chosen reply
}

function Toggle({
  on,
  keys,
  label,
  onClick,
  children,
}: {
  on: boolean;
  keys: string;
  label: string;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={css.chip}
      aria-pressed={on}
      title={label}
      aria-keyshortcuts={keys}
      onClick={onClick}
    >
      <span role="img" aria-label={label}>
        {children}
      </span>{' '}
      <Kbd keys={keys} />
    </button>
  );
}

/** What narrows the list: favourites, recents, an issue type, a tag. */
export function FilterRow({ filters, onChange, star }: Props) {
  const { t, lang } = useText();
  const types = useIssueTypes() ?? [];
  const tags = useTags();
  const { favourites = false, recents = false, playbook, tag } = filters;
  return (
    <div className={css.filters} role="group" aria-label={t.replies.filters}>
      <Toggle
        on={favourites}
        keys="Alt+F"
        label={t.replies.favourites}
        onClick={() => onChange({ ...filters, favourites: !favourites })}
      >
        <Star size={12} aria-hidden="true" />
      </Toggle>
      <Toggle
        on={recents}
        keys="Alt+R"
        label={t.replies.recents}
        onClick={() => onChange({ ...filters, recents: !recents })}
      >
        <History size={12} aria-hidden="true" />
      </Toggle>
      <Select
        className={css.filter}
        aria-label={t.start.issue}
        value={playbook ?? '*'}
        onChange={({ target: { value } }) =>
          onChange({ ...filters, playbook: value === '*' ? undefined : value })
        }
      >
        <option value="*">{t.replies.anyType}</option>
        <option value="">{t.replies.general}</option>
        {types.map(({ id, title }) => (
          <option key={id} value={id}>
            {pickText(title, lang)}
          </option>
        ))}
      </Select>
      {tags.length > 0 && (
        <Select
          className={css.filter}
          aria-label={t.replies.tag}
          value={tag ?? ''}
          onChange={({ target: { value } }) =>
            onChange({ ...filters, tag: value === '' ? undefined : value })
          }
        >
          <option value="">{t.replies.anyTag}</option>
          {tags.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      )}
      {star && (
        <Toggle on={star.on} keys="Alt+S" label={t.replies.star} onClick={star.toggle}>
          + <Star size={12} aria-hidden="true" />
        </Toggle>
      )}
    </div>
  );
}
