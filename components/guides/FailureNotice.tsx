import { pickText } from '@/lib/base/l10n';
import { failureOf } from '@/lib/domain/guides/failure';
import type { RunView } from '@/lib/domain/guides/view';
import { useText } from '@/components/i18n/text';
import { useOutbox } from '@/components/replies/outbox';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

/** A step that used up its attempts stops the run: what it means, and the ways on once they may be offered. */
export function FailureNotice({ view, onEscalate }: { view: RunView; onEscalate: () => void }) {
  const { t, lang } = useText();
  const outbox = useOutbox();
  const failure = failureOf(view);
  if (!failure) return null;
  const { step, offer } = failure;
  const { reply } = offer ?? {};
  return (
    <Notice
      tone="bad"
      actions={
        offer && (
          <>
            {reply !== undefined && (
              <Button onClick={() => outbox.open({ kind: 'reply', reply })}>{t.guide.failureReply}</Button>
            )}
            {offer.then === 'escalate' && <Button onClick={onEscalate}>{t.guide.escalate}</Button>}
          </>
        )
      }
    >
      {offer ? t.guide.stopped(pickText(step.title, lang)) : t.guide.finishChecks}
    </Notice>
  );
}
