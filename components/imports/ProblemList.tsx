import type { Problem } from '@/lib/domain/formats/foreign';
import { problemWords } from '@/components/library/foreign-words';
import { useStudioText } from '@/components/settings/studio-text';
import { LongList } from './LongList';
import css from './imports.module.css';

/** What of a file is not in the library afterwards, by its line. */
export function ProblemList({ title, problems, name }: { title: string; problems: readonly Problem[]; name: string }) {
  const { t } = useStudioText();
  return (
    <details className={css.card} open={problems.length <= 20} data-problems={name}>
      <summary className={css.heading}>
        {title} ({problems.length})
      </summary>
      <LongList items={problems}>
        {(problem, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- a problem has no name but its place in the list
          <li key={i} data-problem={problem.code}>
            {problemWords(problem, t)}
          </li>
        )}
      </LongList>
    </details>
  );
} // prettier-ignore
