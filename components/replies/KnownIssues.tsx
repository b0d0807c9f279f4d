import { pickText } from '@/lib/base/l10n';
import type { Incident } from '@/lib/domain/incidents/incident';
import { useText } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useIncidents } from './use-incidents';
import css from './RepliesTab.module.css';

/** What a known issue is: the word for it, its name, and what the agent should know. */
export function IssueLine({ issue }: { issue: Incident }) {
  const { t, lang } = useText();
  return (
    <span className={css.issue} data-issue={issue.id}>
      <span aria-hidden="true">{'⚑'}</span> <b>{t.known.issue}</b> {pickText(issue.title, lang)}
      {issue.notice && ` · ${pickText(issue.notice, lang)}`}
    </span>
  );
}

/** The known issues there are when a case begins, and the way to their replies, but for those that are `done`. */
export function KnownIssues({
  done,
  onReply,
}: {
  done: readonly string[];
  onReply: (reply: string) => void;
}) {
  const { t } = useText();
  return useIncidents().map(
    (issue) =>
      !done.includes(issue.reply) && (
        <Notice
          key={issue.id}
          tone="plain"
          role="note"
          actions={<Button onClick={() => onReply(issue.reply)}>{t.known.open}</Button>}
        >
          <IssueLine issue={issue} />
        </Notice>
      ),
  );
}
