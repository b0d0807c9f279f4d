import { useCallback, useEffect, useRef, useState } from 'react';
import { desk } from '@/lib/actions/desk';
import { keepEdit } from '@/lib/actions/library/keep-edit';
import { saveReply, type SavedReply } from '@/lib/actions/library/save-reply';
import { readReply } from '@/lib/db/library';
import { lastRevision, readUnsaved } from '@/lib/db/revisions';
import type { ReplyFault } from '@/lib/domain/library/reply-faults';
import type { ReplyRow } from '@/lib/domain/replies/library';
import { useLive } from '@/components/app/use-live';

/** How long after the last key an edit is kept. Milliseconds. */
const REST = 300;

export interface ReplyEdit {
  row: ReplyRow | undefined; // as it is written now
  stored: ReplyRow | undefined;
  isUnsaved: boolean;
  isOvertaken: boolean; // another window has saved since the edit began
  faults: ReplyFault[];
  set: (row: ReplyRow) => void;
  save: () => Promise<SavedReply>;
  discard: () => Promise<void>;
  /** Goes on over what the other window saved. */
  putOver: () => void;
}

interface Edit {
  row: ReplyRow;
  based: string | undefined;
}

/** One reply while it is written. `begun`: what a new one starts as. What is written is kept until it is saved or dropped. */
export function useReplyEdit(id: string, begun: ReplyRow | undefined): ReplyEdit {
  const stored = useLive(
    async (db) => ({ row: await readReply(db, id), last: (await lastRevision(db, id))?.id }),
    [id],
  );
  const [edit, setEdit] = useState<Edit>();
  const [faults, setFaults] = useState<ReplyFault[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<() => void>(undefined);
  useEffect(() => {
    let isHere = true;
    void readUnsaved(desk.db, id).then((kept) => {
      if (isHere && kept) setEdit((now) => now ?? { row: kept.row, based: kept.based });
    });
    const now = () => waiting.current?.();
    window.addEventListener('pagehide', now);
    return () => {
      isHere = false;
      window.removeEventListener('pagehide', now);
      now(); // the last keys are not lost by going elsewhere
    };
  }, [id]);
  const keep = useCallback(
    (next: Edit | undefined) => {
      clearTimeout(timer.current);
      setEdit(next);
      const run = () => {
        clearTimeout(timer.current);
        waiting.current = undefined;
        void keepEdit(desk, id, next?.row, next?.based);
      };
      waiting.current = run;
      timer.current = setTimeout(run, REST);
    },
    [id],
  );
  const row = edit?.row ?? stored?.row ?? begun;
  const based = edit ? edit.based : stored?.last;
  const drop = async () => {
    clearTimeout(timer.current);
    waiting.current = undefined;
    setEdit(undefined);
    setFaults([]);
    await keepEdit(desk, id, undefined, undefined);
  };
  return {
    row,
    stored: stored?.row,
    isUnsaved: edit !== undefined,
    isOvertaken: edit !== undefined && stored !== undefined && edit.based !== stored.last,
    faults,
    set: (next) => keep({ row: next, based }),
    save: async () => {
      if (!row) return { ok: true, revision: undefined };
      const saved = await saveReply(desk, row, based);
      setFaults(saved.ok ? [] : saved.faults);
      if (saved.ok) await drop();
      return saved;
    },
    discard: drop,
    putOver: () => edit && keep({ row: edit.row, based: stored?.last }),
  };
}
