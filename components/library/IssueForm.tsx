import { useState, type FormEvent } from 'react';
import { desk } from '@/lib/actions/desk';
import { setIncident } from '@/lib/actions/set-incident';
import { isBlank } from '@/lib/base/text';
import { pickText, type L10n } from '@/lib/base/l10n';
import { readTitles } from '@/lib/db/library';
import type { Incident } from '@/lib/domain/incidents/incident';
import type { FindOptions } from '@/lib/domain/search/standing';
import { useAction } from '@/components/app/use-action';
import { useNow } from '@/components/app/use-now';
import { useLive } from '@/components/app/use-live';
import { useFoundIds } from '@/components/replies/use-search';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select, TextInput } from '@/components/ui/Input';
import { Kbd } from '@/components/ui/Kbd';
import { useToast } from '@/components/ui/ToastShelf';
import { useGuardNotice } from '@/components/ui/use-guard-notice';
import studio from '@/components/settings/Studio.module.css';
import css from './team.module.css';

const LANGS = ['en', 'zh-CN'] as const;
const ALL: FindOptions = {};
const FOUND = 30;

/** A moment as an input of the kind datetime-local takes it. */
const localMoment = (at: number): string =>
  new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

/** What was written, in the languages in which anything was. */
const written = (words: L10n): L10n =>
  Object.fromEntries(Object.entries(words).flatMap(([l, text]) => (isBlank(text) ? [] : [[l, text.trim()]])));

function Words({
  of,
  words,
  label,
  onChange,
}: {
  of: string;
  words: L10n;
  label: (lang: string) => string;
  onChange: (words: L10n) => void;
}) {
  const { t } = useStudioText();
  return (
    <div className={studio.pair}>
      {LANGS.map((l) => (
        <Field key={l} label={label(t.settings.languages[l])}>
          {(own) => (
            <TextInput
              {...own}
              lang={l}
              maxLength={200}
              value={words[l] ?? ''}
              onChange={(e) => onChange({ ...words, [l]: e.target.value })}
              data-issue-words={`${of}.${l}`}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

/** Choosing one reply of however many: by words, then from the best of what was found. */
function ReplyChoice({ chosen, onChoose }: { chosen: string; onChoose: (id: string) => void }) {
  const { t, lang } = useStudioText();
  const [query, setQuery] = useState('');
  const found = useFoundIds(query, ALL, FOUND) ?? [];
  const ids = [...new Set([...(chosen === '' ? [] : [chosen]), ...found])];
  const titles = useLive((db) => readTitles(db, ids), [ids.join('\n')]);
  return (
    <div className={studio.pair}>
      <Field label={t.issues.find}>
        {(own) => (
          <TextInput {...own} value={query} onChange={(e) => setQuery(e.target.value)} data-issue-find />
        )}
      </Field>
      <Field label={t.issues.reply} hint={found.length === 0 ? t.issues.noReply : undefined}>
        {(own) => (
          <Select {...own} value={chosen} onChange={(e) => onChoose(e.target.value)} data-issue-reply>
            {chosen === '' && <option value="">{t.issues.choose}</option>}
            {ids.map((id) => {
              const title = titles?.get(id);
              return <option key={id} value={id}>{title ? pickText(title, lang) : id}</option>; // prettier-ignore
            })}
          </Select>
        )}
      </Field>
    </div>
  );
}

/** A known issue as it is announced: what it is, the reply, and until when; without an end it cannot be. */
export function IssueForm({ issue, onDone }: { issue: Incident | undefined; onDone: () => void }) {
  const { t } = useStudioText();
  const { run, busy } = useAction();
  const toast = useToast();
  const now = useNow(1000);
  const tellGuard = useGuardNotice();
  const [title, setTitle] = useState<L10n>(issue?.title ?? {});
  const [notice, setNotice] = useState<L10n>(issue?.notice ?? {});
  const [reply, setReply] = useState(issue?.reply ?? '');
  const [until, setUntil] = useState(issue ? localMoment(issue.until) : '');
  const end = new Date(until).getTime();
  const isPast = until !== '' && end <= now;
  const isUnnamed = Object.keys(written(title)).length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const told = written(notice);
    void run(async () => {
      const given = { reply, title: written(title), since: issue?.since ?? Date.now(), until: end };
      const hasNotice = Object.keys(told).length > 0;
      const { found } = await setIncident(desk, hasNotice ? { ...given, notice: told } : given, issue?.id);
      tellGuard(found);
      toast({ text: t.issues.pinned });
      for (const clear of [setTitle, setNotice]) clear({});
      for (const clear of [setReply, setUntil]) clear('');
      onDone();
    });
  };
  return (
    <form className={css.source} onSubmit={submit} autoComplete="off" data-issue-form>
      <Words of="title" words={title} label={t.issues.name} onChange={setTitle} />
      <Words of="notice" words={notice} label={t.issues.notice} onChange={setNotice} />
      <ReplyChoice chosen={reply} onChoose={setReply} />
      <Field label={t.issues.until} hint={t.issues.untilHint} error={isPast ? t.issues.past : undefined}>
        {(own) => (
          <TextInput
            {...own}
            type="datetime-local"
            required
            value={until}
            onChange={(e) => setUntil(e.target.value)}
            data-issue-until
          />
        )}
      </Field>
      {isUnnamed && reply !== '' && <p className={css.faint}>{t.issues.unnamed}</p>}
      <div className={css.row}>
        <Button
          type="submit"
          look="primary"
          disabled={busy || isUnnamed || reply === '' || until === '' || isPast}
          data-pin
        >
          {t.issues.pin} <Kbd keys="Enter" />
        </Button>
        {issue && <Button onClick={onDone}>{t.ui.cancel}</Button>}
      </div>
    </form>
  );
}
