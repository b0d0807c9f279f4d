import { useState, type ChangeEvent } from 'react';
import { deleteSiteRule } from '@/lib/actions/delete-site-rule';
import { desk } from '@/lib/actions/desk';
import { saveRuleFile } from '@/lib/actions/save-rule-file';
import { saveSiteRule } from '@/lib/actions/save-site-rule';
import { readSiteRules } from '@/lib/db/site-rules';
import { ruleToDraft, type RuleDraft } from '@/lib/domain/sites/rule-draft';
import type { RuleFault } from '@/lib/domain/sites/rule-schema';
import { SHIPPED } from '@/lib/domain/sites/shipped';
import type { SiteRule } from '@/lib/domain/sites/site-rule';
import { useAction } from '@/components/app/use-action';
import { useLive } from '@/components/app/use-live';
import { useStudioText } from '@/components/settings/studio-text';
import { Section } from '@/components/settings/Section';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { Pill } from '@/components/ui/Pill';
import { useGuardNotice } from '@/components/ui/use-guard-notice';
import { useToast } from '@/components/ui/ToastShelf';
import { FaultList } from './FaultList';
import { RuleForm } from './RuleForm';
import studio from '@/components/settings/Studio.module.css';
import css from './rules.module.css';

interface Editing {
  start: RuleDraft;
  before: SiteRule | undefined;
}

function Tried({ rule }: { rule: SiteRule }) {
  const { t } = useStudioText();
  return rule.tried === false ? (
    <Pill tone="warn" title={t.rules.untriedHint}>{t.rules.untried}</Pill>
  ) : (
    <Pill tone="ok">{t.rules.tried(rule.tried)}</Pill>
  );
} // prettier-ignore

function OwnRules({ rules, edit }: { rules: SiteRule[]; edit: (rule: SiteRule) => void }) {
  const { t } = useStudioText();
  const { run } = useAction();
  if (rules.length === 0) return <p className={css.muted}>{t.rules.none}</p>;
  return (
    <ul className={studio.rows}>
      {rules.map((rule) => (
        <li key={rule.id} data-own={rule.title}>
          <span className={css.names}>
            {rule.title}
            <span className={css.muted}>{rule.patterns[0]}</span>
          </span>
          <span className={css.actions}>
            <Button onClick={() => edit(rule)}>{t.rules.edit}</Button>
            <Button onClick={() => saveRuleFile(rule)}>{t.rules.export}</Button>
            <Button look="bad" onClick={() => void run(() => deleteSiteRule(desk, rule.id))}>{t.rules.remove}</Button>
          </span>
        </li>
      ))}
    </ul>
  );
} // prettier-ignore

function ShippedRules({ copy }: { copy: (rule: SiteRule) => void }) {
  const { t } = useStudioText();
  return (
    <ul className={studio.rows}>
      {SHIPPED.map((rule) => (
        <li key={rule.id} data-shipped={rule.id}>
          <span className={css.names}>
            {rule.title}
            <span className={css.muted}>{rule.patterns[0]}</span>
          </span>
          <Tried rule={rule} />
          <Button onClick={() => copy(rule)}>{t.rules.copy}</Button>
        </li>
      ))}
      <li>
        <span className={css.names}>
          {t.rules.generic}
          <span className={css.muted}>{t.rules.genericText}</span>
        </span>
      </li>
    </ul>
  );
} // prettier-ignore

/** A rule from a file: taken whole, or refused with all that is wrong with it. */
function LoadRule() {
  const { t } = useStudioText();
  const { run } = useAction();
  const toast = useToast();
  const tellGuard = useGuardNotice();
  const [refused, setRefused] = useState<RuleFault[] | 'not-json'>([]);
  const load = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = '';
    if (!file) return;
    void run(async () => {
      let content: unknown;
      try {
        content = JSON.parse(await file.text());
      } catch {
        return setRefused('not-json');
      }
      const saved = await saveSiteRule(desk, content);
      setRefused(saved.ok ? [] : saved.faults);
      if (!saved.ok) return undefined;
      tellGuard(saved.found);
      return toast({ text: t.rules.saved });
    });
  };
  return (
    <>
      <Field label={t.rules.import}>
        {(own) => <input {...own} type="file" accept=".json" onChange={load} />}
      </Field>
      {refused.length > 0 && (
        <Notice tone="bad" role="alert">
          {refused === 'not-json' ? t.rules.notJson : <FaultList faults={refused} />}
        </Notice>
      )}
    </>
  );
}

/** All rules: the agent's own, to be changed, and the shipped ones, to be copied. */
export function RuleList() {
  const { t } = useStudioText();
  const own = useLive(readSiteRules, []) ?? [];
  const [editing, setEditing] = useState<Editing>();
  if (editing)
    return (
      <Section title={editing.before?.title ?? t.rules.add}>
        <RuleForm {...editing} onDone={() => setEditing(undefined)} />
      </Section>
    );
  const copy = (rule: SiteRule) =>
    setEditing({ start: { ...ruleToDraft(rule), title: t.rules.copyOf(rule.title) }, before: undefined });
  return (
    <Section title={t.rules.title} text={t.rules.text}>
      <h3>{t.rules.own}</h3>
      <OwnRules rules={own} edit={(rule) => setEditing({ start: ruleToDraft(rule), before: rule })} />
      <div className={css.actions}>
        <Button
          look="primary"
          data-new-rule
          onClick={() => setEditing({ start: ruleToDraft(), before: undefined })}
        >
          {t.rules.add}
        </Button>
      </div>
      <LoadRule />
      <h3>{t.rules.shipped}</h3>
      <ShippedRules copy={copy} />
    </Section>
  );
}
