/** What speaks for a reply whatever is typed: the case, use, and what was pinned; and which replies are asked for at all. */
import type { Channel } from '@/lib/domain/guides/playbook';
import type { Corpus } from './corpus';
import { channelBits } from './key-rows';

/** How often a reply was used, and when last. */
export interface Use {
  count: number;
  last: number;
}

/** What is known beside the query. Everything may be left out. */
export interface FindOptions {
  playbooks?: readonly string[] | undefined; // of the case
  lang?: string | undefined;
  channel?: Channel | undefined;
  uses?: ReadonlyMap<string, Use> | undefined;
  now?: number | undefined; // that uses are measured from
  pinned?: readonly string[] | undefined; // first of all, where they match
  only?: readonly string[] | undefined; // ids: favourites or recents
  tag?: string | undefined; // of this one
  playbook?: string | undefined; // of this issue type; '' for general replies
}

/** Parts of a score, each worth more than all below it together. */
export const WORTH = { pinned: 2 ** 41, usable: 2 ** 40, place: 2 ** 36, whole: 2 ** 35, lang: 2 ** 34, near: 2 ** 32, begins: 2 ** 31, use: 2 ** 12 } as const; // prettier-ignore

const DAY = 86_400_000;

/** 0 to 1000: often and lately. */
function worthOfUse(use: Use | undefined, now: number): number {
  if (!use || use.count <= 0) return 0;
  const often = Math.min(500, Math.round(60 * Math.log2(1 + use.count)));
  const lately = Math.round(500 / (1 + Math.max(0, now - use.last) / (7 * DAY)));
  return often + lately;
}

/** Scores and permissions of every reply. */
export interface Standing {
  score: Float64Array;
  use: Float64Array; // counts once something is typed: the whole list stays as it is
  isUsable: Uint8Array; // on the case's channel
  isAsked: Uint8Array; // by the filters
}

function asked(corpus: Corpus, { only, tag, playbook }: FindOptions): Uint8Array {
  const ids = only && new Set(only);
  if (!ids && tag === undefined && playbook === undefined) return new Uint8Array(corpus.count).fill(1);
  const wanted = playbook === undefined ? -1 : corpus.playbooks.indexOf(playbook);
  return Uint8Array.from(corpus.ids, (id, n) =>
    (!ids || ids.has(id)) &&
    (playbook === undefined || corpus.playbookOf[n] === wanted) &&
    (tag === undefined || (corpus.tags[n] ?? '').split('\t').includes(tag))
      ? 1
      : 0,
  );
}

/** How every reply stands for these options: made once for all that is typed meanwhile. */
export function standingOf(corpus: Corpus, options: FindOptions): Standing {
  const { playbooks = [], lang, channel, uses, now = 0, pinned = [] } = options;
  const near = corpus.playbooks.map((id) => (playbooks.includes(id) ? 2 : id === '' ? 1 : 0));
  const speaks = corpus.langs.map((all) => (lang === undefined || all.split(',').includes(lang) ? 1 : 0));
  const bits = channelBits(channel && [channel]);
  const first = new Set(pinned);
  const isUsable = new Uint8Array(corpus.count);
  const score = new Float64Array(corpus.count);
  const use = new Float64Array(corpus.count);
  for (let n = 0; n < corpus.count; n++) {
    isUsable[n] = ((corpus.channels[n] ?? 0) & bits) === 0 ? 0 : 1;
    const id = corpus.ids[n] ?? '';
    score[n] =
      (first.has(id) ? WORTH.pinned : 0) +
      (isUsable[n] ?? 0) * WORTH.usable +
      (speaks[corpus.langsOf[n] ?? 0] ?? 0) * WORTH.lang +
      (near[corpus.playbookOf[n] ?? 0] ?? 0) * WORTH.near;
    if (uses) use[n] = worthOfUse(uses.get(id), now) * WORTH.use;
  }
  return { score, use, isUsable, isAsked: asked(corpus, options) };
}
