import { useCallback, useEffect, useRef, useState } from 'react';
import { desk } from '@/lib/actions/desk';
import { keepPlaybookEdit } from '@/lib/actions/library/keep-playbook-edit';
import { publishPlaybook, type Published } from '@/lib/actions/library/publish-playbook';
import { reportFailure } from '@/lib/actions/report-failure';
import { latestPlaybook } from '@/lib/db/library';
import { readPlaybookEdit } from '@/lib/db/playbooks';
import type { Playbook } from '@/lib/domain/guides/playbook';
import { useLive } from '@/components/app/use-live';

export interface PlaybookEditing {
  playbook: Playbook | undefined; // as it is written now
  stored: Playbook | undefined; // the newest version
  isUnsaved: boolean;
  isOvertaken: boolean; // another window has published since the edit began
  set: (playbook: Playbook) => void;
  publish: () => Promise<Published>;
  discard: () => Promise<void>;
  putOver: () => void;
}

interface Edit {
  playbook: Playbook;
  based: number | undefined;
}

/** One playbook while it is written. What is written is kept until it is published or dropped. */
export function usePlaybookEdit(id: string): PlaybookEditing {
  const stored = useLive(async (db) => ({ newest: await latestPlaybook(db, id) }), [id]);
  const [edit, setEdit] = useState<Edit>();
  const latest = useRef<Edit>(undefined); // keys come faster than the disk answers
  const queue = useRef(Promise.resolve());
  useEffect(() => {
    let isHere = true;
    void readPlaybookEdit(desk.db, id).then((kept) => {
      if (!isHere || !kept || latest.current) return;
      latest.current = { playbook: kept.playbook, based: kept.based };
      setEdit(latest.current);
    });
    return () => {
      isHere = false;
    };
  }, [id]);
  const store = useCallback(
    (next: Edit | undefined) => {
      latest.current = next;
      setEdit(next);
      const write = async () => {
        if (latest.current === next) await keepPlaybookEdit(desk, id, next?.playbook, next?.based);
      };
      // At once, one after another: not every browser lets a page that is closed finish a write.
      queue.current = queue.current.then(write).catch((error: unknown) => reportFailure('edit', error));
      return queue.current;
    },
    [id],
  );
  const newest = stored?.newest;
  return {
    playbook: edit?.playbook ?? newest,
    stored: newest,
    isUnsaved: edit !== undefined,
    isOvertaken: edit !== undefined && stored !== undefined && newest?.version !== edit.based,
    set: (playbook) =>
      void store({ playbook, based: latest.current ? latest.current.based : newest?.version }),
    publish: async () => {
      const wanted = latest.current;
      if (!wanted) return { ok: true, version: undefined };
      await queue.current;
      const done = await publishPlaybook(desk, wanted.playbook, wanted.based);
      if (!done.ok) return done;
      if (latest.current === wanted) await store(undefined);
      else if (latest.current) void store({ playbook: latest.current.playbook, based: done.version ?? wanted.based }); // prettier-ignore
      return done;
    },
    discard: () => store(undefined),
    putOver: () => edit && void store({ playbook: edit.playbook, based: newest?.version }),
  };
}
