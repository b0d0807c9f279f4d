import { useState, type FormEvent } from 'react';
import { desk } from '@/lib/actions/desk';
import { saveSiteRule } from '@/lib/actions/save-site-rule';
import { CHANNELS } from '@/lib/domain/guides/playbook';
import { addressOfPattern, draftToRule, type RuleDraft } from '@/lib/domain/sites/rule-draft';
import type { RuleFault } from '@/lib/domain/sites/rule-schema';
import type { SiteRule } from '@/lib/domain/sites/site-rule';
import { useAction } from '@/components/app/use-action';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select, TextArea, TextInput } from '@/components/ui/Input';
import { Notice } from '@/components/ui/Notice';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import { useGuardNotice } from '@/components/ui/use-guard-notice';
import { useToast } from '@/components/ui/ToastShelf';
import { FaultList } from './FaultList';
import { RuleTestView } from './RuleTestView';
import { SpotRows } from './SpotRows';
import { useRuleTest } from './use-rule-test';
import css from './rules.module.css';

type Set = <K extends keyof RuleDraft>(key: K, value: RuleDraft[K]) => void;
interface Part {
  draft: RuleDraft;
  set: Set;
}

const FLAVOURS = ['plain', 'whatsapp', 'slack', 'markdown'] as const;

/** Which pages the rule is about, and what tells their conversations apart. */
function AddressFields({ draft, set, first }: Part & { first: ReturnType<typeof useFirstFocus<HTMLInputElement>> }) {
  const { t } = useStudioText();
  const pattern = draft.patterns.trim().split('\n')[0] ?? '';
  const derived = addressOfPattern(pattern, draft.pageSpots.length > 0 ? draft.pagePart : undefined);
  return (
    <>
      <Field label={t.rules.titleLabel}>
        {(own) => <TextInput {...own} ref={first} data-rule="title" value={draft.title} onChange={(e) => set('title', e.target.value)} />}
      </Field>
      <Field label={t.rules.patterns} hint={t.rules.patternsHint}>
        {(own) => <TextArea {...own} data-rule="patterns" value={draft.patterns} onChange={(e) => set('patterns', e.target.value)} />}
      </Field>
      <Field label={t.rules.address} hint={pattern === '' ? undefined : t.rules.addressHint(derived)}>
        {(own) => <TextInput {...own} data-rule="address" value={draft.address} onChange={(e) => set('address', e.target.value)} />}
      </Field>
      <Field label={t.rules.detect} hint={t.rules.detectHint}>
        {(own) => <TextInput {...own} data-rule="detect" value={draft.detect} onChange={(e) => set('detect', e.target.value)} />}
      </Field>
      <SpotRows label={t.rules.page} name="page" spots={draft.pageSpots} onChange={(spots) => set('pageSpots', spots)} />
      {draft.pageSpots.length > 0 && (
        <label style={{ display: 'flex', gap: 6 }}>
          <input type="checkbox" autoComplete="off" checked={draft.personal} onChange={(e) => set('personal', e.target.checked)} />
          {t.rules.personal}
        </label>
      )}
    </>
  );
} // prettier-ignore

/** Who the conversation is with. */
function ReadingFields({ draft, set }: Part) {
  const { t } = useStudioText();
  return (
    <>
      <Field label={t.rules.channel}>
        {(own) => (
          <Select {...own} data-rule="channel" value={draft.channel} onChange={(e) => set('channel', CHANNELS.find((c) => c === e.target.value) ?? '')}>
            <option value="">{t.rules.anyChannel}</option>
            {CHANNELS.map((id) => (
              <option key={id} value={id}>{t.channel[id]}</option>
            ))}
          </Select>
        )}
      </Field>
      <SpotRows label={t.rules.name} name="name" spots={draft.name} onChange={(spots) => set('name', spots)} />
      <SpotRows label={t.rules.number} name="number" spots={draft.number} onChange={(spots) => set('number', spots)} />
      <Field label={t.rules.numberPart}>
        {(own) => <TextInput {...own} data-rule="numberPart" value={draft.numberPart} onChange={(e) => set('numberPart', e.target.value)} />}
      </Field>
    </>
  );
} // prettier-ignore

/** Which boxes there are, and what they show. */
function BoxFields({ draft, set }: Part) {
  const { t } = useStudioText();
  return (
    <>
      <Field label={t.rules.public}>
        {(own) => <TextArea {...own} data-rule="public" rows={2} value={draft.public} onChange={(e) => set('public', e.target.value)} />}
      </Field>
      <Field label={t.rules.internal}>
        {(own) => <TextArea {...own} data-rule="internal" rows={2} value={draft.internal} onChange={(e) => set('internal', e.target.value)} />}
      </Field>
      <Field label={t.rules.flavour}>
        {(own) => (
          <Select {...own} data-rule="flavour" value={draft.flavour} onChange={(e) => set('flavour', FLAVOURS.find((f) => f === e.target.value) ?? '')}>
            <option value="">{t.rules.anyFlavour}</option>
            {FLAVOURS.map((id) => (
              <option key={id} value={id}>{t.rules.flavours[id]}</option>
            ))}
          </Select>
        )}
      </Field>
    </>
  );
} // prettier-ignore

/** A rule in a form, tried on a real page while it is written. `before`: the own rule that is changed. */
export function RuleForm({ start, before, onDone }: { start: RuleDraft; before: SiteRule | undefined; onDone: () => void }) {
  const { t } = useStudioText();
  const [draft, setDraft] = useState(start);
  const [faults, setFaults] = useState<RuleFault[]>([]);
  const { run, busy } = useAction();
  const toast = useToast();
  const tellGuard = useGuardNotice();
  const first = useFirstFocus<HTMLInputElement>();
  const rule = draftToRule(draft);
  const { test, again } = useRuleTest({ id: 'draft', ...rule });
  const set: Set = (key, value) => setDraft((was) => ({ ...was, [key]: value }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      const saved = await saveSiteRule(desk, rule, before?.id);
      setFaults(saved.ok ? [] : saved.faults);
      if (!saved.ok) return;
      tellGuard(saved.found);
      toast({ text: t.rules.saved });
      onDone();
    });
  };
  return (
    <form className={css.form} onSubmit={save} autoComplete="off" data-rule-form>
      <AddressFields {...{ draft, set, first }} />
      <ReadingFields {...{ draft, set }} />
      <BoxFields {...{ draft, set }} />
      <RuleTestView test={test} again={again} />
      {faults.length > 0 && (
        <Notice tone="bad" role="alert">
          <FaultList faults={faults} />
        </Notice>
      )}
      <div className={css.actions}>
        <Button type="submit" look="primary" disabled={busy}>{t.rules.save}</Button>
        <Button look="ghost" onClick={onDone}>{t.ui.cancel}</Button>
      </div>
    </form>
  );
} // prettier-ignore
