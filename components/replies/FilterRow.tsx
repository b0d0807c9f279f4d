import { pickText } from '@/lib/base/l10n';
import { useIssueTypes } from '@/components/cases/use-cases';
import { useText } from '@/components/i18n/text';
import { Select } from '@/components/ui/Input';
import { keysToWords } from '@/components/ui/Kbd';
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
}

/** What narrows the list: favourites, recents, an issue type, a tag. */
export function FilterRow({ filters, onChange }: Props) {
  const { t, lang } = useText();
  const types = useIssueTypes() ?? [];
  const tags = useTags();
  const { playbook, tag } = filters;
  const toggle = (name: 'favourites' | 'recents', keys: string) => (
    <button
      type="button"
      className={css.chip}
      aria-pressed={filters[name] ?? false}
      title={`${t.replies.only[name]} (${keysToWords(keys)})`}
      aria-keyshortcuts={keys}
      onClick={() => onChange({ ...filters, [name]: !filters[name] })}
    >
      {t.replies[name]}
    </button>
  );
  return (
    <div className={css.filters} role="group" aria-label={t.replies.filters}>
      {toggle('favourites', 'Alt+F')}
      {toggle('recents', 'Alt+R')}
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
    </div>
  );
}
