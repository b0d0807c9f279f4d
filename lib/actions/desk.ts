import Dexie from 'dexie';
import { ExpectedError } from '@/lib/base/errors';
import { createId } from '@/lib/base/ids';
import { DesksideDatabase } from '@/lib/db/database';
import { readCaseFile } from '@/lib/db/case-files';
import { appendEvents, type NewEvent } from '@/lib/db/events';
import { readSettings, SETTINGS_TABLES } from '@/lib/db/settings';
import { viewsOf, type CaseFile } from '@/lib/domain/cases/case-file';
import type { Case } from '@/lib/domain/cases/case';
import type { RunView } from '@/lib/domain/guides/view';
import type { Settings } from '@/lib/domain/settings/settings';

/** What actions act on. Tests give a database of their own and a clock. */
export interface Desk {
  db: DesksideDatabase;
  now: () => number;
}

/** The one database of this profile. */
export const desk: Desk = { db: new DesksideDatabase(), now: () => Date.now() };

type Body<T> = T extends unknown ? Omit<T, 'at' | 'by'> : never;
export type Entry = Body<NewEvent>;

/** A case inside the transaction that changes it. */
export interface CaseChange {
  file: CaseFile;
  views: RunView[];
  settings: Settings;
  now: number;
  by: string;
  db: DesksideDatabase;
  /** Appends to the timeline. */
  append(...entries: Entry[]): Promise<void>;
  /** Changes columns of the case itself. */
  patch(changes: Partial<Case>): Promise<void>;
  /** Stores an erasable text and gives its id. */
  storeText(text: string): Promise<string>;
}

/** The run of a change, or a failure with `not-found`. */
export function runView(change: CaseChange, runId: string): RunView {
  const view = change.views.find((v) => v.run.id === runId);
  if (!view) throw new ExpectedError('not-found', 'run');
  return view;
}

let underWay = 0;

/** How many writes of this window have begun and not ended. */
export const writesUnderWay = (): number => underWay;

/** Runs a write; whatever the database could not do becomes the one failure the interface knows: nothing was stored. */
export async function write<T>(work: () => Promise<T>): Promise<T> {
  underWay++;
  try {
    return await work();
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    const inner: unknown = error instanceof Dexie.DexieError ? (error.inner ?? error) : error;
    if (inner instanceof ExpectedError) throw inner;
    throw new ExpectedError('write-failed', inner instanceof Error ? inner.name : '');
  } finally {
    underWay--;
  }
}

const TABLES = [
  'cases',
  'runs',
  'events',
  'values',
  'notes',
  'texts',
  'drafts',
  'attempts',
  'playbooks',
  ...SETTINGS_TABLES,
] as const;

/** Changes one case in one transaction: what it decides on, it read inside; other windows wait. */
export function changeCase<T>(
  desk: Desk,
  caseId: string,
  work: (change: CaseChange) => Promise<T>,
): Promise<T> {
  const { db } = desk;
  return write(() =>
    db.transaction('rw', TABLES, async () => {
      const [file, settings] = [await readCaseFile(db, caseId), await readSettings(db)];
      const now = desk.now();
      const by = settings.agentName;
      const result = await work({
        file,
        views: viewsOf(file, now),
        settings,
        now,
        by,
        db,
        append: async (...entries) => {
          await appendEvents(
            db,
            caseId,
            entries.map((e): NewEvent => ({ ...e, at: now, by })),
          );
        },
        patch: async (changes) => {
          await db.cases.update(caseId, changes);
        },
        storeText: async (text) => {
          const id = createId(now);
          await db.texts.add({ id, caseId, text });
          return id;
        },
      });
      await db.cases.update(caseId, { touchedAt: now });
      return result;
    }),
  );
}
