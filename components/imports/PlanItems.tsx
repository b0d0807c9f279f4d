import { pickText } from '@/lib/base/l10n';
import { choiceOf, itemKey, type Choice, type Choices, type PlanItem } from '@/lib/domain/pack/plan';
import type { StudioText } from '@/components/i18n/text';
import { choiceWords, itemWords } from '@/components/library/pack-words';
import { useStudioText } from '@/components/settings/studio-text';
import { Select } from '@/components/ui/Input';
import { LongList } from './LongList';
import css from './imports.module.css';

type Choose = (items: readonly PlanItem[], choice: Choice) => void;

function Changes({ item }: { item: PlanItem }) {
  return (
    <dl className={css.changes}>
      {item.changes.slice(0, 40).map(({ path, before, after }) => (
        <div key={path}>
          <dt className={css.faint}>{path}</dt>
          <dd>
            {before !== undefined && <del>{before}</del>} {after !== undefined && <ins>{after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Item({ item, choices, onChoose }: { item: PlanItem; choices: Choices; onChoose: Choose }) {
  const { t, lang } = useStudioText();
  const words = pickText(item.title, lang);
  const title = words === '' ? item.id : words;
  return (
    <li className={css.item} data-item={itemKey(item)} data-state={item.state}>
      <details>
        <summary>
          <span className={css.faint}>{t.imports.kinds[item.kind]}</span> {title}
        </summary>
        <Changes item={item} />
      </details>
      <span className={css.state}>{itemWords(t, item)}</span>
      {item.choices.length > 1 && (
        <Select
          aria-label={t.imports.choose(title)}
          value={choiceOf(item, choices)}
          onChange={({ target }) => onChoose([item], target.value as Choice)}
          data-choice
        >
          {item.choices.map((choice) => (
            <option key={choice} value={choice}>
              {wordsOf(t, item, choice)}
            </option>
          ))}
        </Select>
      )}
    </li>
  );
}

/** What is new or gone is not two of a kind: there is no mine beside a theirs. */
const wordsOf = (t: StudioText, { state, why }: PlanItem, choice: Choice): string =>
  choice !== 'both' && why === undefined && (state === 'new' || state === 'gone')
    ? t.imports.alone[state][choice]
    : choiceWords(t, choice);

/** Things of a plan, each with what would become another in it, and what the agent may choose. */
export function PlanItems({ items, choices, onChoose }: { items: readonly PlanItem[]; choices: Choices; onChoose: Choose }) {
  return <LongList items={items}>{(item) => <Item key={itemKey(item)} {...{ item, choices, onChoose }} />}</LongList>;
} // prettier-ignore
