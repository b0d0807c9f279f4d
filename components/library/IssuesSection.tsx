import { useState } from 'react';
import { clearIncident } from '@/lib/actions/clear-incident';
import { desk } from '@/lib/actions/desk';
import { pickText } from '@/lib/base/l10n';
import { readIncidents } from '@/lib/db/incidents';
import { readTitles } from '@/lib/db/library';
import { standingOfIncident, type IncidentStanding } from '@/lib/domain/incidents/standing';
import type { Incident } from '@/lib/domain/incidents/incident';
import { useAction } from '@/components/app/use-action';
import { useLive } from '@/components/app/use-live';
import { useNow } from '@/components/app/use-now';
import { Section } from '@/components/settings/Section';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { Pill, type PillTone } from '@/components/ui/Pill';
import { IssueForm } from './IssueForm';
import css from './team.module.css';

const TONES: Record<IncidentStanding, PillTone> = { live: 'warn', soon: 'accent', over: 'plain', ended: 'plain' }; // prettier-ignore

/** Every incident, those that hold the longest first, and the titles of their replies. */
async function readIssues(db: Parameters<typeof readIncidents>[0]) {
  const issues = (await readIncidents(db)).sort((a, b) => b.until - a.until);
  return { issues, titles: await readTitles(db, issues.map(({ reply }) => reply)) }; // prettier-ignore
}

interface IssueProps {
  issue: Incident;
  standing: IncidentStanding;
  reply: string | undefined; // its title, where it is there
  onChange: () => void;
}

function Issue({ issue, standing, reply, onChange }: IssueProps) {
  const { t, lang } = useStudioText();
  const { run, busy } = useAction();
  const isOn = standing === 'live' || standing === 'soon';
  const title = pickText(issue.title, lang);
  const moment = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <article className={css.source} data-incident={issue.id} data-standing={standing} aria-label={title}>
      <h3>
        {title} <Pill tone={TONES[standing]}>{t.issues.state[standing]}</Pill>
      </h3>
      {issue.notice && <p>{pickText(issue.notice, lang)}</p>}
      <p>{reply === undefined ? t.issues.gone : t.issues.replyIs(reply)}</p>
      <p className={css.faint}>
        {t.issues.span(moment.format(issue.since), moment.format(issue.until))}
        {issue.by !== '' && ` · ${t.issues.by(issue.by)}`}
      </p>
      {isOn && (
        <div className={css.row}>
          <Button disabled={busy} onClick={() => void run(() => clearIncident(desk, issue.id))} data-end>
            {t.issues.end}
          </Button>
          {issue.pack === '' && (
            <Button look="ghost" onClick={onChange} data-change>
              {t.issues.change}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

/** The known issues, of packs and announced here, and the form for one more. */
export function IssuesSection() {
  const { t, lang } = useStudioText();
  const now = useNow(1000);
  const read = useLive(readIssues, []);
  const [changing, setChanging] = useState<Incident>();
  return (
    <Section title={t.settings.places.issues} text={t.issues.text}>
      {read?.issues.length === 0 && <p>{t.issues.none}</p>}
      {read?.issues.map((issue) => {
        const title = read.titles.get(issue.reply);
        return (
          <Issue
            key={issue.id}
            issue={issue}
            standing={standingOfIncident(issue, now)}
            reply={title && pickText(title, lang)}
            onChange={() => setChanging(issue)}
          />
        );
      })}
      <IssueForm key={changing?.id ?? ''} issue={changing} onDone={() => setChanging(undefined)} />
      <p className={css.faint}>{t.issues.everyone}</p>
    </Section>
  );
}
