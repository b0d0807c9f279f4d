/** Finding replies as words are typed: every word must stand somewhere; where it stands and whose it is decides the order. */
import { BestOf } from './best-of';
import { letterBits } from './codes';
import type { Corpus } from './corpus';
import { placesOfTerm, placesWithSlip, type Numbers } from './passes';
import { beginsName, IN_BODY, IN_TAG, IN_TITLE, NOWHERE } from './read-along';
import { MASKS } from './key-rows';
import { mayBeginWrong, termsThatMaySlip } from './slips';
import { WORTH, type Standing } from './standing';
import { continues, placesOf, termOf, termsOf, type Term } from './term';

/** Fewer names than this, and a slip is thought of. */
const FEW = 3;

/** Replies that have every term. */
interface Hits {
  numbers: Numbers;
  worst: Uint8Array; // the worst place of a term
  best: Uint8Array;
}

/** What the last query found: a longer one finds nothing else. */
interface Memory {
  terms: readonly Term[];
  named: Numbers;
  all?: Numbers;
  slips?: Numbers;
  slipKinds?: number[]; // by term, for those
}

type Passes = (term: Term, among: Numbers) => Uint8Array;

const wordiness = ({ codes, isLatin }: Term) => codes.length * (isLatin ? 1 : 3);

/** Goes on, term by term, with those that have the last; the longest first, for it rules out most. */
function hitsOf(terms: readonly Term[], among: Numbers, pass: Passes, least: number): Hits {
  let hits: Hits = {
    numbers: among,
    worst: new Uint8Array(among.length).fill(IN_TITLE),
    best: new Uint8Array(among.length),
  };
  for (const term of terms.toSorted((a, b) => wordiness(b) - wordiness(a))) {
    const { numbers, worst, best } = hits;
    const places = pass(term, numbers);
    let count = 0;
    const kept = new Uint32Array(numbers.length);
    for (let k = 0; k < numbers.length; k++) {
      const place = places[k] as number;
      if (place < least) continue;
      kept[count] = numbers[k] as number;
      worst[count] = Math.min(worst[k] as number, place);
      best[count] = Math.max(best[k] as number, place);
      count++;
    }
    hits = { numbers: kept.subarray(0, count), worst, best };
  }
  return hits;
}

/** The worth of places: all in titles, in names, some in names, in bodies; then the same with a slip. */
const placeWorth = (worst: number, best: number): number =>
  worst === IN_TITLE ? 6 : worst === IN_TAG ? 5 : best > IN_BODY ? 4 : 3;

/** Finds replies in one corpus, remembering the last query: one for each box that is typed into. */
export class Finder {
  private memory: Memory | undefined;
  private readonly corpus: Corpus;
  private readonly everything: Numbers;

  constructor(corpus: Corpus) {
    this.corpus = corpus;
    this.everything = Uint32Array.from({ length: corpus.count }, (_, n) => n);
  }

  /** The numbers of the best `limit` replies for `query`, best first; by their standing alone for an empty one. */
  find(query: string, standing: Standing, limit: number): readonly number[] {
    const terms = termsOf(query, this.corpus.chars);
    const best = new BestOf(limit, this.corpus.order);
    if (terms.length === 0) this.offerAll(standing, best);
    else this.search(terms, standing, limit, best);
    return best.best;
  }

  private offerAll({ score, isAsked }: Standing, best: BestOf): void {
    for (let n = 0; n < score.length; n++) if (isAsked[n] === 1) best.offer(n, score[n] as number);
  }

  private search(terms: readonly Term[], standing: Standing, limit: number, best: BestOf): void {
    const { corpus, everything } = this;
    const before = this.memory && continues(terms, this.memory.terms) ? this.memory : undefined;
    const inNames: Passes = (term, among) => placesOfTerm(term, among, corpus, false);
    const named = hitsOf(terms, before?.named ?? everything, inNames, IN_TAG);
    const memory: Memory = { terms, named: named.numbers };
    this.memory = memory;
    const fits = this.countOf(named, standing);
    if (fits >= limit) return this.offer(named, terms, standing, best);
    const inAll: Passes = (term, among) => placesOfTerm(term, among, corpus, true);
    const all = hitsOf(terms, before?.all ?? everything, inAll, IN_BODY);
    memory.all = all.numbers;
    this.offer(all, terms, standing, best);
    if (fits < FEW) this.offerSlips(terms, before, memory, standing, best);
  }

  private countOf({ numbers }: Hits, { isUsable, isAsked }: Standing): number {
    let count = 0;
    for (const n of numbers) count += (isUsable[n] as number) & (isAsked[n] as number);
    return count;
  }

  private offerSlips(
    terms: readonly Term[],
    before: Memory | undefined,
    memory: Memory,
    { score, use, isAsked }: Standing,
    best: BestOf,
  ): void {
    const { corpus, everything } = this;
    const may = termsThatMaySlip(terms);
    if (may.size === 0) return;
    const kinds = terms.map((term) => (may.has(term) ? (mayBeginWrong(term) ? 2 : 1) : 0));
    const isAlike = before?.slipKinds?.every((kind, i) => kind === kinds[i]);
    memory.slipKinds = kinds;
    const pass: Passes = (term, among) =>
      may.has(term) ? placesWithSlip(term, among, corpus) : placesOfTerm(term, among, corpus, true);
    const slips = hitsOf(terms, (isAlike && before?.slips) || everything, pass, IN_BODY);
    memory.slips = slips.numbers;
    const found = new Set(memory.all);
    slips.numbers.forEach((n, k) => {
      if (found.has(n) || isAsked[n] !== 1) return;
      const place = slips.worst[k] === IN_BODY ? 1 : 2;
      best.offer(n, (score[n] as number) + (use[n] as number) + place * WORTH.place);
    });
  }

  private offer(hits: Hits, terms: readonly Term[], { score, use, isAsked }: Standing, best: BestOf): void {
    const { corpus } = this;
    const { masks, codes, at, chars } = corpus;
    const joined = termOf(terms.flatMap((term) => [...term.codes]));
    const places = placesOf(joined);
    const isCut = joined.isLong || terms.some((term) => term.isLong);
    const [first = 0] = joined.codes;
    const bits = first < 128 ? letterBits(first) : -1;
    hits.numbers.forEach((n, k) => {
      if (isAsked[n] !== 1) return;
      const worst = hits.worst[k] ?? NOWHERE;
      const long = Math.min(WORTH.use - 1, (at[n + 1] as number) - (at[n] as number)); // short names first
      let all = (score[n] as number) + (use[n] as number) - long;
      all += placeWorth(worst, hits.best[k] ?? NOWHERE) * WORTH.place;
      if (worst >= IN_TAG && ((masks[n * MASKS + 2] as number) & bits) !== 0) {
        const begins = beginsName(codes, at[n] as number, at[n + 1] as number, places, chars, joined.end);
        if (begins > 0) all += WORTH.begins + (begins === 2 && !isCut ? WORTH.whole : 0);
      }
      best.offer(n, all);
    });
  }
}
