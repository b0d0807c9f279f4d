/** All keys in memory, side by side: what is stored in rows, joined without reading it. */
import { openCharacters, type Characters } from './characters';
import { linesOf, MASKS, type BodyRow, type NameRow } from './key-rows';
import { letterPairs } from './letter-pairs';
import type { SearchHead } from './search-head';
import { SOUNDS } from './sounds';

/** Words of bodies in one row, and the replies that have them, from the row's first on. */
export interface WordList {
  first: number;
  words: readonly string[];
  at: Uint32Array;
  docs: Uint16Array;
}

/** The keys of every reply, each by its number. */
export interface Corpus {
  count: number;
  ids: readonly string[];
  tags: readonly string[];
  playbooks: readonly string[]; // the names of the numbers in playbookOf
  playbookOf: Uint16Array;
  langs: readonly string[];
  langsOf: Uint16Array;
  order: Uint32Array;
  channels: Uint8Array;
  masks: Uint32Array;
  at: Uint32Array;
  codes: Uint16Array;
  hanAt: Uint32Array;
  han: Uint16Array;
  sounds: Uint32Array;
  words: WordList[];
  types: readonly Uint16Array[]; // codes of what the issue types are called, by playbook number
  chars: Characters;
  readonly pairs: Uint32Array; // letterPairs, made when first asked for
}

type Numbers = Uint8Array | Uint16Array | Uint32Array;

function fill<T extends Numbers>(into: T, parts: readonly Numbers[]): T {
  let at = 0;
  for (const part of parts) {
    into.set(part, at);
    at += part.length;
  }
  return into;
}

/** Where each begins in what was joined: `ats` count from the beginning of their own part. */
function joinedAt(ats: readonly Uint32Array[], count: number): Uint32Array {
  const all = new Uint32Array(count + 1);
  let [at, base] = [0, 0];
  for (const part of ats) {
    for (let i = 0; i < part.length; i++) all[at + i] = base + (part[i] ?? 0);
    at += part.length - 1;
    base += part.at(-1) ?? 0;
  }
  return all;
}

function numbered(texts: readonly string[]): { names: string[]; of: Uint16Array } {
  const numbers = new Map<string, number>();
  const of = Uint16Array.from(texts, (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
  return { names: [...numbers.keys()], of };
}

const sum = (parts: readonly { length: number }[]) => parts.reduce((n, part) => n + part.length, 0);
const texts = (rows: readonly NameRow[], of: (row: NameRow) => string) =>
  rows.flatMap((row) => linesOf(of(row), row.order.length));

function wordLists(names: readonly NameRow[], bodies: readonly BodyRow[]): WordList[] {
  let first = 0;
  return bodies.map(({ words, wordAt, docs }, i) => {
    const at = first;
    first += names[i]?.order.length ?? 0;
    let split: string[] | undefined; // when the first search asks for it
    return { first: at, get words() { return (split ??= linesOf(words, wordAt.length - 1)); }, at: wordAt, docs }; // prettier-ignore
  });
}

/** Joins the rows; `bodies` in the same order as `names`. */
export function openCorpus(head: SearchHead, names: readonly NameRow[], bodies: readonly BodyRow[]): Corpus {
  const count = sum(names.map((row) => row.order));
  const [playbooks, langs] = [numbered(texts(names, (r) => r.playbooks)), numbered(texts(names, (r) => r.langs))]; // prettier-ignore
  const types = new Map(head.types.map((type) => [type.id, Uint16Array.from(type.names)]));
  const corpus = {
    count,
    ids: texts(names, (r) => r.ids),
    tags: texts(names, (r) => r.tags),
    playbooks: playbooks.names,
    playbookOf: playbooks.of,
    langs: langs.names,
    langsOf: langs.of,
    order: fill(
      new Uint32Array(count),
      names.map((r) => r.order),
    ),
    channels: fill(
      new Uint8Array(count),
      names.map((r) => r.channels),
    ),
    masks: fill(
      new Uint32Array(count * MASKS),
      names.map((r) => r.masks),
    ),
    at: joinedAt(
      names.map((r) => r.at),
      count,
    ),
    codes: fill(
      new Uint16Array(sum(names.map((r) => r.codes))),
      names.map((r) => r.codes),
    ),
    hanAt: joinedAt(
      bodies.map((r) => r.at),
      count,
    ),
    han: fill(
      new Uint16Array(sum(bodies.map((r) => r.han))),
      bodies.map((r) => r.han),
    ),
    sounds: fill(
      new Uint32Array(count * SOUNDS),
      bodies.map((r) => r.sounds),
    ),
    words: wordLists(names, bodies),
    types: playbooks.names.map((id) => types.get(id) ?? new Uint16Array(0)),
    chars: openCharacters(head),
  };
  let pairs: Uint32Array | undefined;
  return {
    ...corpus,
    get pairs() {
      return (pairs ??= letterPairs(corpus));
    },
  }; // prettier-ignore // prettier-ignore
}
