import type { RuleTest } from '@/lib/actions/test-site-rule';
import { addressToWords } from '@/lib/domain/cases/address-words';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Pill } from '@/components/ui/Pill';
import { FaultList } from './FaultList';
import css from './rules.module.css';

type Read = Extract<RuleTest, { kind: 'read' }>;

/** What the rule reads in the page, one line each. */
function Readings({ test: { seen, boxes } }: { test: Read }) {
  const { t } = useStudioText();
  const rows = [
    ['key', t.ruleTest.key, seen.address === undefined ? t.ruleTest.noKey : addressToWords(seen.address)],
    ['channel', t.rules.channel, seen.rule.channel === undefined ? t.rules.anyChannel : t.channel[seen.rule.channel]],
    ['name', t.ruleTest.name, seen.name || t.ruleTest.nothing],
    ['number', t.ruleTest.number, seen.number || t.ruleTest.nothing],
    ['boxes', t.ruleTest.boxes, `${t.ruleTest.public(boxes.public)} · ${t.ruleTest.internal(boxes.internal)}`],
  ] as const; // prettier-ignore
  return (
    <dl className={css.readings}>
      {rows.map(([id, label, value]) => (
        <div key={id} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd data-reading={id}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Verdict({ test }: { test: RuleTest }) {
  const { t } = useStudioText();
  switch (test.kind) {
    case 'faults':
      return <FaultList faults={test.faults} />;
    case 'no-page':
      return <p>{t.ruleTest.noPage}</p>;
    case 'no-answer':
      return <p>{t.ruleTest.noAnswer}</p>;
    case 'other-address':
      return <p>{t.ruleTest.otherAddress(addressToWords(test.url))}</p>;
    case 'not-there':
      return <p>{t.ruleTest.notThere}</p>;
    case 'read':
      return (
        <>
          <div>
            <Pill tone="ok">{t.ruleTest.matched}</Pill>
          </div>
          <Readings test={test} />
        </>
      );
  }
}

/** The live test: what the rule as it stands reads in the page that was used last. */
export function RuleTestView({ test, again }: { test: RuleTest | undefined; again: () => void }) {
  const { t } = useStudioText();
  const url = test && 'url' in test ? test.url : undefined;
  const bad = test && 'bad' in test ? test.bad : [];
  return (
    <section className={css.test} aria-label={t.ruleTest.title} data-test={test?.kind ?? ''}>
      <div className={css.actions}>
        <b>{t.ruleTest.title}</b>
        <Button onClick={again}>{t.ruleTest.again}</Button>
      </div>
      {url !== undefined && <p className={css.muted}>{t.ruleTest.on(new URL(url).host)}</p>}
      <div aria-live="polite">{test && <Verdict test={test} />}</div>
      {bad.length > 0 && <Notice tone="bad">{t.ruleTest.badSelectors(bad.join(' , '))}</Notice>}
    </section>
  );
}
