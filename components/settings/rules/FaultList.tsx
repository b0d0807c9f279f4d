import type { RuleFault } from '@/lib/domain/sites/rule-schema';
import { useStudioText } from '@/components/settings/studio-text';
import css from '@/components/settings/Studio.module.css';

/** What is wrong with a rule, each by its field. */
export function FaultList({ faults }: { faults: readonly RuleFault[] }) {
  const { t } = useStudioText();
  const words = faults.map(({ code, field, value }) =>
    [t.rules.fields[field] ?? field, value === '' ? '' : `(${value})`, t.rules.fault[code]].filter((x) => x !== '').join(' '),
  ); // prettier-ignore
  return (
    <ul className={css.faults}>
      {[...new Set(words)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
