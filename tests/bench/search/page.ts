/** The part of the benchmark that runs in the browser: everything is timed there. */
import { DesksideDatabase } from '@/lib/db/database';
import { indexReplies } from '@/lib/db/index-replies';
import { readSearchRows, SEARCH_TABLES } from '@/lib/db/search-keys';
import { openCorpus, type Corpus } from '@/lib/domain/search/corpus';
import { Finder } from '@/lib/domain/search/finder';
import { openReadings, type Readings, type ReadingsFile } from '@/lib/domain/search/readings';
import { standingOf } from '@/lib/domain/search/standing';
import { generatedReplies, ISSUE_TYPES } from './generated-replies.ts';
import type { Query } from './queries.ts';
import { miniSearch, plainScan } from './rivals.ts';

type Search = (query: string) => readonly string[];
export type Rival = 'ours' | 'mini' | 'scan';

export interface Typed {
  found: string[]; // after the whole query
  since: number; // keystrokes after which the intended was among the first three for good; 0: it is not
  times: number[]; // of each keystroke
}

let db: DesksideDatabase;
let readings: Readings;
let corpus: Corpus;
const replies = generatedReplies();
const rivals: Partial<Record<Rival, () => Search>> = {};

function ours(): Search {
  const finder = new Finder(corpus);
  return (query) => finder.find(query, standing, 40).map((n) => corpus.ids[n] ?? '');
}
let standing: ReturnType<typeof standingOf>;

const bench = {
  /** Stores the library and opens it as the panel does; milliseconds of both. */
  async setUp(file: ReadingsFile): Promise<{ stored: number; opened: number }> {
    readings = openReadings(file);
    db = new DesksideDatabase('bench');
    await db.delete();
    await db.open();
    const began = performance.now();
    await db.transaction('rw', [db.replies, ...SEARCH_TABLES], async () => {
      await db.replies.bulkPut(replies);
      await indexReplies(db, { saved: replies, types: ISSUE_TYPES, order: 0 }, readings);
    });
    const stored = performance.now() - began;
    const began2 = performance.now();
    const { head, names, bodies } = await readSearchRows(db);
    corpus = openCorpus(head, names, bodies);
    const opened = performance.now() - began2;
    standing = standingOf(corpus, { lang: 'en', channel: 'email' });
    rivals.ours = ours;
    return { stored, opened };
  },

  /** Makes what it is measured against; milliseconds. */
  addRivals(): number {
    const began = performance.now();
    const [mini, scan] = [miniSearch(replies, readings), plainScan(replies)];
    rivals.mini = () => mini;
    rivals.scan = () => scan;
    return performance.now() - began;
  },

  /** Types a query letter by letter. */
  type(rival: Rival, { text, intended }: Query): Typed {
    const search = rivals[rival]?.();
    if (!search) throw new Error(`no ${rival}`);
    const typed: Typed = { found: [], since: 0, times: [] };
    for (let i = 1; i <= text.length; i++) {
      const began = performance.now();
      typed.found = search(text.slice(0, i)).slice(0, 3);
      typed.times.push(performance.now() - began);
      if (!typed.found.includes(intended)) typed.since = 0;
      else if (typed.since === 0) typed.since = i;
    }
    return typed;
  },

  /** Saves one reply, with and without its keys, in one transaction each; milliseconds of both, and of the keys' own work. */
  async save(n: number): Promise<{ bare: number; keyed: number; keys: number }> {
    const row = { ...(replies[(n * 137) % replies.length] ?? replies[0]), reviewBy: `2027-01-${n}` } as (typeof replies)[number]; // prettier-ignore
    const began = performance.now();
    await db.transaction('rw', [db.replies], () => db.replies.put(row));
    const bare = performance.now() - began;
    const began2 = performance.now();
    let keys = 0;
    await db.transaction('rw', [db.replies, ...SEARCH_TABLES], async () => {
      await db.replies.put(row);
      const at = performance.now();
      await indexReplies(db, { saved: [row] }, readings);
      keys = performance.now() - at;
    });
    return { bare, keyed: performance.now() - began2, keys };
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
