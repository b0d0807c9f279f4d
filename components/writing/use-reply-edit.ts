import { useCallback, useEffect, useRef, useState } from 'react';
import { desk } from '@/lib/actions/desk';
import { keepEdit } from '@/lib/actions/library/keep-edit';
import { reportFailure } from '@/lib/actions/report-failure';
import { saveReply, type SavedReply } from '@/lib/actions/library/save-reply';
import { readReply } from '@/lib/db/library';
import { lastRevision, readUnsaved } from '@/lib/db/revisions';
import type { ReplyFault } from '@/lib/domain/library/reply-faults';
import type { ReplyRow } from '@/lib/domain/replies/library';
import { useLive } from '@/components/app/use-live';

export interface ReplyEdit {
  row: ReplyRow | undefined; // as it is written now
  stored: ReplyRow | undefined;
  isUnsaved: boolean;
  isOvertaken: boolean; // another window has saved since the edit began
  faults: ReplyFault[];
  /** `kept`: what of it may be stored before it is finished. */
  set: (row: ReplyRow, kept?: ReplyRow) => void;
  /** What was held back of a body is finished now. */
  settle: () => void;
  save: () => Promise<SavedReply>;
  discard: () => Promise<void>;
  /** Goes on over what the other window saved. */
  putOver: () => void;
}

interface Edit {
  row: ReplyRow;
  based: string | undefined;
  saved?: true; // as the revision `based`: shown until the library is read with it
}

/** One reply while it is written. What is written is kept until it is saved or dropped. */
export function useReplyEdit(id: string): ReplyEdit {
  const stored = useLive(
    async (db) => ({ row: await readReply(db, id), last: (await lastRevision(db, id))?.id }),
    [id],
  );
  const [begunEdit, setEdit] = useState<Edit>();
  const latest = useRef<Edit>(undefined); // keys come faster than the disk answers
  const [faults, setFaults] = useState<ReplyFault[]>([]);
  const waiting = useRef<() => Promise<void>>(undefined); // the latest state that is not stored yet
  const isWriting = useRef(false);
  useEffect(() => {
    let isHere = true;
    void readUnsaved(desk.db, id).then((kept) => {
      if (!isHere || !kept || latest.current) return;
      latest.current = { row: kept.row, based: kept.based };
      setEdit(latest.current);
    });
    const now = () => {
      const next = waiting.current;
      waiting.current = undefined;
      void next?.();
    };
    window.addEventListener('pagehide', now);
    return () => {
      isHere = false;
      window.removeEventListener('pagehide', now);
      now(); // the last keys are not lost by going elsewhere
    };
  }, [id]);
  const store = useCallback(async () => {
    isWriting.current = true;
    for (let next = waiting.current; next; next = waiting.current) {
      waiting.current = undefined;
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await next().catch((error: unknown) => reportFailure('edit', error));
    }
    isWriting.current = false;
  }, []);
  const keep = useCallback(
    (next: Edit, kept: ReplyRow = next.row) => {
      latest.current = next;
      setEdit(next);
      // At once, one after another: not every browser lets a page that is closed finish a write.
      waiting.current = () => keepEdit(desk, id, kept, next.based);
      if (!isWriting.current) void store();
    },
    [id, store],
  );
  const isRead = begunEdit?.saved && (stored?.last ?? '') >= (begunEdit.based ?? '');
  const edit = isRead ? undefined : begunEdit;
  const row = edit?.row ?? stored?.row;
  const based = edit ? edit.based : stored?.last;
  const drop = async () => {
    waiting.current = undefined;
    latest.current = undefined;
    setEdit(undefined);
    setFaults([]);
    await keepEdit(desk, id, undefined, undefined);
  };
  return {
    row,
    stored: stored?.row,
    isUnsaved: edit !== undefined && !edit.saved,
    isOvertaken: edit !== undefined && (stored?.last ?? '') > (edit.based ?? ''),
    faults,
    set: (next, kept) => keep({ row: next, based: latest.current ? latest.current.based : based }, kept),
    settle: () => latest.current && keep(latest.current),
    save: async () => {
      const wanted = latest.current;
      const nothing = { ok: true, revision: undefined } as const;
      if (!wanted) return nothing;
      waiting.current = undefined; // it is saved itself, and must not be kept after that
      const stays = () => latest.current === wanted && keep(wanted);
      const saved = await saveReply(desk, wanted.row, wanted.based).catch((error: unknown) => {
        stays();
        throw error;
      });
      setFaults(saved.ok ? [] : saved.faults);
      if (!saved.ok) stays();
      if (!saved.ok) return saved;
      const { revision } = saved;
      const { current: now } = latest;
      if (now && now.row !== wanted.row) keep({ row: now.row, based: revision ?? wanted.based });
      else if (revision === undefined) await drop();
      else {
        waiting.current = undefined;
        latest.current = undefined;
        setEdit({ row: wanted.row, based: revision, saved: true });
      }
      return saved;
    },
    discard: drop,
    putOver: () => edit && keep({ row: edit.row, based: stored?.last }),
  };
}
