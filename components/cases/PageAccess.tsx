import { useEffect, useState } from 'react';
import { allowSite, canHintPage, hintPage, type Scene } from '@/lib/actions/see-page';
import { followsSite, watchSites } from '@/lib/actions/sites';
import { useText } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

/** Whether the panel follows a site by itself; true until it is known otherwise. */
function useFollows(origin: string | undefined): boolean {
  const [follows, setFollows] = useState(true);
  useEffect(() => {
    if (origin === undefined) return undefined;
    const life = new AbortController();
    const look = () => void followsSite(origin).then((is) => !life.signal.aborted && setFollows(is));
    look();
    watchSites(look, life.signal);
    return () => life.abort();
  }, [origin]);
  return follows;
}

/** What the panel may see of the page in front: nothing yet, only this once, or the site for good. */
export function PageAccess({ scene }: { scene: Scene | undefined }) {
  const { t } = useText();
  const origin = scene?.origin;
  const follows = useFollows(origin);
  if (scene?.tabId === undefined) return null;
  if (origin === undefined)
    return (
      <Notice
        tone="plain"
        actions={canHintPage && <Button onClick={() => void hintPage()}>{t.refusal.hint}</Button>}
      >
        {t.start.noAccess}
      </Notice>
    );
  if (follows) return null;
  return (
    <div>
      <Button look="link" onClick={() => void allowSite(origin)}>
        {t.start.follow(scene.host ?? '')}
      </Button>
    </div>
  );
}
